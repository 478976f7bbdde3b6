import { type Day, dayOf, partsOf } from '../calendar/day';
import { readDeadlineCell } from '../deadline/read-deadline-cell';
import type { DeadlineContext, Precision } from '../deadline/types';
import { isBlank } from '../text/normalize';
import type { SeenCell } from './seen-cell';

/** Day something was done; `earliest` is the first day that a written month may mean. */
export interface DoneDay {
  readonly day: Day;
  readonly earliest: Day | null;
}

/** Words around a date in a column of completion dates. */
const DONE_WORDS = /已经?|[于在]|整改|完成|办结|销号|验收|完毕/gu;
/** What clerks write there instead of a date while the problem is open. */
const NO_DATE_YET = /^(?:[-/\\无暂未否是]|持续|长期|正在|推进)/u;

/** The day in a cell of completion dates; null where it is blank or names no day. */
export function readDoneDay(seen: SeenCell, context: DeadlineContext): DoneDay | null {
  if (seen.text === '') return null;
  const { value, text, numberFormat } = seen.cell;
  const cell =
    typeof value === 'string'
      ? { value: value.replace(DONE_WORDS, ''), text, numberFormat }
      : seen.cell;
  const { due, precision } = readDeadlineCell(cell, context);
  if (due === null || precision === null) return null;
  return { day: due, earliest: earliestOf(due, precision) };
}

/** Is there a text in the cell that should have been a date? */
export function isUnreadDoneDay(text: string, read: DoneDay | null): boolean {
  const rest = text.replace(DONE_WORDS, '');
  return read === null && !isBlank(rest) && !NO_DATE_YET.test(text.trim());
}

function earliestOf(day: Day, precision: Precision): Day | null {
  const { year, month } = partsOf(day);
  switch (precision) {
    case 'day':
      return day;
    case 'month':
      return dayOf(year, month, 1);
    case 'longer':
      return null;
  }
}

/** The whole is done with its last step: 2025年1月 beside 2025-01-20 was not done before the 20th. */
export function latestDone(
  entries: readonly { readonly completedOn: DoneDay | null }[],
): DoneDay | null {
  let last: DoneDay | null = null;
  for (const { completedOn } of entries) {
    if (completedOn === null || completedOn === last) continue;
    last = last === null ? completedOn : later(last, completedOn);
  }
  return last;
}

function later(one: DoneDay, other: DoneDay): DoneDay {
  const day = one.day < other.day ? other.day : one.day;
  if (one.earliest === null || other.earliest === null) {
    return { day, earliest: one.earliest ?? other.earliest };
  }
  return { day, earliest: one.earliest < other.earliest ? other.earliest : one.earliest };
}
