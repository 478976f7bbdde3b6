import type { Day } from '../../../src/domain/calendar/day';
import {
  addWorkdays,
  isAnnounced,
  isWorkday,
  lastAnnouncedYear,
} from '../../../src/domain/calendar/workdays';

test.each<[Day, number, Day, string]>([
  ['2024-07-26', 3, '2024-07-31', 'over a weekend'],
  ['2024-07-27', 1, '2024-07-29', 'from a Saturday'],
  ['2024-07-22', 5, '2024-07-29', 'a week'],
  ['2024-07-22', 0, '2024-07-22', 'none'],
  ['2024-09-13', 1, '2024-09-14', 'a Saturday that is worked for 中秋'],
  ['2024-09-13', 2, '2024-09-18', '中秋 is three days off'],
  ['2024-09-30', 1, '2024-10-08', '国庆'],
  ['2024-09-30', 5, '2024-10-12', 'a Saturday that is worked for 国庆'],
  ['2025-01-26', 1, '2025-01-27', 'a Sunday that is worked for 春节'],
  ['2025-01-27', 1, '2025-02-05', '春节 of 2025 is eight days off'],
])('addWorkdays(%s, %i) is %s: %s', (day, days, expected) => {
  expect(addWorkdays(day, days)).toBe(expected);
});

test.each<[Day, boolean]>([
  ['2024-07-26', true],
  ['2024-07-27', false],
  ['2024-09-14', true],
  ['2024-10-01', false],
  ['2035-10-01', true],
])('isWorkday(%s) is %s', (day, works) => {
  expect(isWorkday(day)).toBe(works);
});

test('the notices known are those from 2004 on to the last', () => {
  const last = lastAnnouncedYear();
  expect(last).toBeGreaterThanOrEqual(2026);
  expect(isAnnounced('2004-01-01', `${last}-12-31`)).toBe(true);
  expect(isAnnounced('2003-12-31', '2004-01-05')).toBe(false);
  expect(isAnnounced(`${last}-12-31`, `${last + 1}-01-04`)).toBe(false);
});
