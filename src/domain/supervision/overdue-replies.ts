import { type Day, daysBetween } from '../calendar/day';
import type { Register, RegisterRow } from './read-register';

/** A notice whose reply is late. */
export interface OverdueReply extends RegisterRow {
  /** Calendar days past the day of reply. */
  readonly daysLate: number;
}

/** Notices whose day of reply is past and whose 回复日期 is blank, the longest overdue first; withdrawn ones left out. */
export function overdueReplies(register: Register | null, today: Day): readonly OverdueReply[] {
  const late = (register?.rows ?? []).flatMap((row) => {
    if (row.replyBy === null || row.replied || row.withdrawn || row.replyBy >= today) return [];
    return [{ ...row, daysLate: daysBetween(row.replyBy, today) }];
  });
  return late.sort((a, b) => b.daysLate - a.daysLate || a.row - b.row);
}
