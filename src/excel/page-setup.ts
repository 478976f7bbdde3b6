import { WorkbookFailure } from '../app/ports';
import { areaName } from '../domain/grid/cells';
import type { Area } from '../domain/grid/sheet-grid';
import type { PagePlan } from '../domain/summary-sheet/page-plan';
import { runExcel } from './run';

const ORIENTATIONS = { landscape: 'Landscape', portrait: 'Portrait' } as const;

/** Queues the printed page of a sheet; `printed` is what is printed of it, else all. */
function setPage({ pageLayout }: Excel.Worksheet, plan: PagePlan, printed?: Area): void {
  pageLayout.orientation = ORIENTATIONS[plan.orientation];
  pageLayout.paperSize = plan.paper;
  pageLayout.zoom = {
    horizontalFitToPages: plan.fitWide,
    ...(plan.fitTall === null ? {} : { verticalFitToPages: plan.fitTall }),
  };
  pageLayout.centerHorizontally = plan.centred;
  pageLayout.setPrintMargins('Centimeters', { ...plan.margins });
  pageLayout.headersFooters.defaultForAllPages.centerFooter = plan.footer;
  // Also said where it is the whole sheet: LibreOffice prints no other sheet of a file once one says its area.
  if (printed) pageLayout.setPrintArea(areaName(printed));
  if (plan.titleRows !== null) {
    const [first, last] = plan.titleRows;
    pageLayout.setPrintTitleRows(`$${first}:$${last}`);
  }
}

/**
 * Sets up the printed page of a sheet of ours. Excel refuses any page set-up on a computer without a
 * printer, and the sheet is complete without it, so that this one refusal is no failure of the action.
 *
 * @returns False where this Excel refused.
 * @throws WorkbookFailure `sheetMissing` where the sheet is gone.
 */
export async function setUpPage(sheetId: string, plan: PagePlan, printed?: Area): Promise<boolean> {
  return unlessRefused(() =>
    runExcel('setUpPage', async (context) => {
      setPage(context.workbook.worksheets.getItem(sheetId), plan, printed);
      await context.sync();
    }),
  );
}

/**
 * False where Excel does not do this one thing, whatever its reason: what it belongs to is complete
 * without. Only a sheet that is gone, and the user's own stop, are passed on.
 */
export async function unlessRefused(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const isRefusal = error instanceof WorkbookFailure && !PASSED_ON.includes(error.code);
    if (!isRefusal) throw error;
    return false;
  }
}

const PASSED_ON: readonly WorkbookFailure['code'][] = ['sheetMissing', 'cancelled'];
