import { BooleanNumber, type IWorkbookData } from '@univerjs/core';
import { formatArea } from '../../../xlsx/address/a1';
import type { XlsxPackage } from '../../../xlsx/package/xlsx-package';
import { writeAddInSettings } from '../../../xlsx/patch/add-in-settings';
import { editDefinedNames } from '../../../xlsx/patch/defined-names';
import { printNameEdits } from '../../../xlsx/patch/print-names';
import { setSheetState } from '../../../xlsx/patch/workbook-edits';
import { readAddInPart } from '../../../xlsx/read/add-in-settings';
import { readTables } from '../../../xlsx/read/tables';
import { readWorkbookPart, type DefinedName } from '../../../xlsx/read/workbook-part';
import { ADD_IN_ID } from '../../add-in-id';
import type { HostExtras } from '../host-extras';
import { parseSetting } from '../open/extras';
import type { NameJson } from '../open/resource-types';
import type { SheetSource } from '../open/sheet-data';
import { affectedResults, ChangedCells, type SheetResult } from './affected-results';
import { equalJson } from './equal-json';
import { nameEdits } from './name-edits';
import type { SheetEdits } from './sheet-edits';

/** Brings the defined names to the grid's. Comes after new sheets are in: names count sheets by position. */
export function writeNames(
  pkg: XlsxPackage,
  names: readonly NameJson[],
  sheets: readonly SheetSource[],
): void {
  const workbook = readWorkbookPart(pkg);
  if (!workbook) return;
  const edits = nameEdits(workbook.names, names, positionsOf(workbook.sheets, sheets));
  if (edits) editDefinedNames(pkg, edits);
}

/** Brings print titles and areas, which the file keeps among its names, to what Office.js made of them. */
export function writePrintNames(
  pkg: XlsxPackage,
  { pageSetups }: HostExtras,
  sheets: readonly SheetSource[],
): void {
  const workbook = readWorkbookPart(pkg);
  if (!workbook) return;
  const positions = positionsOf(workbook.sheets, sheets);
  const printed = sheets.flatMap(({ id, entry: { name } }) => {
    const [position, wanted] = [positions.get(id), pageSetups[id]];
    return position === undefined || wanted === undefined ? [] : [{ position, name, wanted }];
  });
  const edits = printNameEdits(workbook.names, printed);
  if (edits.changed.size + edits.removed.size + edits.added.length > 0)
    editDefinedNames(pkg, edits);
}

/** Shows and hides sheets as the grid does; a very hidden one that stays hidden stays very hidden. */
export function writeStates(
  pkg: XlsxPackage,
  now: IWorkbookData,
  sheets: readonly SheetSource[],
): void {
  const positions = positionsOf(readWorkbookPart(pkg)?.sheets ?? [], sheets);
  for (const { id, entry } of sheets) {
    const hidden = now.sheets[id]?.hidden === BooleanNumber.TRUE;
    const position = positions.get(id);
    if (position === undefined || hidden === (entry.state !== 'visible')) continue;
    setSheetState(pkg, position, hidden ? 'hidden' : 'visible');
  }
}

/** Brings the add-in's settings to the given ones; a value that is the same keeps its text. */
export function writeSettings(pkg: XlsxPackage, { settings }: HostExtras): void {
  const stored = readAddInPart(pkg, ADD_IN_ID)?.settings ?? {};
  const before = Object.fromEntries(
    Object.entries(stored).map(([name, text]) => [name, parseSetting(text)]),
  );
  if (equalJson(before, settings)) return;
  const texts = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const unchanged = equalJson(before[name], value) ? stored[name] : undefined;
      return [name, unchanged ?? JSON.stringify(value)] as const;
    });
  writeAddInSettings(pkg, ADD_IN_ID, Object.fromEntries(texts));
}

/** The stored formulas whose result follows from an edit and must be renewed. */
export function resultsToRenew(
  pkg: XlsxPackage,
  compared: readonly SheetEdits[],
  stored: readonly DefinedName[],
  names: readonly NameJson[],
): SheetResult[] {
  const changed = new ChangedCells();
  const results: SheetResult[] = [];
  const meanings = new Map<string, string>();
  for (const { source, cells } of compared) {
    const sheet = source.entry.name;
    for (const { row, column } of cells.changed) changed.addCell(sheet, row, column);
    results.push(...cells.results.map((result) => ({ ...result, sheet })));
    for (const table of readTables(pkg, source.entry.path)) {
      meanings.set(
        table.name.toLowerCase(),
        `'${sheet.replace(/'/g, "''")}'!${formatArea(table.area)}`,
      );
    }
  }
  for (const { name, formulaOrRefString } of names) {
    meanings.set(name.toLowerCase(), formulaOrRefString.replace(/^=/, ''));
  }
  for (const { name, formula } of stored) {
    const meaning = meanings.get(name.toLowerCase());
    if (meaning !== undefined && meaning !== formula) changed.addName(name);
  }
  return affectedResults(results, changed, meanings);
}

function positionsOf(
  entries: readonly { readonly path: string }[],
  sheets: readonly SheetSource[],
): Map<string, number> {
  return new Map(
    sheets.map(({ id, entry }) => [id, entries.findIndex((one) => one.path === entry.path)]),
  );
}
