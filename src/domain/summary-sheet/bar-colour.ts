import type { PaletteEntry } from '../palette/types';

/** Red, green and blue, 0–255. */
type Rgb = readonly [number, number, number];

/** Text on bars, charts and the board: ≥ 4.5:1 on the bar of every state of every preset. */
export const ON_BAR = '#1F1F1F';

/** How much of the vivid colour is in a bar; the rest is the state's tint. */
const SHARE = 0.45;
/** Below this part of the full lightness a hue looks brown or black rather than like itself. */
const LEAST_LIGHT = 0.42;
/** Greys carry no hue: spread between these, in their own order, so that black ones stay the darkest. */
const GREYS = { darkest: 0.35, spread: 0.6 } as const;

/**
 * The colour of a state as a large surface: between its tint, too pale for a wall, and its strong colour,
 * on which no dark text can be read. #RRGGBB.
 */
export function barColourFor({ light }: PaletteEntry): string {
  const vivid = brightened(rgbOf(light.strong));
  const tint = rgbOf(light.tint);
  return hexOf([0, 1, 2].map((at) => mix(tint[at] ?? 0, vivid[at] ?? 0)));
}

function mix(tint: number, vivid: number): number {
  return tint * (1 - SHARE) + vivid * SHARE;
}

/** The same hue and saturation, lighter where it was dark (CSS Color 4, HSL). */
function brightened(colour: Rgb): Rgb {
  const highest = Math.max(...colour) / 255;
  const lowest = Math.min(...colour) / 255;
  const light = (highest + lowest) / 2;
  if (highest === lowest) {
    const grey = 255 * (GREYS.darkest + light * GREYS.spread);
    return [grey, grey, grey];
  }
  const wanted = Math.max(light, LEAST_LIGHT);
  const reach = (at: number): number => 1 - Math.abs(2 * at - 1);
  const scale = reach(wanted) / reach(light);
  const [red, green, blue] = colour.map((part) => 255 * ((part / 255 - light) * scale + wanted));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function rgbOf(hex: string): Rgb {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function hexOf(parts: readonly number[]): string {
  const digits = parts.map((part) =>
    Math.round(Math.min(255, Math.max(0, part)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('').toUpperCase()}`;
}
