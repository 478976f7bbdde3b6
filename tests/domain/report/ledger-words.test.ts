import type { Day } from '../../../src/domain/calendar/day';
import { endOfNextMonth, publicPeriod } from '../../../src/domain/report/ledger-words';

test.each<[Day, number, string, string]>([
  ['2025-04-27', 15, '2025年4月27日至5月11日（共15天）', 'the published period of 2025'],
  ['2025-04-27', 7, '2025年4月27日至5月3日（共7天）', 'over the end of a month'],
  ['2025-12-25', 15, '2025年12月25日至2026年1月8日（共15天）', 'over the end of a year'],
  ['2024-02-28', 3, '2024年2月28日至3月1日（共3天）', 'a leap day'],
  ['2025-02-28', 3, '2025年2月28日至3月2日（共3天）', 'no leap day'],
  ['2025-04-27', 1, '2025年4月27日（共1天）', 'one day'],
  ['2025-01-01', 366, '2025年1月1日至2026年1月1日（共366天）', 'the longest'],
])('from %s %i days: %s (%s)', (start, days, words) => {
  expect(publicPeriod(start, days)?.text).toBe(words);
});

test.each<[Day | null, number | null]>([
  [null, 15],
  ['2025-04-27', null],
  ['2025-04-27', 0],
  ['2025-04-27', 367],
])('%j with %j days is no period', (start, days) => {
  expect(publicPeriod(start, days)).toBeNull();
});

test.each<[Day, Day]>([
  ['2025-04-30', '2025-05-31'],
  ['2025-01-31', '2025-02-28'],
  ['2025-12-01', '2026-01-31'],
])('the month after %s ends on %s', (day, end) => {
  expect(endOfNextMonth(day)).toBe(end);
});
