import type { Day } from '../domain/calendar/day';
import { planLedgerTemplate } from '../domain/ledger-template/plan-ledger-template';
import type { SheetRef, Workbook } from './ports';

/**
 * 新建台账: writes a blank ledger to fill in, into the active sheet where that is empty, else onto a new
 * one. It is the user's own from then on.
 *
 * @param today Its year is that of the example.
 * @returns The sheet with the blank ledger.
 * @throws WorkbookFailure Where it could not be written.
 */
export async function startLedger(
  workbook: Pick<Workbook, 'writeTemplate'>,
  today: Day,
): Promise<SheetRef> {
  return workbook.writeTemplate(planLedgerTemplate(today));
}
