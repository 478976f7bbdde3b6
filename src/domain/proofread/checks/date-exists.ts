import { dayOf } from '../../calendar/day';
import type { SaidDate } from '../dates/find-dates';
import { slip } from '../slips';
import type { Check } from '../view';

/** A year with 29 February, for dates that name none. */
const LEAP_YEAR = 2024;

/** 2月30日, 13月, and 2025年2月29日. */
export const checkDatesExist: Check = ({ text, dates }) =>
  dates
    .filter((date) => !exists(date))
    .map((date) =>
      slip(
        'date-impossible',
        date,
        `日历上没有“${text.slice(date.start, date.end)}”；请核对日期。`,
      ),
    );

function exists({ year, month, day }: SaidDate): boolean {
  // 13月 without year or day may be a number of months.
  if (year === null && day === null) return true;
  return dayOf(year ?? LEAP_YEAR, month, day ?? 1) !== null || (year !== null && year < 1900);
}
