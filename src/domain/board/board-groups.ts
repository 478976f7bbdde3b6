import type { Ledger, LedgerItem } from '../ledger/types';
import { categoryOf, groupItems, NO_CATEGORY, NO_UNIT, unitOf } from '../summary/group';

/** The problems of one band of the board, in sheet order. */
export interface BoardGroup {
  /** Null where the board has no bands: the ledger names neither categories nor units. */
  readonly name: string | null;
  readonly items: readonly LedgerItem[];
}

/** The problems by their outermost category, else by unit, in the order in which the sheet names them. */
export function boardGroups({ items }: Ledger): readonly BoardGroup[] {
  const sorted = [...items].sort((a, b) => a.row - b.row);
  const naming =
    namingOf(sorted, categoryOf, NO_CATEGORY) ?? namingOf(sorted, unitOf, NO_UNIT) ?? null;
  if (naming === null) return [{ name: null, items: sorted }];
  return [...groupItems(sorted, naming)].map(([name, members]) => ({ name, items: members }));
}

type Naming = (item: LedgerItem) => string;

/** The naming itself where some problem has a name. */
function namingOf(items: readonly LedgerItem[], nameOf: Naming, blank: string): Naming | null {
  return items.some((item) => nameOf(item) !== blank) ? nameOf : null;
}
