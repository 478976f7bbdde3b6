import { addDays, type Day } from '../../domain/calendar/day';
import { readDeadline } from '../../domain/deadline/read-deadline';
import type { Deadline, LedgerOptions } from '../../domain/ledger/types';

/** Why a deadline was read as it was; only what can be shown from the words and the settings. */
export type DeadlineReason =
  | { readonly kind: 'notGiven' | 'longTerm' | 'openEnded' | 'recurring' | 'saidDone' | 'noDay' }
  /** 立行立改, or a period, without a feedback date to count from. */
  | { readonly kind: 'noFeedback' }
  | { readonly kind: 'immediate'; readonly feedback: Day; readonly days: number }
  /** Written as a month or longer: its last day counts. */
  | { readonly kind: 'endOfPeriod' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Day[] }
  | { readonly kind: 'lastStep'; readonly steps: readonly Day[] }
  | { readonly kind: 'extended'; readonly original: Day }
  /** The year or the day it is counted from was not written. */
  | { readonly kind: 'supposed' };

/** The reasons for one deadline, the plainest first; none where a whole day was simply written. */
export function deadlineReasons(
  deadline: Deadline,
  options: LedgerOptions,
): readonly DeadlineReason[] {
  const { due, candidates, milestones, original, supposed } = deadline;
  return [
    ...(due === null ? [withoutDay(deadline, options)] : countedDay(deadline, due, options)),
    ...(candidates.length > 0 ? [{ kind: 'ambiguous', candidates } as const] : []),
    ...(milestones.length > 0 ? [{ kind: 'lastStep', steps: milestones } as const] : []),
    ...(original === null ? [] : [{ kind: 'extended', original } as const]),
    ...(supposed && candidates.length === 0 ? [{ kind: 'supposed' } as const] : []),
  ];
}

const WITHOUT_DAY = {
  none: 'notGiven',
  longTerm: 'longTerm',
  openEnded: 'openEnded',
  recurring: 'recurring',
  done: 'saidDone',
} as const;

function withoutDay({ kind, text }: Deadline, { feedback }: LedgerOptions): DeadlineReason {
  const classes = kind.split('+');
  const named = Object.entries(WITHOUT_DAY).find(([each]) => classes.includes(each));
  if (classes.includes('immediate') && feedback === null) return { kind: 'noFeedback' };
  if (named === undefined || (named[0] === 'none' && text !== '')) return { kind: 'noDay' };
  return { kind: named[1] };
}

/** Read once more for how finely it was written; a reading with another day explains nothing. */
function countedDay(
  { kind, text }: Deadline,
  due: Day,
  options: LedgerOptions,
): readonly DeadlineReason[] {
  const { feedback, immediateDays, concentratedMonths, monthBefore, asOf } = options;
  const isImmediate = kind.split('+').includes('immediate');
  if (isImmediate && feedback !== null && addDays(feedback, immediateDays) === due) {
    return [{ kind: 'immediate', feedback, days: immediateDays }];
  }
  const context = { feedback, immediateDays, concentratedMonths, monthBefore };
  const again = readDeadline(text, { ...context, reference: feedback ?? asOf });
  const isPeriod = again.precision === 'month' || again.precision === 'longer';
  return again.due === due && isPeriod ? [{ kind: 'endOfPeriod' }] : [];
}
