import { partsOf, type Day } from '../../../domain/calendar/day';
import type { Month } from '../../../domain/summary/by-month';

/** Short, so that no one has to ask which number is the month. */
const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** `2025-04-30` as "30 Apr 2025". */
export function formatEnglishDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `2025-04` as "Apr 2025". */
export function formatEnglishMonth(month: Month): string {
  const { year, month: number } = partsOf(`${month}-01`);
  return `${MONTHS[number - 1] ?? ''} ${year}`;
}
