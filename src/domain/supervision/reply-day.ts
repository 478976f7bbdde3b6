import type { Day } from '../calendar/day';
import { addWorkdays, isAnnounced } from '../calendar/workdays';
import type { ReplyDay } from './types';

/** The day that many working days after the day of issue, itself a working day; the day of issue is not counted. */
export function replyDayOf(issued: Day, workdays: number): ReplyDay {
  const day = addWorkdays(issued, Math.max(1, workdays));
  return { day, workdays: Math.max(1, workdays), announced: isAnnounced(issued, day) };
}
