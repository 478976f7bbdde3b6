/** What a mark needs beside the page (WCAG 2.2, 1.4.11), with a little to spare for rounding. */
const ENOUGH = 3.05;

/** How much further apart than this the parts of a colour are once it has a hue. */
const GREY = 48;

type Channels = readonly [red: number, green: number, blue: number];

/**
 * A grey blended with the page as far as it still stands out from it (3:1): marks are larger than text and
 * need less. A colour with a hue comes back as it is, since its hue says something.
 *
 * @param strong The colour for text, #RRGGBB.
 * @param page What it stands on, #RRGGBB.
 */
export function quietMark(strong: string, page: string): string {
  const [from, to] = [channelsOf(page), channelsOf(strong)];
  if (Math.max(...to) - Math.min(...to) > GREY) return strong;
  for (let percent = 1; percent < 100; percent += 1) {
    const mark = blend(from, to, percent / 100);
    if (contrast(mark, from) >= ENOUGH) return hexOf(mark);
  }
  return strong;
}

function blend(from: Channels, to: Channels, share: number): Channels {
  const part = (at: 0 | 1 | 2): number => Math.round(from[at] + (to[at] - from[at]) * share);
  return [part(0), part(1), part(2)];
}

function channelsOf(colour: string): Channels {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function hexOf(channels: Channels): string {
  return `#${channels.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** By WCAG 2.2: 1–21. */
function contrast(one: Channels, other: Channels): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
