import type { LedgerTemplatePlan } from '../domain/ledger-template/types';
import { inputOf } from './planned-cells';
import { addSheet, freeName, loadAdding } from './new-sheet';
import { loadMarkedSheets, type MarkedSheet, OWN_SHEET_MARK } from './sheets';
import { HALF_TEMPLATE, markUnfinished, UNFINISHED_MARK } from './unfinished';

/**
 * The sheet where it can be written and has no cell with a content or a look; else null. One sync.
 */
export async function stillEmpty(
  context: Excel.RequestContext,
  id: string | null,
): Promise<Excel.Worksheet | null> {
  if (id === null) return null;
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  const mark = sheet.customProperties.getItemOrNullObject(OWN_SHEET_MARK);
  mark.load('value');
  const { protection } = sheet;
  protection.load('protected');
  await context.sync();
  return used.isNullObject && mark.isNullObject && !protection.protected ? sheet : null;
}

/** A text stands in the cell without the apostrophe that kept it from being read. */
function isPlanned(plan: LedgerTemplatePlan, row: number, column: number, held: unknown): boolean {
  if (held === '') return true;
  const cell = plan.cells[row]?.[column];
  if (cell === undefined) return false;
  return cell.content.kind === 'text' ? held === cell.content.text : held === inputOf(cell);
}

/** A blank ledger whose writing broke off, where nobody has written anything of his own on it since. */
async function halfWritten(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  plan: LedgerTemplatePlan,
): Promise<Excel.Worksheet | null> {
  const half = sheets.find(
    ({ ref, own, unfinished }) => ref.visible && own === null && unfinished === HALF_TEMPLATE,
  );
  if (half === undefined) return null;
  const sheet = context.workbook.worksheets.getItem(half.ref.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['formulas', 'rowIndex', 'columnIndex']);
  const { protection } = sheet;
  protection.load('protected');
  await context.sync();
  if (protection.protected) return null;
  if (used.isNullObject) return sheet;
  const { rowIndex, columnIndex } = used;
  const untouched = (used.formulas as unknown[][]).every((row, down) =>
    row.every((held, right) => isPlanned(plan, rowIndex + down, columnIndex + right, held)),
  );
  return untouched ? sheet : null;
}

/**
 * Queues the sheet a blank ledger goes to: the one an attempt that broke off left, the empty one given, or
 * a new one behind the last. It bears a mark until the ledger on it is whole.
 *
 * @param empty The id of the active sheet where it is empty; else null.
 */
export async function sheetForTemplate(
  context: Excel.RequestContext,
  plan: LedgerTemplatePlan,
  empty: string | null,
): Promise<Excel.Worksheet> {
  const adding = loadAdding(context);
  const sheets = await loadMarkedSheets(context);
  const ready =
    (await halfWritten(context, sheets, plan)) ??
    (await stillEmpty(context, empty)) ??
    (await adding.abandoned(sheets));
  if (ready === null) {
    adding.assertAllowed();
    return addSheet(context, freeName(plan.name, sheets), [UNFINISHED_MARK, HALF_TEMPLATE]);
  }
  markUnfinished(ready, HALF_TEMPLATE);
  adding.forget();
  return ready;
}
