import type { DeadlineForm } from '../types';
import { concentrated } from './concentrated';
import { dayRange } from './day-range';
import { digits, monthDayDigits, shortDigits } from './digits';
import { done } from './done';
import { dayMonthEnglish, monthDayEnglish, monthEnglish } from './english';
import { eventYear } from './event-year';
import { bareFestival, festival } from './festival';
import { fiveYearPlan } from './five-year-plan';
import { bareMidYear, halfYear, midYear, yearHalf } from './half-year';
import { immediate } from './immediate';
import { longTerm } from './long-term';
import { month } from './month';
import { monthPart } from './month-part';
import { monthRange } from './month-range';
import {
  amount,
  clock,
  code,
  enumerator,
  otherStretch,
  paperNumber,
  template,
  templateDay,
} from './not-dates';
import { openEnded } from './open-ended';
import { plainDate } from './plain-date';
import { plainSigns } from './plain-signs';
import { oneQuarter, quarter, yearQuarter } from './quarter';
import { recurring } from './recurring';
import {
  dashedMonthDay,
  mixedDay,
  monthWithoutSign,
  separatedDay,
  separatedDayRange,
  separatedMonth,
  separatedMonthDay,
  separatedMonthRange,
  shortMonth,
  yearLast,
} from './separated';
import { bareSpan, extension, span, spanFinished, spanFrom, spanLimited } from './span';
import { dayOfThisMonth, thisMonth } from './this-month';
import { thisQuarter } from './this-quarter';
import { week, weekday } from './week';
import { beforeNewYear, beforeSpringFestival, wholeYear, year, yearEnd, yearRange } from './year';
import { yearMonthDay } from './year-month-day';

/** Every way of writing a deadline, in the order the scanner tries them at one place of the text. */
export const FORMS: readonly DeadlineForm[] = [
  // First, for speed alone: these decline where any of the others would read something else.
  plainDate,
  plainSigns,
  // What only looks like a date or a span, before all of them.
  template,
  templateDay,
  paperNumber,
  amount,
  clock,
  enumerator,
  otherStretch,
  // These own dates inside them that are no deadlines, so before all dates.
  recurring,
  done,
  // 十一前, 七一前 and “十四五”末 begin like months and numbers.
  fiveYearPlan,
  festival,
  bareFestival,
  // Numbers with signs: the most figures first, or 2024.12.31 would be read as 2024.12.
  digits,
  shortDigits,
  monthDayDigits,
  dayMonthEnglish,
  monthDayEnglish,
  monthEnglish,
  // After the English months.
  code,
  separatedDayRange,
  separatedDay,
  yearLast,
  mixedDay,
  separatedMonthRange,
  separatedMonth,
  shortMonth,
  monthWithoutSign,
  dashedMonthDay,
  separatedMonthDay,
  // 3个月集中整改期 begins like a span.
  concentrated,
  // Spans before years, since 2年内 is a span and only 24年内 a year; before days for 5日内.
  extension,
  bareSpan,
  span,
  spanLimited,
  spanFrom,
  spanFinished,
  // Dates in words, the most particular first: a range begins like a day, a day like its month.
  dayRange,
  yearMonthDay,
  monthRange,
  monthPart,
  month,
  oneQuarter,
  quarter,
  yearQuarter,
  halfYear,
  yearHalf,
  midYear,
  bareMidYear,
  yearRange,
  yearEnd,
  // After the dates that an event may stand beside, before the year it would lose.
  eventYear,
  year,
  wholeYear,
  beforeNewYear,
  beforeSpringFestival,
  // Days counted from the feedback date; the day before its month or week.
  dayOfThisMonth,
  thisMonth,
  thisQuarter,
  weekday,
  week,
  // Words without figures meet none of the above; their order among themselves is free.
  immediate,
  longTerm,
  openEnded,
];
