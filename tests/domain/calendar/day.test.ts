import fc from 'fast-check';
import type { Day } from '../../../src/domain/calendar/day';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  endOfMonth,
  formatChineseDay,
  fromSerial,
  parseDay,
  partsOf,
  toSerial,
  weekdayOf,
} from '../../../src/domain/calendar/day';

describe('dayOf', () => {
  test.each<[number, number, number, Day | null]>([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2024, 4, 31, null],
    [2024, 13, 1, null],
    [2024, 0, 1, null],
    [2024, 1, 0, null],
    [99, 1, 1, null],
    [10000, 1, 1, null],
  ])('%i %i %i is %s', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
  });
});

describe('parseDay', () => {
  test.each([
    ['2024-12-31', '2024-12-31'],
    ['2024-02-30', null],
    ['2024-1-1', null],
    ['2024/01/01', null],
    [' 2024-01-01', null],
    ['', null],
  ])('"%s" is %s', (text, expected) => {
    expect(parseDay(text)).toBe(expected);
  });
});

describe('arithmetic', () => {
  test.each<[Day, number, Day]>([
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-07-26', 30, '2024-08-25'],
  ])('addDays(%s, %i) is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each<[Day, number, Day]>([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-07-26', 6, '2025-01-26'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 12, '2025-12-15'],
  ])('addMonths(%s, %i) is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each<[Day, Day, number]>([
    ['2025-04-30', '2025-05-10', 10],
    ['2025-04-30', '2025-04-30', 0],
    ['2025-03-01', '2025-02-28', -1],
  ])('daysBetween(%s, %s) is %i', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  test('endOfMonth, partsOf', () => {
    expect(endOfMonth(2024, 2)).toBe('2024-02-29');
    expect(endOfMonth(2024, 12)).toBe('2024-12-31');
    expect(partsOf('2025-04-03')).toEqual({ year: 2025, month: 4, day: 3 });
  });

  test('dates before and after the leap days of centuries', () => {
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
    expect(addDays('2000-02-28', 1)).toBe('2000-02-29');
    expect(addDays('2100-03-01', -1)).toBe('2100-02-28');
    expect(daysBetween('1900-01-01', '2100-01-01')).toBe(73_049);
  });

  test('counts as the platform does', () => {
    const time = (day: Day) => Date.parse(`${day}T00:00:00Z`);
    const serial = fc.integer({ min: 61, max: 2_958_465 });
    fc.assert(
      fc.property(serial, fc.integer({ min: 0, max: 60_000 }), (a, days) => {
        const from = fromSerial(a) ?? '2000-01-01';
        const to = addDays(from, -days);
        expect((time(from) - time(to)) / 86_400_000).toBe(days);
        expect(weekdayOf(from) % 7).toBe(new Date(time(from)).getUTCDay());
      }),
    );
  });

  test.each<[Day, number]>([
    ['2024-07-26', 5],
    ['2024-07-28', 7],
    ['2024-07-29', 1],
  ])('weekdayOf(%s) is %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  test('addDays undoes daysBetween', () => {
    const serial = fc.integer({ min: 1, max: 73_000 }).filter((one) => one !== 60);
    fc.assert(
      fc.property(serial, serial, (a, b) => {
        const [from, to] = [fromSerial(a), fromSerial(b)];
        expect(from && to && addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });
});

describe('Excel serials', () => {
  test.each<[number, Day | null]>([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [45657, '2024-12-31'],
    [45657.99, '2024-12-31'],
    [2958465, '9999-12-31'],
    [2958466, null],
    [0, null],
    [-1, null],
    [Number.NaN, null],
  ])('%d is %s', (serial, expected) => {
    expect(fromSerial(serial)).toBe(expected);
  });

  test.each<[Day, number]>([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2025-04-30', 45777],
  ])('%s is %d', (day, serial) => {
    expect(toSerial(day)).toBe(serial);
  });
});

test('formatChineseDay', () => {
  expect(formatChineseDay('2025-04-03')).toBe('2025年4月3日');
});
