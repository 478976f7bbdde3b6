import type { Work } from '../app/ports';
import type { HighlightPlan } from '../domain/highlight/types';
import { assertHelperFree, helperRanges, writeHelperColumns } from './helper-columns';
import { addDataBars, addHighlightRules, barsBesides, findFormats } from './marked-formats';
import { failure, runExcel } from './run';
import { checkpoint, stopIfCancelled } from './work';

/** Queues the workbook name our formulas test against; an existing one of that name is re-pointed. */
function setName(
  context: Excel.RequestContext,
  existing: Excel.NamedItem,
  name: string,
  formula: string,
): void {
  if (existing.isNullObject) context.workbook.names.add(name, formula);
  else existing.formula = formula;
}

/**
 * Writes a highlight plan: helper columns, the as-of name, marked colour rules and data bars.
 * What we wrote before is replaced; the user's own cells, rules and fills stay. Four syncs, and one more
 * for each further 2,500 rows. The rules are replaced last and at one go: stopped before that, the sheet
 * keeps its colours, and the same plan applied again completes the columns.
 *
 * @param work Told the rows of the helper columns written so far.
 * @throws WorkbookFailure `sheetProtected`, `helperOccupied`, `sheetMissing` before anything was written;
 *   `cancelled` between two blocks.
 */
export async function applyHighlights(plan: HighlightPlan, work?: Work): Promise<void> {
  const rows = plan.helper.cells.length;
  checkpoint(work, 0, 0);
  await runExcel('applyHighlights', async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.sheet);
    const { protection } = sheet;
    protection.load('protected');
    const { all } = helperRanges(sheet, plan.helper);
    all.load('formulas');
    const name = context.workbook.names.getItemOrNullObject(plan.asOfName.name);
    name.load('formula');
    await context.sync();
    if (protection.protected) throw failure('sheetProtected');
    assertHelperFree(all.formulas as unknown[][]);
    const { marked, userBars } = await findFormats(context, [sheet]);
    stopIfCancelled(work);
    // The name first: a formula that names it must not be read before it exists.
    setName(context, name, plan.asOfName.name, plan.asOfName.formula);
    await writeHelperColumns(context, sheet, plan.helper, work);
    for (const format of marked) format.delete();
    addDataBars(sheet, barsBesides(plan.bars, userBars));
    addHighlightRules(sheet, plan.rules);
    await context.sync();
  });
  work?.onProgress?.(rows, rows);
}
