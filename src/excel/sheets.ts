import { OWN_SHEETS, type OwnSheet, type SheetRef } from '../app/ports';
import { runExcel } from './run';

/** The worksheet property whose value says which sheet of ours it is; it stays when the sheet is renamed. */
export const OWN_SHEET_MARK = '整改台账助手';

/** A sheet, and which of ours it is; null for the user's. */
export interface MarkedSheet {
  readonly ref: SheetRef;
  readonly own: OwnSheet | null;
}

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.WorksheetCustomProperty;
}

/** Queues what `toMarked` needs of one sheet; valid after the next sync. */
function loadSheet(sheet: Excel.Worksheet): LoadedSheet {
  sheet.load(['id', 'name', 'visibility']);
  const mark = sheet.customProperties.getItemOrNullObject(OWN_SHEET_MARK);
  mark.load('value');
  return { sheet, mark };
}

function toMarked({ sheet, mark }: LoadedSheet): MarkedSheet {
  const value: unknown = mark.isNullObject ? null : mark.value;
  const own = OWN_SHEETS.find((kind) => kind === value) ?? null;
  const visible = sheet.visibility === 'Visible';
  return { ref: { id: sheet.id, name: sheet.name, visible, ours: own !== null }, own };
}

/** All sheets in tab order, inside a running action. Two syncs. */
export async function loadMarkedSheets(
  context: Excel.RequestContext,
): Promise<readonly MarkedSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id');
  await context.sync();
  const loaded = sheets.items.map(loadSheet);
  await context.sync();
  return loaded.map(toMarked);
}

/** All sheets in tab order. */
export async function listSheets(): Promise<readonly SheetRef[]> {
  return runExcel('listSheets', async (context) =>
    (await loadMarkedSheets(context)).map(({ ref }) => ref),
  );
}

/** The sheet the user looks at. */
export async function readActiveSheet(): Promise<SheetRef> {
  return runExcel('readActiveSheet', async (context) => {
    const loaded = loadSheet(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return toMarked(loaded).ref;
  });
}
