import { joinRuns } from '../summary-sheet/look-runs';
import type { Page } from '../summary-sheet/page';
import { A4_LANDSCAPE } from '../summary-sheet/page-plan';
import type { SummarySheetPlan } from '../summary-sheet/types';

/** A finished page as a sheet: A4 landscape, the rows down to `headRow` frozen and `headRow` on every page; 0 for none. */
export function sheetPlan(
  name: string,
  page: Page,
  columnWidths: readonly number[],
  headRow: number,
): SummarySheetPlan {
  return {
    name,
    cells: page.cells,
    looks: joinRuns(page.looks),
    merges: page.merges,
    columnWidths,
    bars: page.bars,
    freezeRows: headRow,
    charts: [],
    page: { ...A4_LANDSCAPE, titleRows: headRow === 0 ? null : [headRow, headRow] },
  };
}
