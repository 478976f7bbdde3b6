import {
  builtInFormatId,
  isLocalFormatId,
  showsCalendarDay,
} from '../../../src/xlsx/read/number-formats';
import { isoDateSerial } from '../../../src/xlsx/read/iso-date';

test.each([
  ['yyyy/m/d', true],
  ['[$-804]yyyy"年"m"月"d"日";@', true],
  ['m"月"', true],
  ['yyyy-mm-dd hh:mm', true],
  ['[DBNum1][$-804]yyyy"年"', true],
  ['h:mm:ss', false],
  ['[h]:mm', false],
  ['mm:ss', false],
  ['上午/下午h"时"mm"分"', false],
  ['General', false],
  ['G/通用格式', false],
  ['0%', false],
  ['0.00E+00', false],
  ['#,##0"天"', false],
  ['[Red]0.0', false],
  ['@', false],
  ['"day"0', false],
])('%s shows a calendar day: %s', (code, shows) => {
  expect(showsCalendarDay(code)).toBe(shows);
});

test.each([
  ['0%', 9],
  ['@', 49],
  ['General', 0],
  ['#,##0.00', 4],
  ['# ??/??', 13],
  ['[h]:mm:ss', 46],
  // These numbers mean another form in another language's Excel.
  ['"¥"#,##0', null],
  ['d-mmm-yy', null],
  ['h:mm', null],
  ['yyyy/m/d h:mm', null],
  ['#,##0;-#,##0', null],
  ['yyyy-mm-dd', null],
  ['yyyy/m/d', null],
  ['yyyy"年"m"月"d"日"', null],
])('%s is built in as %s', (code, id) => {
  expect(builtInFormatId(code)).toBe(id);
});

test.each([
  [0, false],
  [14, true],
  [31, true],
  [44, true],
  [49, false],
  [58, true],
  [163, true],
  [164, false],
])('number %i means another form in another language: %s', (id, local) => {
  expect(isLocalFormatId(id)).toBe(local);
});

test.each([
  ['1900-03-01', 61],
  ['2025-04-30', 45777],
  ['2025-04-30T12:00:00Z', 45777.5],
  ['2025-04-30T06:00', 45777.25],
  ['2025/4/30', null],
  ['', null],
])('%s is serial %s', (text, serial) => {
  expect(isoDateSerial(text)).toBe(serial);
});
