import type { Work } from '../app/ports';
import type { HighlightPlan } from '../domain/highlight/types';
import { loadHelperPlace, writeHelperColumns } from './helper-columns';
import { barsBesides, findFormats, replaceFormats } from './marked-formats';
import { failure, runWriting } from './run';
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
 * for each further 2,500 rows. The rules are replaced last and in one request: broken off before that, the
 * sheet keeps its colours, and the same plan applied again completes what is there.
 *
 * @param work Told the rows of the helper columns written so far.
 * @throws WorkbookFailure `sheetProtected`, `helperOccupied`, `sheetMissing` before anything was written;
 *   `cancelled` between two blocks; any other one with what remains (`left`) once writing began.
 */
export async function applyHighlights(plan: HighlightPlan, work?: Work): Promise<void> {
  const rows = plan.helper.cells.length;
  checkpoint(work, 0, 0);
  await runWriting('applyHighlights', 'colours', async (context, begin) => {
    const sheet = context.workbook.worksheets.getItem(plan.sheet);
    sheet.load('visibility');
    const { protection } = sheet;
    protection.load('protected');
    const place = loadHelperPlace(sheet, plan.helper);
    const name = context.workbook.names.getItemOrNullObject(plan.asOfName.name);
    name.load('formula');
    await context.sync();
    if (sheet.visibility === 'VeryHidden') throw failure('sheetMissing');
    if (protection.protected) throw failure('sheetProtected');
    place.assertFree();
    const { marked, unfinished, userBars } = await findFormats(context, [sheet]);
    stopIfCancelled(work);
    begin();
    // The name first: a formula that names it must not be read before it exists.
    setName(context, name, plan.asOfName.name, plan.asOfName.formula);
    await writeHelperColumns(context, sheet, plan.helper, place, work);
    replaceFormats(sheet, marked, barsBesides(plan.bars, userBars), plan.rules, unfinished);
    await context.sync();
  });
  work?.onProgress?.(rows, rows);
}
