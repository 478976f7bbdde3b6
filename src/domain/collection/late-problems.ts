import type { LedgerItem } from '../ledger/types';
import { leaderOf, unitOf } from '../summary/group';
import type { RecordContext } from './item-record';
import type { LateProblem } from './types';

/** How many of the longest-overdue problems of all are listed. */
export const MOST_LATE = 100;

/** The overdue problems of a ledger, the longest overdue first, of equals the upper one; at most `most`. */
export function lateProblems(
  items: readonly LedgerItem[],
  { file, sheet, unit, cells }: RecordContext,
  most: number,
): readonly LateProblem[] {
  return items
    .filter(({ overdue }) => overdue)
    .sort((a, b) => b.daysLate - a.daysLate)
    .slice(0, most)
    .map((item) => ({
      file,
      sheet,
      row: item.row,
      cell: item.deadlineCell ?? cells.cellOf(item.row, 'problem'),
      unit,
      dutyUnit: unitOf(item),
      leader: leaderOf(item),
      problem: item.problem,
      deadlineText: item.deadline.text,
      due: item.deadline.due,
      daysLate: item.daysLate,
    }));
}

/** The worst of both lists, each worst first; of equals those of `known` come first. */
export function worstOf(
  known: readonly LateProblem[],
  more: readonly LateProblem[],
  most: number,
): readonly LateProblem[] {
  if (more.length === 0) return known;
  return [...known, ...more].sort((a, b) => b.daysLate - a.daysLate).slice(0, most);
}
