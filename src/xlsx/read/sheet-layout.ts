import { LAST_COLUMN, parseArea, type CellArea } from '../address/a1';
import { atMost } from '../limits';
import { childOf, childrenOf, flag, numeric, type XmlElement } from '../xml/xml-tree';
import { sheetElement, type WorksheetPart } from './worksheet';

/** A run of columns with one width; `first` and `last` are Excel columns (A = 1). */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** Excel characters as stored (with the cell's padding), or null for the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
  readonly element: XmlElement;
}

/** Frozen panes: `rows` and `columns` stay in sight, starting at `topRow`, `leftColumn` (usually 1). */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
  readonly topRow: number;
  readonly leftColumn: number;
}

export interface SheetLayout {
  readonly columns: readonly ColumnRun[];
  /** Excel characters, or null. */
  readonly defaultWidth: number | null;
  /** Points, or null. */
  readonly defaultHeight: number | null;
  readonly merges: readonly CellArea[];
  readonly frozen: FrozenPanes | null;
  /** Percent. */
  readonly zoom: number;
  readonly showGridLines: boolean;
  readonly rightToLeft: boolean;
  readonly tabColour: XmlElement | undefined;
}

/** Columns, merges, panes and view of a worksheet. */
export function readSheetLayout(sheet: WorksheetPart): SheetLayout {
  const view = childOf(sheetElement(sheet, 'sheetViews'), 'sheetView');
  const format = sheetElement(sheet, 'sheetFormatPr')?.attributes ?? {};
  return {
    columns: columnRuns(sheet),
    defaultWidth: numeric(format['defaultColWidth']) ?? null,
    defaultHeight: numeric(format['defaultRowHeight']) ?? null,
    merges: childrenOf(sheetElement(sheet, 'mergeCells'), 'mergeCell')
      .map((merge) => parseArea(merge.attributes['ref'] ?? ''))
      .filter((area) => area !== null),
    frozen: toFrozen(view),
    zoom: numeric(view?.attributes['zoomScale']) ?? 100,
    showGridLines: flag(view?.attributes['showGridLines'], true),
    rightToLeft: flag(view?.attributes['rightToLeft']),
    tabColour: childOf(sheetElement(sheet, 'sheetPr'), 'tabColor'),
  };
}

/** Runs of a sound sheet do not overlap; a bomb repeats the whole width, so that going through them never ends. */
function columnRuns(sheet: WorksheetPart): readonly ColumnRun[] {
  const runs = childrenOf(sheetElement(sheet, 'cols'), 'col').map(toColumnRun);
  const reach = runs.reduce((sum, { first, last }) => sum + Math.max(0, last - first + 1), 0);
  atMost(4 * LAST_COLUMN, reach, 'columns');
  return runs;
}

function toColumnRun(element: XmlElement): ColumnRun {
  const { attributes } = element;
  const first = withinSheet(numeric(attributes['min']) ?? 1);
  return {
    first,
    last: withinSheet(numeric(attributes['max']) ?? first),
    width: numeric(attributes['width']) ?? null,
    hidden: flag(attributes['hidden']),
    style: numeric(attributes['style']) ?? null,
    element,
  };
}

function withinSheet(column: number): number {
  return Math.min(LAST_COLUMN, Math.max(1, Math.round(column)));
}

function toFrozen(view: XmlElement | undefined): FrozenPanes | null {
  const pane = childOf(view, 'pane');
  if (!pane?.attributes['state']?.startsWith('frozen')) return null;
  const corner = parseArea(view?.attributes['topLeftCell'] ?? 'A1');
  return {
    rows: numeric(pane.attributes['ySplit']) ?? 0,
    columns: numeric(pane.attributes['xSplit']) ?? 0,
    topRow: corner?.top ?? 1,
    leftColumn: corner?.left ?? 1,
  };
}
