import { planHighlights } from '../domain/highlight/plan-highlights';
import { planSummarySheet } from '../domain/summary-sheet/plan-summary-sheet';
import type { HelperPlace } from './find-helper-columns';
import type { LoadedLedger } from './load-ledger';
import type { SheetRef, Workbook } from './ports';

/**
 * 生成汇总表: writes our summary sheet. With `useHelper` the helper columns are written first (as 着色
 * does) and the figures are live formulas over them; without it they are numbers.
 *
 * @returns The summary sheet.
 * @throws WorkbookFailure Where a sheet could not be written.
 */
export async function writeSummarySheet(
  workbook: Workbook,
  loaded: LoadedLedger,
  useHelper: boolean,
  asOfIsToday: boolean,
): Promise<SheetRef> {
  const { ledger, summary, helperColumn } = loaded;
  let helper: HelperPlace | null = null;
  if (useHelper) {
    await workbook.applyHighlights(planHighlights(ledger, helperColumn, asOfIsToday));
    helper = { dueColumn: helperColumn, stateColumn: helperColumn + 1 };
  }
  return workbook.writeOwnSheet('summary', planSummarySheet(ledger, summary, helper));
}
