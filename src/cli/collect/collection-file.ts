import type { SummarySheetPlan } from '../../domain/summary-sheet/types';
import { COLLECTED_MARK } from '../../domain/collection-sheet/names';
import { writeNewBook } from '../../excel/write-new-book';
import { createExcelWorkbook } from '../../excel/workbook';
import { openHost } from '../../host/node';
import { blankXlsx } from '../../xlsx/blank-xlsx';
import { InputError } from '../input-error';

/**
 * The bytes of a new workbook with these sheets, calculated, that bears our mark.
 *
 * @throws InputError Where the host cannot save it.
 */
export async function collectionBytes(plans: readonly SummarySheetPlan[]): Promise<Uint8Array> {
  const opening = await openHost(blankXlsx(plans[0]?.name));
  if (!opening.ok) throw new InputError(opening.message);
  const { host } = opening;
  try {
    await writeNewBook(plans);
    await createExcelWorkbook().writeSetting(COLLECTED_MARK, 1);
    const saved = await host.save();
    if (!saved.ok) throw new InputError(saved.messages.join(''));
    return saved.bytes;
  } finally {
    host.dispose();
  }
}
