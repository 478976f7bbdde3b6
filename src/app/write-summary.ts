import { planHighlights } from '../domain/highlight/plan-highlights';
import { PALETTE } from '../domain/palette/palette';
import type { Palette } from '../domain/palette/types';
import { planSummarySheet } from '../domain/summary-sheet/plan-summary-sheet';
import type { HelperPlace } from '../domain/summary-sheet/report';
import { helperAt } from './find-helper-columns';
import type { LoadedLedger } from './load-ledger';
import type { Work, Workbook, WrittenSheet } from './ports';

/**
 * 生成汇总表: writes our summary sheet. With `useHelper` the helper columns are written first (as 着色
 * does) and the figures are live formulas over them; without it they are numbers.
 *
 * @returns The summary sheet, and what of it this Excel refused.
 * @throws WorkbookFailure Where a sheet could not be written.
 */
export async function writeSummarySheet(
  workbook: Workbook,
  loaded: LoadedLedger,
  useHelper: boolean,
  asOfIsToday: boolean,
  palette: Palette = PALETTE,
  work?: Work,
): Promise<WrittenSheet> {
  const { ledger, summary, helperColumn, seals } = loaded;
  let helper: HelperPlace | null = null;
  if (useHelper) {
    const plan = planHighlights(ledger, helperColumn, asOfIsToday, palette, seals);
    await workbook.applyHighlights(plan, work);
    helper = helperAt(helperColumn);
  }
  const plan = planSummarySheet(ledger, summary, helper, palette);
  return workbook.writeOwnSheet('summary', plan, work);
}
