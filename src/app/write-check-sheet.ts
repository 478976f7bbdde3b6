import { planCheckSheet } from '../domain/check-sheet/plan-check-sheet';
import type { LoadedLedger } from './load-ledger';
import type { SheetRef, Workbook } from './ports';

/**
 * 生成体检表: writes everything the check found to our own check sheet. The ledger is not touched.
 *
 * @returns The check sheet.
 * @throws WorkbookFailure Where the sheet could not be written.
 */
export async function writeCheckSheet(
  workbook: Workbook,
  { ledger, findings }: LoadedLedger,
): Promise<SheetRef> {
  return workbook.writeOwnSheet('check', planCheckSheet(ledger, findings));
}
