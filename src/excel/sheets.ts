import { OWN_SHEETS, type OwnSheet, type SheetRef } from '../app/ports';
import { runExcel } from './run';
import { loadUnfinished, unfinishedOf } from './unfinished';

/** The worksheet property whose value says which sheet of ours it is; it stays when the sheet is renamed. */
export const OWN_SHEET_MARK = '整改台账助手';

/** A sheet, and which of ours it is; null for the user's. */
export interface MarkedSheet {
  readonly ref: SheetRef;
  readonly own: OwnSheet | null;
  /** Hidden by a program so that no menu shows it: whoever did so wants it left alone. */
  readonly veryHidden: boolean;
  /** What a writing that broke off left on it; null for nothing. */
  readonly unfinished: string | null;
}

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly unfinished: Excel.WorksheetCustomProperty;
}

/** Queues what `toMarked` needs of one sheet; valid after the next sync. */
function loadSheet(sheet: Excel.Worksheet): LoadedSheet {
  sheet.load(['id', 'name', 'visibility']);
  sheet.protection.load('protected');
  const mark = sheet.customProperties.getItemOrNullObject(OWN_SHEET_MARK);
  mark.load('value');
  return { sheet, mark, unfinished: loadUnfinished(sheet) };
}

function toMarked({ sheet, mark, unfinished }: LoadedSheet): MarkedSheet {
  const value: unknown = mark.isNullObject ? null : mark.value;
  const own = OWN_SHEETS.find((kind) => kind === value) ?? null;
  const { id, name, visibility, protection } = sheet;
  return {
    ref: {
      id,
      name,
      visible: visibility === 'Visible',
      ours: own !== null,
      ...(own !== null && { own }),
      ...(protection.protected && { isProtected: true }),
    },
    own,
    veryHidden: visibility === 'VeryHidden',
    unfinished: unfinishedOf(unfinished),
  };
}

/** All sheets in tab order, inside a running action, the very hidden ones too. Two syncs. */
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

/** All sheets in tab order but the very hidden ones, which are nobody's business. */
export async function listSheets(): Promise<readonly SheetRef[]> {
  return runExcel('listSheets', async (context) =>
    (await loadMarkedSheets(context)).filter(({ veryHidden }) => !veryHidden).map(({ ref }) => ref),
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
