import type { LinePitch } from '../app/ports';

/** Word counts in twentieths of a point. */
export const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 1440 / 25.4;

function mm(length: number): number {
  return Math.round(length * TWIPS_PER_MM);
}

/** GB/T 9704-2012, 5.1 and 5.2: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. In twips. */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  bottom: mm(35),
  left: mm(28),
  right: mm(26),
} as const;

/** Of the type area, in twips. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;

/** GB/T 9704-2012, 5.2.3: 22 lines of 28 characters. */
export const CHARACTERS_A_LINE = 28;
const LINES_A_PAGE = 22;

/** Sizes in points: 2号, 3号, 4号, 小四, 五号. */
export const SIZE = { two: 22, three: 16, four: 14, smallFour: 12, five: 10.5 } as const;

/** One character of body text, in twips. */
export const CHARACTER = SIZE.three * TWIPS_PER_POINT;

/**
 * What Word adds to each character so that 28 stand on a line, in 4096ths of a point; rounded down,
 * since 28 must fit.
 */
export const CHARACTER_SPACE = Math.floor(
  (TEXT_WIDTH / TWIPS_PER_POINT / CHARACTERS_A_LINE - SIZE.three) * 4096,
);

/**
 * The page number's dashes stand 7 mm below the type area (GB/T 9704-2012, 7.5), in the middle of a line
 * of this height. `fromEdge` is the distance of that line's bottom from the lower edge of the page.
 */
const NUMBER_LINE = SIZE.three * TWIPS_PER_POINT;
export const PAGE_NUMBER = {
  line: NUMBER_LINE,
  fromEdge: PAGE.bottom - mm(7) - NUMBER_LINE / 2,
  indent: SIZE.four * TWIPS_PER_POINT,
} as const;

/** The pitch of the lines in twips; rounded down, since 22 must fit. */
export function linePitch(pitch: LinePitch): number {
  return pitch === 'standard' ? Math.floor(TEXT_HEIGHT / LINES_A_PAGE) : pitch * TWIPS_PER_POINT;
}

/** How many characters wide a text is: figures and Latin letters are half as wide as Chinese. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const sign of text) width += sign >= ' ' && sign <= '~' ? 0.5 : 1;
  return width;
}
