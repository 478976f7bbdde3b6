/** The finest part of a date that a number format shows. */
export type DateGrain = 'day' | 'month' | 'year';

/**
 * What a number format shows of a date; null where it is no date format. Excel turns a typed
 * 2024年12月 into the serial of 1 December shown as year and month, so the format alone tells that
 * the clerk meant the month.
 */
export function dateGrain(format: string): DateGrain | null {
  const codes = codesOf(format);
  const isTime = /[hs]/i.test(codes);
  if (/d/i.test(codes)) return 'day';
  if (/y/i.test(codes)) return /m/i.test(codes) ? 'month' : 'year';
  return /mmm/i.test(codes) && !isTime ? 'month' : null;
}

/** Does the format show the number as percent? */
export function isPercentFormat(format: string): boolean {
  return codesOf(format).includes('%');
}

/** The first section without quoted words, escaped signs and bracketed conditions; '' for General. */
function codesOf(format: string): string {
  if (/^general$/i.test(format)) return '';
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '');
  return bare.split(';')[0] ?? '';
}
