import type { LedgerItem } from '../ledger/types';

/** Problems by their due day, the earliest first; those of one day, and those without, in the sheet's order. */
export function byDue(items: readonly LedgerItem[]): readonly LedgerItem[] {
  return [...items].sort((a, b) => compare(a.deadline.due ?? LAST, b.deadline.due ?? LAST));
}

/** Behind every day, as text. */
const LAST = '~';

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
