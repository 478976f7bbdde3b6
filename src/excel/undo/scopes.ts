import { KEPT_SHEETS, type OwnSheet } from '../../app/ports';
import type { Area } from '../../domain/grid/sheet-grid';
import type { HelperColumns, HighlightPlan } from '../../domain/highlight/types';
import type { SummarySheetPlan } from '../../domain/summary-sheet/types';
import type { LedgerTemplatePlan } from '../../domain/ledger-template/types';
import { findFormats } from '../marked-formats';
import { findHelperColumns } from '../remove-helper-columns';
import { runExcel } from '../run';
import { loadMarkedSheets } from '../sheets';
import { around } from './cell-images';
import type { SheetScope } from './sheet-image';
import type { WriteScope } from './write-image';

/** From the titles down to the ledger's last row. */
function helperArea({ headerRows, firstColumn, firstRow, titles, cells }: HelperColumns): Area {
  return {
    top: Math.min(...headerRows),
    left: firstColumn,
    bottom: firstRow + cells.length - 1,
    right: firstColumn + titles.length - 1,
  };
}

/** What 着色 changes. */
export async function highlightScope({ sheet: name, helper }: HighlightPlan): Promise<WriteScope> {
  return runExcel('scopeOfHighlights', async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('id');
    await context.sync();
    return {
      sheets: [{ kind: 'cells', sheetId: sheet.id, areas: [helperArea(helper)] }],
      asOfName: true,
    };
  });
}

/** What writing a sheet of ours changes; nothing yet where it is not there. */
export async function ownSheetScope(
  kind: OwnSheet,
  { cells }: Pick<SummarySheetPlan, 'cells'>,
): Promise<WriteScope> {
  // Also the rows that come to be written now: they have heights of their own.
  const extent = { top: 1, left: 1, bottom: cells.length, right: cells[0]?.length ?? 1 };
  return runExcel('scopeOfOwnSheet', async (context) => {
    const marked = await loadMarkedSheets(context);
    const sheets = marked.filter(({ own, veryHidden }) => own === kind && !veryHidden).slice(0, 1);
    return { sheets: sheets.map(({ ref }) => wholeOf(ref.id, extent)), asOfName: false };
  });
}

function wholeOf(sheetId: string, extent: Area | null = null): SheetScope {
  return { kind: 'whole', sheetId, extent };
}

/** All that a blank ledger takes of its sheet. */
function templateExtent({ cells, formats, entries }: LedgerTemplatePlan): Area | null {
  const written = { top: 1, left: 1, bottom: cells.length, right: cells[0]?.length ?? 1 };
  return around([written, ...[...formats, ...entries].map(({ area }) => area)]);
}

/** What writing a blank ledger changes: the active sheet, where nothing is on it. */
export async function templateScope(plan: LedgerTemplatePlan): Promise<WriteScope> {
  return runExcel('scopeOfTemplate', async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id');
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load('address');
    await context.sync();
    const sheets = used.isNullObject ? [wholeOf(sheet.id, templateExtent(plan))] : [];
    return { sheets, asOfName: false };
  });
}

/** What 撤除 changes: helper columns and colours of every ledger, and the sheets of ours it empties. */
export async function removalScope(): Promise<WriteScope> {
  return runExcel('scopeOfRemoval', async (context) => {
    const all = (await loadMarkedSheets(context)).filter(({ veryHidden }) => !veryHidden);
    const { worksheets } = context.workbook;
    const users = all.filter(({ own }) => own === null);
    const sheets = users.map(({ ref }) => worksheets.getItem(ref.id));
    const { markedSheets } = await findFormats(context, sheets);
    const places = await findHelperColumns(context, sheets, markedSheets);
    const touched = users.flatMap(({ ref }, at): SheetScope[] => {
      const sheet = sheets[at];
      const areas = places.filter((place) => place.sheet === sheet).map(({ area }) => area);
      const isColoured = sheet !== undefined && markedSheets.includes(sheet);
      return areas.length > 0 || isColoured ? [{ kind: 'cells', sheetId: ref.id, areas }] : [];
    });
    const own = all
      .filter((sheet) => sheet.own !== null && !KEPT_SHEETS.includes(sheet.own))
      .map(({ ref }) => wholeOf(ref.id));
    return { sheets: [...touched, ...own], asOfName: true };
  });
}
