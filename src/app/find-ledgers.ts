import { ledgerScore } from '../domain/ledger/chooser';
import type { SheetRef, Workbook } from './ports';

/**
 * Rows that are read of each sheet: enough to tell a header and to weigh a thousand problems, as much as the
 * score asks for.
 */
const FIRST_ROWS = 1100;

/** Is it a sheet of the user's own that can be seen? */
export const isUsers = ({ visible, ours }: SheetRef): boolean => visible && !ours;

/** Those of the sheets that look like a ledger, best first; of equals the one further left comes first. */
export async function ledgersAmong(
  workbook: Workbook,
  sheets: readonly SheetRef[],
): Promise<readonly SheetRef[]> {
  const scored = await Promise.all(
    sheets.map(async (sheet) => ({
      sheet,
      score: ledgerScore(await workbook.readSheet(sheet.id, { firstRows: FIRST_ROWS })),
    })),
  );
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ sheet }) => sheet);
}

/**
 * Every visible sheet of the user's that looks like a ledger, in tab order, for choosing among them. Takes
 * as long as reading the tops of all sheets: it is asked for once the figures are there.
 *
 * @param known The id of a sheet that was read as a ledger already, and so need not be read for this.
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function findLedgers(
  workbook: Workbook,
  known: string | null,
): Promise<readonly SheetRef[]> {
  const sheets = (await workbook.sheets()).filter(isUsers);
  const unknown = sheets.filter(({ id }) => id !== known);
  const ledgers = new Set(await ledgersAmong(workbook, unknown));
  return sheets.filter((sheet) => sheet.id === known || ledgers.has(sheet));
}
