import type { SheetRef } from '../app/ports';
import { runExcel } from './run';

/** The worksheet property that marks our summary sheet; it stays when the sheet is renamed. */
export const SUMMARY_MARK = { key: '整改台账助手', value: 'summary' } as const;

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.WorksheetCustomProperty;
}

/** Queues what `toRef` needs of one sheet; valid after the next sync. */
function loadSheet(sheet: Excel.Worksheet): LoadedSheet {
  sheet.load(['id', 'name', 'visibility']);
  const mark = sheet.customProperties.getItemOrNullObject(SUMMARY_MARK.key);
  mark.load('value');
  return { sheet, mark };
}

function toRef({ sheet, mark }: LoadedSheet): SheetRef {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    ours: !mark.isNullObject && mark.value === SUMMARY_MARK.value,
  };
}

/** All sheets in tab order, inside a running action. Two syncs. */
export async function loadSheetRefs(context: Excel.RequestContext): Promise<readonly SheetRef[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id');
  await context.sync();
  const loaded = sheets.items.map(loadSheet);
  await context.sync();
  return loaded.map(toRef);
}

/** All sheets in tab order. */
export async function listSheets(): Promise<readonly SheetRef[]> {
  return runExcel('listSheets', loadSheetRefs);
}

/** The sheet the user looks at. */
export async function readActiveSheet(): Promise<SheetRef> {
  return runExcel('readActiveSheet', async (context) => {
    const loaded = loadSheet(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return toRef(loaded);
  });
}
