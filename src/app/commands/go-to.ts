import type { SheetRef, Workbook } from '../ports';

const TOP = { top: 1, left: 1, bottom: 1, right: 1 };

/** Shows a sheet that was just written. False where Excel did not: the sheet stands all the same. */
export async function goTo(workbook: Workbook, { id }: SheetRef): Promise<boolean> {
  try {
    await workbook.select(id, TOP);
    return true;
  } catch {
    return false;
  }
}
