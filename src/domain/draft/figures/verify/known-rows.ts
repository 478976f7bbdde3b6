import type { Ledger } from '../../../ledger/types';

const known = new WeakMap<Ledger, ReadonlyMap<number, number>>();

/**
 * How often each row of a ledger may be counted: once for its problem, or once for each of its
 * measures where it holds several; the rows a problem only spans once too.
 */
export function countsByRow(ledger: Ledger): ReadonlyMap<number, number> {
  const found = known.get(ledger);
  if (found) return found;
  const measures = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const item of ledger.items) {
    for (const { row } of item.measures) measures.set(row, (measures.get(row) ?? 0) + 1);
    for (let row = item.row; row <= item.lastRow; row += 1) counts.set(row, 1);
  }
  for (const [row, count] of measures) counts.set(row, count);
  known.set(ledger, counts);
  return counts;
}
