import { planBoard } from '../domain/board/plan-board';
import { sheetTitleIn } from '../domain/board/sheet-title';
import { PALETTE } from '../domain/palette/palette';
import type { Palette } from '../domain/palette/types';
import type { LoadedLedger } from './load-ledger';
import type { Work, Workbook, WrittenSheet } from './ports';

/**
 * 挂图作战: writes the board to our own sheet. The ledger is not touched, and no helper columns are needed.
 *
 * @returns The board's sheet, and what of it this Excel refused.
 * @throws WorkbookFailure Where the ledger could not be read or the sheet not be written.
 */
export async function writeBoard(
  workbook: Workbook,
  { sheet, ledger, summary }: LoadedLedger,
  palette: Palette = PALETTE,
  work?: Work,
): Promise<WrittenSheet> {
  const [headerTop = 1] = ledger.headerRows;
  // The rows above the header; a ledger that begins in the first row has none.
  const top = await workbook.readSheet(sheet.id, { firstRows: headerTop });
  const plan = planBoard(ledger, summary, palette, sheetTitleIn(top, headerTop));
  return workbook.writeOwnSheet('board', plan, work);
}
