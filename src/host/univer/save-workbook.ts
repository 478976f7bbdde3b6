import type { IWorkbookData } from '@univerjs/core';
import { StyleBook } from '../../xlsx/patch/style-book';
import { recalculateOnLoad } from '../../xlsx/patch/workbook-edits';
import { saveXlsx } from '../../xlsx/save-xlsx';
import type { HostExtras } from './host-extras';
import type { OpenedWorkbook } from './open-workbook';
import { addSheets } from './save/add-sheets';
import { gridResources } from './save/grid-resources';
import { gridSheet } from './save/grid-sheet';
import { compareSheet, writeSheet } from './save/sheet-edits';
import { compareStructure } from './save/structure';
import { unsavedChanges } from './save/unsaved';
import {
  resultsToRenew,
  writeNames,
  writePrintNames,
  writeSettings,
  writeStates,
} from './save/write-workbook';

export type WorkbookSaving =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** Chinese sentences, each with the cause and the next step. Nothing was saved. */
  | { readonly ok: false; readonly messages: readonly string[] };

const NO_STYLES = '这个工作簿没有样式部分，写回会丢失格式，请先在 Excel 中打开并另存一次再试。';

/**
 * The file as opened, with what differs from it in the grid written in and nothing else. `now` is
 * Univer's snapshot (`workbook.save()`), `refusals` are sentences on what the caller saw happen and a
 * comparison cannot tell (rows inserted or deleted, a sort): with any of them nothing is saved.
 * The opened workbook itself is not changed, so that it can be saved again later.
 */
export function saveWorkbook(
  opened: OpenedWorkbook,
  now: IWorkbookData,
  extras: HostExtras,
  refusals: readonly string[],
): WorkbookSaving {
  const { source } = opened;
  const structure = compareStructure(source, now);
  const refused = [...refusals, ...structure.messages];
  if (refused.length > 0) return { ok: false, messages: refused };
  const pkg = opened.package.fork();
  const styles = StyleBook.open(pkg);
  if (!styles) return { ok: false, messages: [NO_STYLES] };
  const resources = gridResources(now, extras, source.dates);
  const sheets = [...source.sheets, ...addSheets(pkg, source, structure.added)];
  const compared = sheets.map((sheet) =>
    compareSheet(sheet, gridSheet(now, sheet.id), resources.ofSheet(sheet.id), styles),
  );
  const messages = [
    ...compared.flatMap((edits) => edits.messages),
    ...unsavedChanges(source, now, resources),
  ];
  if (messages.length > 0) return { ok: false, messages };
  const renewed = resultsToRenew(pkg, compared, source.workbook.names, resources.names);
  for (const edits of compared) {
    const { name } = edits.source.entry;
    writeSheet(
      pkg,
      edits,
      renewed.filter((result) => result.sheet === name),
    );
  }
  writeNames(pkg, resources.names, sheets);
  writePrintNames(pkg, extras, sheets);
  writeStates(pkg, now, sheets);
  writeSettings(pkg, extras);
  styles.finish();
  const unknownResults = source.dates.shifted && renewed.length > 0;
  if (unknownResults || compared.some((edits) => edits.cells.formulas)) recalculateOnLoad(pkg);
  return { ok: true, bytes: saveXlsx(pkg) };
}
