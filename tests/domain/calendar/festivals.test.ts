import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day';
import {
  dayBeforeFestival,
  FESTIVAL_NAMES,
  festivalDay,
} from '../../../src/domain/calendar/festivals';

test.each<[string, number, Day | null]>([
  ['春节', 2025, '2025-01-29'],
  ['春节', 2026, '2026-02-17'],
  ['除夕', 2025, '2025-01-28'],
  ['元宵', 2025, '2025-02-12'],
  ['端午', 2025, '2025-05-31'],
  ['七夕', 2024, '2024-08-10'],
  ['中秋', 2024, '2024-09-17'],
  ['中秋', 2025, '2025-10-06'],
  ['重阳', 2024, '2024-10-11'],
  ['腊八', 2025, '2025-01-07'],
  ['清明', 2024, '2024-04-04'],
  ['清明', 2025, '2025-04-04'],
  ['清明', 2026, '2026-04-05'],
  ['清明', 2027, '2027-04-05'],
  ['国庆', 2024, '2024-10-01'],
  ['宪法日', 2024, '2024-12-04'],
  ['春节', 2027, '2027-02-06'],
  ['七夕', 2012, '2012-08-23'],
  ['春节', 1999, null],
  ['春节', 2100, null],
  ['植物节', 2024, null],
])('%s of %i is %s', (name, year, day) => {
  expect(festivalDay(name, year)).toBe(day);
});

test.each<[string, number, Day]>([
  ['春节', 2025, '2025-01-28'],
  ['国庆', 2024, '2024-09-30'],
  ['元旦', 2025, '2024-12-31'],
  ['除夕', 2025, '2025-01-27'],
])('before %s of %i is up to %s', (name, year, day) => {
  expect(dayBeforeFestival(name, year)).toBe(day);
});

test('every festival has its day in every year of the century', () => {
  for (let year = 2000; year <= 2099; year += 1) {
    const missing = FESTIVAL_NAMES.filter((name) => festivalDay(name, year) === null);
    expect([year, missing]).toEqual([year, []]);
  }
});

/**
 * New moons within minutes of midnight in Beijing, which some platforms put on the other day. The
 * published almanacs agree with ours: 春节 is 6 February in 2027 and 3 February in 2030.
 */
const NEAR_MIDNIGHT: readonly string[] = [
  '2012-08-23',
  '2027-02-06',
  '2027-02-20',
  '2030-02-03',
  '2030-02-17',
];

// The platform's own Chinese calendar, which knows nothing of the package.
const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

test.each([
  ['春节', '1/1'],
  ['元宵', '1/15'],
  ['端午', '5/5'],
  ['七夕', '7/7'],
  ['中秋', '8/15'],
  ['重阳', '9/9'],
  ['腊八', '12/8'],
])('%s agrees with the calendar of the platform, 2000 to 2050', (name, expected) => {
  for (let year = 2000; year <= 2050; year += 1) {
    const day = festivalDay(name, year) ?? '0-0-0';
    if (NEAR_MIDNIGHT.includes(day)) continue;
    expect([day, lunar(day)]).toEqual([day, expected]);
  }
});

test('the day after 除夕 is 春节', () => {
  for (let year = 2000; year <= 2050; year += 1) {
    const eve = festivalDay('除夕', year);
    expect(eve && addDays(eve, 1)).toBe(festivalDay('春节', year));
  }
});

function lunar(day: Day): string {
  const parts = LUNAR.formatToParts(new Date(`${day}T00:00:00Z`));
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${value('month')}/${value('day')}`;
}
