import type { HighlightPlan } from '../domain/highlight/types';
import { assertHelperFree, helperRanges, writeHelperColumns } from './helper-columns';
import { addDataBars, addHighlightRules, barsBesides, findFormats } from './marked-formats';
import { failure, runExcel } from './run';

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
 * What we wrote before is replaced; the user's own cells, rules and fills stay. Four syncs.
 *
 * @throws WorkbookFailure `sheetProtected`, `helperOccupied`, `sheetMissing` before anything was written.
 */
export async function applyHighlights(plan: HighlightPlan): Promise<void> {
  return runExcel('applyHighlights', async (context) => {
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
    for (const format of marked) format.delete();
    // The name first: a formula that names it must not be read before it exists.
    setName(context, name, plan.asOfName.name, plan.asOfName.formula);
    writeHelperColumns(sheet, plan.helper);
    addDataBars(sheet, barsBesides(plan.bars, userBars));
    addHighlightRules(sheet, plan.rules);
    await context.sync();
  });
}
