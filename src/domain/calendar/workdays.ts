import { getDayDetail } from 'chinese-days';
import { addDays, type Day, partsOf, weekdayOf } from './day';

/** The first year of the package's table of public holidays. */
const FIRST_ANNOUNCED = 2004;

/**
 * The day `workdays` working days later: Mondays to Fridays without the public holidays of the State
 * Council's yearly notice, and with the weekends it moves work to (调休). In years without a notice
 * Mondays to Fridays only; see `isAnnounced`.
 */
export function addWorkdays(day: Day, workdays: number): Day {
  let at = day;
  for (let left = workdays; left > 0;) {
    at = addDays(at, 1);
    if (isWorkday(at)) left -= 1;
  }
  return at;
}

/** Is the day one on which offices work? */
export function isWorkday(day: Day): boolean {
  return ruledDay(day) ?? weekdayOf(day) <= 5;
}

/** Days that a notice names, year by year: true moved to work, false a holiday. */
const notices = new Map<number, ReadonlyMap<Day, boolean>>();

/** Does the notice rule the day? Null where it does not name it. */
function ruledDay(day: Day): boolean | null {
  const { year } = partsOf(day);
  const notice = notices.get(year) ?? noticeOf(year);
  notices.set(year, notice);
  return notice.get(day) ?? null;
}

/**
 * The package's own weekday depends on the machine's time zone (west of Greenwich it is a day off); its
 * table shifts together with the look-up and does not, so only the table is asked. An entry is named
 * after its holiday, in English and Chinese with a comma; any other day after its weekday.
 */
function noticeOf(year: number): ReadonlyMap<Day, boolean> {
  const named = new Map<Day, boolean>();
  for (let day: Day = `${year}-01-01`; partsOf(day).year === year; day = addDays(day, 1)) {
    const { name, work } = getDayDetail(day);
    if (name.includes(',')) named.set(day, work);
  }
  return named;
}

let lastAnnounced: number | null = null;

/** The last year whose public holidays are in the table: the one with a National Day. */
export function lastAnnouncedYear(): number {
  lastAnnounced ??= findLastAnnounced();
  return lastAnnounced;
}

function findLastAnnounced(): number {
  let year = FIRST_ANNOUNCED;
  while (ruledDay(`${year + 1}-10-01`) !== null) year += 1;
  return year;
}

/** Are the holidays of every year from one day to another announced? */
export function isAnnounced(from: Day, to: Day): boolean {
  return partsOf(from).year >= FIRST_ANNOUNCED && partsOf(to).year <= lastAnnouncedYear();
}
