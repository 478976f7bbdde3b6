import type { Day } from '../../../src/domain/calendar/day';
import { addWorkdays } from '../../../src/domain/calendar/workdays';

test.each<[Day, number, Day]>([
  ['2024-07-26', 3, '2024-07-31'],
  ['2024-07-27', 1, '2024-07-29'],
  ['2024-07-22', 5, '2024-07-29'],
  ['2024-07-22', 0, '2024-07-22'],
])('addWorkdays(%s, %i) is %s', (day, days, expected) => {
  expect(addWorkdays(day, days)).toBe(expected);
});
