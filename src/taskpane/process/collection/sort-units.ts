import type { UnitRow } from '../../../domain/collection/types';

export const UNIT_COLUMNS = ['unit', 'total', 'completed', 'overdue', 'dueSoon', 'rate'] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** By what the units are sorted. */
export interface UnitSorting {
  readonly column: UnitColumn;
  readonly ascending: boolean;
}

/** The order a column begins with when it is chosen: what wants attention first, names from the start. */
const BEGINS_ASCENDING: Readonly<Record<UnitColumn, boolean>> = {
  unit: true,
  total: false,
  completed: false,
  overdue: false,
  dueSoon: false,
  rate: true,
};

/** The sorting after a click on a column: its own first, the other way round after that. */
export function unitSortingAfter(now: UnitSorting | null, column: UnitColumn): UnitSorting {
  const ascending = now?.column === column ? !now.ascending : BEGINS_ASCENDING[column];
  return { column, ascending };
}

type Compare = (a: UnitRow, b: UnitRow) => number;

/** Each ascending. */
const COMPARE: Readonly<Record<UnitColumn, Compare>> = {
  unit: (a, b) => a.unit.localeCompare(b.unit, 'zh-CN'),
  total: (a, b) => a.sums.total - b.sums.total,
  completed: (a, b) => a.sums.byStatus.completed - b.sums.byStatus.completed,
  overdue: (a, b) => a.sums.overdue - b.sums.overdue || a.longestLate - b.longestLate,
  dueSoon: (a, b) => a.sums.dueSoon - b.sums.dueSoon,
  // Whole numbers: two rates that are shown as equal need not be.
  rate: (a, b) => a.rate.numerator * b.rate.denominator - b.rate.numerator * a.rate.denominator,
};

/**
 * A new list in that order; in the order of the files for null. Units without a rate stand last when sorted
 * by it; of equals the one with more overdue comes first.
 */
export function sortUnits(
  units: readonly UnitRow[],
  sorting: UnitSorting | null,
): readonly UnitRow[] {
  if (sorting === null) return units;
  const { column, ascending } = sorting;
  const compare = COMPARE[column];
  const isLast = ({ rate }: UnitRow): number =>
    column === 'rate' && rate.denominator === 0 ? 1 : 0;
  return [...units].sort(
    (a, b) =>
      isLast(a) - isLast(b) || (ascending ? compare(a, b) : compare(b, a)) || COMPARE.overdue(b, a),
  );
}
