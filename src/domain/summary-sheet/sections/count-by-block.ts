import type { Ledger, LedgerItem } from '../../ledger/types';
import { NO_CATEGORY, categoryOf, groupItems } from '../../summary/group';
import { countStates, ledgerRange } from '../live-states';
import type { CountExpression } from './group-lines';

/**
 * Counts by the rows that each category covers, under its heading row or beside its merged cell:
 * they cannot be sorted apart. Null where the problems of one do not stand together, or where it is
 * written in several cells, which sorting would part.
 */
export function countByBlock(ledger: Ledger, stateColumn: number): CountExpression | null {
  const blocks = new Map<string, string>();
  for (const [name, members] of groupItems(ledger.items, categoryOf)) {
    if (name === NO_CATEGORY) continue;
    const first = Math.min(...members.map((item) => item.row));
    const last = Math.max(...members.map((item) => item.lastRow));
    const inside = ledger.items.filter((item) => item.row >= first && item.row <= last);
    if (inside.length > members.length || isRepeated(members)) return null;
    blocks.set(name, ledgerRange(ledger, stateColumn, first, last));
  }
  return (group, states) => countStates(blocks.get(group.name) ?? '', states);
}

function isRepeated(members: readonly LedgerItem[]): boolean {
  return new Set(members.flatMap((item) => item.categoryCell ?? [])).size > 1;
}
