import { damageCode, failure, openXlsxToRead, type XlsxFailureCode } from '../open-xlsx';
import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import type { ZipParts } from '../package/zip-parts';
import { readSharedStrings, sharedStringsPath } from '../read/shared-strings';
import type { SheetProperty } from '../read/sheet-properties';
import { readStyles } from '../read/styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/workbook-part';
import { CellMaker } from './cell-maker';
import type { PlainGrid } from './plain-grid';
import { readSheetGrid, type GridSource, type ReadSheet } from './read-grid';
import { StringPieces } from './read-strings';
import { Unusual } from './unusual';

/** A workbook open to be looked at: its sheets, each read when it is asked for. */
export interface WorkbookGrids {
  readonly package: XlsxPackage;
  /** Worksheets only, in tab order. */
  readonly sheets: readonly SheetEntry[];
  /** The worksheet last looked at, or the first visible one where that is hidden or none. */
  readonly active: SheetEntry;
  /** Throws as `readSheetGrid`. */
  grid(sheet: SheetEntry): PlainGrid;
  /** The custom properties of a sheet; it is read only where it has any. Throws as `readSheetGrid`. */
  properties(sheet: SheetEntry): readonly SheetProperty[];
}

export type GridsOpening =
  | { readonly ok: true; readonly grids: WorkbookGrids }
  | { readonly ok: false; readonly code: XlsxFailureCode; readonly message: string };

/** Opens the bytes of an .xlsx file to read its cells. What cannot be opened is answered, not thrown. */
export function openGrids(bytes: Uint8Array): GridsOpening {
  const opening = openXlsxToRead(bytes);
  if (!opening.ok) return opening;
  const workbook = readWorkbookPart(opening.package);
  const sheets = workbook?.sheets.filter(({ kind }) => kind === 'worksheet') ?? [];
  const [first] = sheets;
  if (workbook === null || first === undefined) return failure('notXlsx');
  const shown = sheets.find(({ state }) => state === 'visible') ?? first;
  const active = activeOf(workbook) ?? shown;
  return { ok: true, grids: gridsOf(opening.package, opening.parts, workbook, sheets, active) };
}

/** The answer for an error thrown while a sheet was read; null for one that is no damage of the file. */
export function damageOf(error: unknown): { readonly message: string } | null {
  const code = damageCode(error);
  return code === null ? null : failure(code);
}

function activeOf({ sheets, activeTab }: WorkbookPart): SheetEntry | null {
  const active = sheets[activeTab];
  return active?.kind === 'worksheet' && active.state === 'visible' ? active : null;
}

function gridsOf(
  pkg: XlsxPackage,
  parts: ZipParts | null,
  workbook: WorkbookPart,
  sheets: readonly SheetEntry[],
  active: SheetEntry,
): WorkbookGrids {
  const known = new Map<SheetEntry, ReadSheet>();
  let source: GridSource | null = null;
  const read = (sheet: SheetEntry): ReadSheet => {
    const before = known.get(sheet);
    if (before) return before;
    source ??= sourceOf(pkg, parts, workbook);
    const now = readSheetGrid(source, sheet.path);
    known.set(sheet, now);
    return now;
  };
  return {
    package: pkg,
    sheets,
    active,
    grid: (sheet) => read(sheet).grid,
    properties: (sheet) => (hasProperties(pkg, sheet.path) ? read(sheet).properties : []),
  };
}

function sourceOf(
  pkg: XlsxPackage,
  parts: ZipParts | null,
  { date1904 }: WorkbookPart,
): GridSource {
  const strings = (parts && stringsQuickly(pkg, parts)) ?? readSharedStrings(pkg);
  const formats = readStyles(pkg).formats.map(({ numberFormat }) => numberFormat);
  return { package: pkg, parts, strings, cells: new CellMaker(formats, strings, date1904) };
}

function stringsQuickly(pkg: XlsxPackage, parts: ZipParts): readonly string[] | null {
  const path = sharedStringsPath(pkg);
  if (path === null || !parts.has(path)) return null;
  const pieces = new StringPieces();
  try {
    parts.stream(path, (piece) => {
      pieces.take(piece);
    });
    return pieces.finish();
  } catch (error) {
    if (error instanceof Unusual) return null;
    throw error;
  }
}

function hasProperties(pkg: XlsxPackage, path: string): boolean {
  return readRelationships(pkg, path).some(({ kind }) => kind === 'customProperty');
}
