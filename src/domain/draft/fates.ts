import type { LedgerItem } from '../ledger/types';

/**
 * Belongs a problem to the part of those that take long (需长期整改)? By its state, or by a deadline that
 * says so (2025年12月底前，并长期坚持) while it is not completed.
 */
export function isLongTermPart({ status, deadline }: LedgerItem): boolean {
  if (status === 'longTerm') return true;
  return status !== 'completed' && deadline.kind.includes('longTerm');
}

/**
 * What is to become of the problems: every one in exactly one list, each in the sheet's order. The counts
 * agree with those of the figures paragraph: `completed` and `longTerm` with the states, `overdue` with
 * 逾期. An open problem with a date goes by it, even where the date is followed by 长期坚持.
 */
export interface Fates {
  readonly completed: readonly LedgerItem[];
  readonly overdue: readonly LedgerItem[];
  /** Open, not overdue, with a day by which it is due. */
  readonly dated: readonly LedgerItem[];
  /** Open without a day, as its deadline says it goes on (长期坚持, 持续推进, 每季度). */
  readonly lasting: readonly LedgerItem[];
  readonly undated: readonly LedgerItem[];
  /** Neither said to be open nor done, and not overdue. */
  readonly unread: readonly LedgerItem[];
  readonly longTerm: readonly LedgerItem[];
}

export function fatesOf(items: readonly LedgerItem[]): Fates {
  const fates: Record<keyof Fates, LedgerItem[]> = {
    completed: [],
    overdue: [],
    dated: [],
    lasting: [],
    undated: [],
    unread: [],
    longTerm: [],
  };
  for (const item of items) fates[fateOf(item)].push(item);
  return fates;
}

/** What is to become of one problem. */
export function fateOf(item: LedgerItem): keyof Fates {
  const { status, overdue, deadline } = item;
  if (status === 'completed') return 'completed';
  if (status === 'longTerm') return 'longTerm';
  if (overdue) return 'overdue';
  if (status === 'unknown') return 'unread';
  if (deadline.due !== null) return 'dated';
  return isLasting(item) ? 'lasting' : 'undated';
}

/** Says the deadline that the work goes on without a day by which it ends? */
export function isLasting({ deadline }: LedgerItem): boolean {
  return deadline.due === null && /longTerm|openEnded|recurring/u.test(deadline.kind);
}
