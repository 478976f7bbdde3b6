import type { XmlElement } from '../xml/xml-tree';
import { flag, numeric } from '../xml/xml-tree';

/** What is needed to turn a colour element into RRGGBB. */
export interface ColourContext {
  readonly theme: readonly string[];
  /** The file's own indexed palette where it has one. */
  readonly indexed: readonly string[];
}

/** The default indexed palette (ECMA-376 18.8.27), 0–63; 0–7 repeat as 8–15. */
const FIRST_EIGHT = [
  '000000',
  'FFFFFF',
  'FF0000',
  '00FF00',
  '0000FF',
  'FFFF00',
  'FF00FF',
  '00FFFF',
];
export const DEFAULT_INDEXED: readonly string[] = [
  ...FIRST_EIGHT,
  ...FIRST_EIGHT,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
];

/** A `color`, `fgColor`, … element as `#RRGGBB`; automatic or unreadable gives null. */
export function readColour(element: XmlElement | undefined, context: ColourContext): string | null {
  if (!element || flag(element.attributes['auto'])) return null;
  const base = baseColour(element, context);
  if (base === null) return null;
  const tint = numeric(element.attributes['tint']) ?? 0;
  return `#${tint === 0 ? base : tinted(base, tint)}`;
}

function baseColour(element: XmlElement, context: ColourContext): string | null {
  const { rgb, theme, indexed } = element.attributes;
  if (rgb !== undefined) {
    return /^(?:[0-9A-F]{2})?[0-9A-F]{6}$/i.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
  }
  if (theme !== undefined) return context.theme[Number(theme)] ?? null;
  if (indexed !== undefined) return context.indexed[Number(indexed)] ?? null;
  return null;
}

/** Lightness moved towards white (tint > 0) or black (tint < 0) in HSL, as ECMA-376 18.8.19 says. */
function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hueOf([red, green, blue], max, spread), saturation, moved);
}

function hueOf([red, green, blue]: [number, number, number], max: number, spread: number): number {
  if (spread === 0) return 0;
  if (max === red) return (((green - blue) / spread) % 6) * 60;
  if (max === green) return ((blue - red) / spread + 2) * 60;
  return ((red - green) / spread + 4) * 60;
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const k = (offset + (hue + 360) / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, '0');
  };
  return channel(0) + channel(8) + channel(4);
}
