/**
 * The number formats every file may use by number alone (ECMA-376 18.8.30), with the forms Chinese
 * Excel shows for 27–36 and 50–58.
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/**
 * The built-in numbers that mean the same in every language. Not currency, dates, times and East Asian
 * forms, nor 37–40: an English Excel puts negative numbers in brackets there.
 */
const THE_SAME_EVERYWHERE: ReadonlySet<number> = new Set([
  0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 47, 48, 49,
]);

/** Numbers from here on are each file's own, with a code beside them. */
export const FIRST_OWN_FORMAT = 164;

/** True for a built-in number that each language's Excel shows in its own way, whatever the file says. */
export function isLocalFormatId(id: number): boolean {
  return id < FIRST_OWN_FORMAT && !THE_SAME_EVERYWHERE.has(id);
}

/** The built-in number of a format code where it has one that means the same everywhere. */
export function builtInFormatId(code: string): number | null {
  const found = Object.entries(BUILT_IN_FORMATS).find(
    ([id, known]) => known === code && !isLocalFormatId(Number(id)),
  );
  return found ? Number(found[0]) : null;
}

/**
 * True where the format shows a calendar day, so that its numbers count from the workbook's own first
 * day. A mere time of day or an elapsed time (`h:mm`, `[h]:mm`) is false.
 */
export function showsCalendarDay(code: string): boolean {
  const [section = ''] = code.split(';');
  const bare = section
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    // [h], [mm]: elapsed time; other brackets are colours, conditions and locales.
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/AM\/PM|A\/P|上午\/下午/gi, '')
    .replace(/General|G\/通用格式/gi, '');
  return /[yde]/i.test(bare.replace(/E[+-]/gi, '')) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
