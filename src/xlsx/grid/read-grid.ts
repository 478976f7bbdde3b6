import type { CellArea } from '../address/a1';
import type { XlsxPackage } from '../package/xlsx-package';
import type { ZipParts } from '../package/zip-parts';
import { readSheetLayout, type ColumnRun } from '../read/sheet-layout';
import { readSheetProperties, type SheetProperty } from '../read/sheet-properties';
import { readWorksheet, type WorksheetPart } from '../read/worksheet';
import { parseXml } from '../xml/xml-tree';
import type { CellMaker } from './cell-maker';
import { GridRows } from './grid-rows';
import { cutMerges } from './merge-list';
import type { PlainGrid } from './plain-grid';
import { SheetPieces } from './sheet-pieces';
import { Unusual } from './unusual';

/** Where a workbook's cells come from. */
export interface GridSource {
  readonly package: XlsxPackage;
  /** Null where the parts cannot be had piece by piece. */
  readonly parts: ZipParts | null;
  readonly strings: readonly string[];
  readonly cells: CellMaker;
}

/** A worksheet read once: its filled block, and the properties kept with it. */
export interface ReadSheet {
  readonly grid: PlainGrid;
  readonly properties: readonly SheetProperty[];
}

/**
 * Reads a worksheet part to be looked at, not to be written.
 *
 * @throws XmlError or ZipError where it is damaged, GridTooLarge above five million cells.
 */
export function readSheetGrid(source: GridSource, path: string): ReadSheet {
  const quick = source.parts && readQuickly(source, source.parts, path);
  return quick ?? readThoroughly(source, path);
}

/** Null where the part has a form that only the thorough reader knows. */
function readQuickly(source: GridSource, parts: ZipParts, path: string): ReadSheet | null {
  const rows = new GridRows(source.cells);
  const pieces = new SheetPieces(rows);
  try {
    parts.stream(path, (piece) => {
      pieces.take(piece);
    });
    const { frame, merges } = cutMerges(pieces.frame());
    const root = parseXml(frame);
    // Only where the rows we took stand where rows stand.
    const data = root.children.filter(({ name }) => name === 'sheetData');
    if (root.name !== 'worksheet' || data.length !== 1) throw new Unusual('frame');
    return finish(source, { path, text: frame, root, rows: [] }, rows, merges);
  } catch (error) {
    if (error instanceof Unusual) return null;
    throw error;
  }
}

function readThoroughly(source: GridSource, path: string): ReadSheet {
  const part = readWorksheet(source.package, path, source.strings);
  const rows = new GridRows(source.cells);
  // A row that comes again stands for the first, as when the file is opened to be edited.
  const byNumber = new Map(part.rows.map((row) => [row.row, row]));
  for (const [number, row] of [...byNumber].sort(([a], [b]) => a - b)) {
    rows.startRow(number, row.hidden);
    for (const { column, style, value, formula } of row.cells) {
      if (value === null) rows.blank(column, formula !== null);
      else rows.put(column, source.cells.of(style, value), formula !== null);
    }
  }
  return finish(source, part, rows, []);
}

function finish(
  source: GridSource,
  part: WorksheetPart,
  rows: GridRows,
  cutAreas: readonly CellArea[],
): ReadSheet {
  const area = rows.area();
  const layout = readSheetLayout(part);
  return {
    grid: {
      area,
      rows: rows.block(area),
      merges: [...cutAreas, ...layout.merges].filter((merge) => meets(merge, area)),
      hiddenRows: rows.hiddenRows(area),
      hiddenColumns: hiddenColumns(layout.columns, area),
      uncalculated: rows.uncalculated,
    },
    properties: readSheetProperties(source.package, part),
  };
}

function hiddenColumns(runs: readonly ColumnRun[], { left, right }: CellArea): readonly number[] {
  const columns = new Set<number>();
  for (const { first, last, hidden } of runs) {
    if (!hidden) continue;
    for (let column = Math.max(first, left); column <= Math.min(last, right); column += 1) {
      columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b);
}

function meets(one: CellArea, other: CellArea): boolean {
  return (
    one.top <= other.bottom &&
    one.bottom >= other.top &&
    one.left <= other.right &&
    one.right >= other.left
  );
}
