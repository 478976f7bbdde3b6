import { cellName, columnLetter } from '../grid/cells';
import type { Ledger, LedgerItem } from '../ledger/types';

/**
 * How far a problem's state can follow the status cell on its first row.
 * - `own`: its status was read there; the cell's words decide.
 * - `silent`: there is such a cell, but the status was read elsewhere (progress, percent …); a later
 *   已完成 in it decides, until then what was read stands.
 * - `none`: no such column, or several cells speak for the problem, or one for several problems, or a
 *   look-back found that it has come back: also where it was completed anew, another status makes that stand.
 */
export type StatusCell =
  { readonly kind: 'own' | 'silent'; readonly column: number } | { readonly kind: 'none' };

/** Where the formula of a problem looks for its status. Columns are 1 = A. */
export function statusCellOf(ledger: Ledger, item: LedgerItem): StatusCell {
  const columns = ledger.columns.status ?? [];
  const [first] = columns;
  if (first === undefined || item.lookBack?.verdict === 'relapsed' || !isOfOneStatus(item))
    return { kind: 'none' };
  const source = item.statusSource?.cell ?? '';
  const column = columns.find((one) => source.replace(/\d+$/, '') === columnLetter(one));
  if (column === undefined)
    return item.lastRow === item.row ? { kind: 'silent', column: first } : { kind: 'none' };
  return source === cellName(item.row, column) ? { kind: 'own', column } : { kind: 'none' };
}

/** Do its measures say what the problem says? One measure, or none, does not contradict it. */
function isOfOneStatus(item: LedgerItem): boolean {
  return (
    item.measures.length < 2 || item.measures.every((measure) => measure.status === item.status)
  );
}
