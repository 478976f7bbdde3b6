import type { Ledger, LedgerItem } from '../ledger/types';

/**
 * How the register names the problems of a ledger: by 序号, which the user knows, and by its row where the
 * ledger has no 序号 or gives the same one twice: 3（第12行）.
 */
export function problemNames({ items }: Ledger): ReadonlyMap<LedgerItem, string> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const serial = serialOf(item);
    counts.set(serial, (counts.get(serial) ?? 0) + 1);
  }
  return new Map(items.map((item) => [item, nameOf(item, counts.get(serialOf(item)) ?? 0)]));
}

function nameOf(item: LedgerItem, alike: number): string {
  const serial = serialOf(item);
  if (serial === '') return `第${item.row}行`;
  return alike === 1 ? serial : `${serial}（第${item.row}行）`;
}

/** Without what parts names in the register, so that it can be read back. */
function serialOf({ serial }: LedgerItem): string {
  return serial.replace(/[、，,；;\s]+/gu, '');
}
