import type { UnitRow } from './types';

/** By what units are ranked. */
export type WorstBy = 'overdue' | 'longestLate' | 'rate';

/**
 * The units that need urging most, worst first; of equals the one that was read first.
 * By `overdue` and `longestLate` only units with something overdue; by `rate` only those with a base and
 * something left to do.
 *
 * @param most How many at most.
 */
export function worstUnits(
  units: readonly UnitRow[],
  by: WorstBy,
  most: number,
): readonly UnitRow[] {
  return units
    .filter(by === 'rate' ? hasWork : ({ sums }) => sums.overdue > 0)
    .sort(ORDERS[by])
    .slice(0, most);
}

type Order = (a: UnitRow, b: UnitRow) => number;

const ORDERS: Readonly<Record<WorstBy, Order>> = {
  overdue: (a, b) => b.sums.overdue - a.sums.overdue || b.longestLate - a.longestLate,
  longestLate: (a, b) => b.longestLate - a.longestLate || b.sums.overdue - a.sums.overdue,
  // Whole numbers: two rates that are shown as equal need not be.
  rate: (a, b) =>
    a.rate.numerator * b.rate.denominator - b.rate.numerator * a.rate.denominator ||
    b.sums.overdue - a.sums.overdue,
};

function hasWork({ rate: { numerator, denominator } }: UnitRow): boolean {
  return denominator > 0 && numerator < denominator;
}
