import type { DeadlineForm } from '../types';
import { concentrated } from './concentrated';
import { dayRange } from './day-range';
import { digits } from './digits';
import { done } from './done';
import { festival } from './festival';
import { fiveYearPlan } from './five-year-plan';
import { halfYear } from './half-year';
import { immediate } from './immediate';
import { longTerm } from './long-term';
import { month } from './month';
import { monthPart } from './month-part';
import { monthRange } from './month-range';
import { openEnded } from './open-ended';
import { quarter } from './quarter';
import { recurring } from './recurring';
import { separatedDay, separatedMonth, separatedMonthDay } from './separated';
import { bareSpan, span, spanFrom } from './span';
import { thisMonth } from './this-month';
import { year, yearEnd, yearRange } from './year';
import { yearMonthDay } from './year-month-day';

/** Every way of writing a deadline, in the order the scanner tries them at one place of the text. */
export const FORMS: readonly DeadlineForm[] = [
  // These own dates inside them that are no deadlines, so before all dates.
  recurring,
  done,
  // 十一前, 七一前 and “十四五”末 begin like months and numbers.
  fiveYearPlan,
  festival,
  // Numbers with signs: the most figures first, or 2024.12.31 would be read as 2024.12.
  digits,
  separatedDay,
  separatedMonth,
  separatedMonthDay,
  // Spans before years, since 2年内 is a span and only 24年内 a year; before days for 5日内.
  bareSpan,
  span,
  spanFrom,
  // Dates in words, the most particular first: a range begins like a day, a day like its month.
  dayRange,
  yearMonthDay,
  monthRange,
  monthPart,
  month,
  quarter,
  halfYear,
  yearRange,
  yearEnd,
  year,
  thisMonth,
  // Words without figures meet none of the above; their order among themselves is free.
  concentrated,
  immediate,
  longTerm,
  openEnded,
];
