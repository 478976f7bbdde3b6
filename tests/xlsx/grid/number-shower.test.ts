import { numfmt } from '@univerjs/core';
import fc from 'fast-check';
import { numberShower } from '../../../src/xlsx/grid/show/number-shower';
import { BUILT_IN_FORMATS } from '../../../src/xlsx/read/number-formats';

/** 45777 is 30 April 2025. */
test.each([
  ['General', 5, '5'],
  ['General', -0.5, '-0.5'],
  ['General', 0.1 + 0.2, '0.3'],
  ['General', 2024.12, '2024.12'],
  ['General', 1234567.891234, '1234567.891'],
  ['General', 99999999999, '99999999999'],
  ['General', 123456789012, '1.23457E+11'],
  ['General', -0.00001234, '-0.00001234'],
  ['General', 0.000000001234567, '1.23457E-09'],
  ['', 5, '5'],
  ['@', 20241231, '20241231'],
  ['G/通用格式"件"', 3, '3件'],
  ['0', 2.5, '3'],
  ['0', -2.5, '-3'],
  ['000', 7, '007'],
  ['0.00', 1.005, '1.01'],
  ['0.00', 1e22, '10000000000000000000000.00'],
  ['#,##0', 1234567, '1,234,567'],
  ['#,##0', 12, '12'],
  ['#,##0.00', -1234.5, '-1,234.50'],
  ['#.##', 0.5, '.5'],
  ['#', 0, ''],
  ['???', 5, '  5'],
  ['0.0,', 12345, '12.3'],
  ['0%', 0.3, '30%'],
  ['0.0%', 0.12345, '12.3%'],
  ['0.00%', -0.5, '-50.00%'],
  ['0;[Red]-0', -3, '-3'],
  ['0;(0);"无"', -3, '(3)'],
  ['0;(0);"无"', 0, '无'],
  ['[$¥-804]#,##0.00', 12, '¥12.00'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, ' -   '],
  ['"第"0"项"', 4, '第4项'],
  ['0\\-000', 1234, '1-234'],
  ['[>=90]"优";"差"', 95, '优'],
  ['[>=90]"优";"差"', 5, '差'],
  ['[=1]"是";[=0]"否";0', 7, '7'],
  ['yyyy/m/d', 45777, '2025/4/30'],
  ['yyyy"年"m"月"d"日"', 45777, '2025年4月30日'],
  ['yyyy"年"m"月";@', 45777, '2025年4月'],
  ['m"月"d"日"', 45777, '4月30日'],
  ['yyyy-mm-dd', 45777.75, '2025-04-30'],
  ['yy.m.d', 45777, '25.4.30'],
  ['e"年"', 45777, '2025年'],
  ['[$-804]aaaa', 45777, '星期三'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 45777, '2025年4月30日'],
  ['yyyy/m/d', 60, '1900/2/29'],
  ['yyyy/m/d', 1, '1900/1/1'],
  ['yyyy/m/d', -1, '######'],
  ['yyyy/m/d', 3000000, '######'],
  ['h:mm', 0.6, '14:24'],
  ['h:mm', 0.99999, '23:59'],
  ['AM/PMh"时"mm"分"', 0.6, '下午2时24分'],
  ['[h]:mm:ss', 1.5, '36:00:00'],
  ['mm:ss', 0.5 / 24, '30:00'],
  ['yyyy/m/d h:mm', 45777.5, '2025/4/30 12:00'],
])('%s shows %d as %s', (code, value, shown) => {
  expect(numberShower(code)(value)).toBe(shown);
});

test.each([
  ['# ?/?', 0.5],
  ['0.00E+00', 12345.5],
])('%s is shown as General: the form differs, the number does not', (code, value) => {
  expect(Number(numberShower(code)(value))).toBe(value);
});

/** The engine behind the other way to read a file; where both can show a format they must agree. */
const byEngine = (code: string, value: number): string =>
  numfmt.format(code, value, { locale: 'zh-CN', throws: false });

const NOT_ALIKE = [12, 13, 11, 48, 49];
const built = Object.entries(BUILT_IN_FORMATS)
  .filter(([id]) => !NOT_ALIKE.includes(Number(id)))
  .map(([, code]) => code);

test.each([...new Set(built)])('%s: the same as the spreadsheet engine', (code) => {
  const day = fc.integer({ min: 0, max: 60_000 });
  const time = fc.integer({ min: 0, max: 1439 }).map((minute) => minute / 1440);
  fc.assert(
    fc.property(day, time, (whole, part) => {
      // A minute exactly, so that rounding to the second cannot differ.
      const value = /[hs]/.test(code) ? whole + part : whole;
      expect(numberShower(code)(value)).toBe(byEngine(code, value));
    }),
  );
});

test('General: the same as the spreadsheet engine, for figures as people type them', () => {
  const typed = fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  fc.assert(
    fc.property(typed, (value) => {
      expect(numberShower('General')(value)).toBe(byEngine('General', value));
    }),
    { numRuns: 2000 },
  );
});

test('any code and any number give a text', () => {
  const code = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('0', '#', '.', ',', '%', 'y', 'm', 'd', ';', '"', '\\', '[', ']', 'h'))
      .map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(code, fc.double(), (format, value) => {
      expect(typeof numberShower(format)(value)).toBe('string');
    }),
    { numRuns: 2000 },
  );
});
