/** Width of a digit in the default font; Excel's column widths count in it. */
const DIGIT_PIXELS = 7;

/** Excel's width of a column nobody set, in characters with the cell's padding (64 pixels). */
const DEFAULT_WIDTH = 64 / DIGIT_PIXELS;

/** Excel's height of a row nobody set. */
export const DEFAULT_ROW_POINTS = 15;

/** A stored column width (characters with padding) in screen pixels, as Univer counts. */
export function widthToPixels(width: number | null): number {
  return Math.round((width ?? DEFAULT_WIDTH) * DIGIT_PIXELS);
}

/** The inverse; rounded to 1/256 of a character as Excel stores it. */
export function pixelsToWidth(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Points in screen pixels at 96 dpi. */
export function pointsToPixels(points: number): number {
  return (points * 4) / 3;
}

export function pixelsToPoints(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}
