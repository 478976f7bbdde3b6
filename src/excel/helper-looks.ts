import { GRID_EDGES } from './grid-lines';

/** The quiet look of our two columns, told apart from looks the user gave these cells. */

/** Points; wide enough for a date and for the longest state word. */
const HELPER_WIDTH = 84;
/** A width the user chose is kept from here on: a date still fits. */
const LEAST_WIDTH = 60;
/** Excel rounds widths to whole pixels. */
const PIXEL = 0.75;
const HEADER_FILL = '#F2F2F2';
const GRID_LINE = '#BFBFBF';
/** What Excel says of a cell without a fill. */
const NO_FILL = ['', '#FFFFFF'];

function hasNoFill(colour: unknown): boolean {
  return typeof colour === 'string' && NO_FILL.includes(colour.toUpperCase());
}

function loadEdges(range: Excel.Range): readonly Excel.RangeBorder[] {
  const edges = GRID_EDGES.map((edge) => range.format.borders.getItem(edge));
  for (const edge of edges) edge.load(['style', 'color']);
  return edges;
}

/** Inner edges of a single row or column have no line to tell. */
function drawnEdges(edges: readonly Excel.RangeBorder[], rows: number): Excel.RangeBorder[] {
  return edges.filter((_, at) => GRID_EDGES[at] !== 'InsideHorizontal' || rows > 1);
}

/** What is asked before the columns are written; valid after the next sync. */
export interface LooksBefore {
  /** May the cells be given our look? They may where they have none yet, or ours. */
  readonly mayDress: () => boolean;
  /** Which of the columns are to be widened. */
  readonly toWiden: () => readonly boolean[];
}

/** Queues the question how the columns look, header and all. `title` is the cell of our first title. */
export function loadLooksBefore(
  sheet: Excel.Worksheet,
  all: Excel.Range,
  title: Excel.Range,
  columns: readonly Excel.Range[],
): LooksBefore {
  all.load('rowCount');
  all.format.load('horizontalAlignment');
  all.format.fill.load('color');
  title.load('values');
  title.format.fill.load('color');
  sheet.load('standardWidth');
  for (const { format } of columns) format.load('columnWidth');
  const edges = loadEdges(all);
  return {
    mayDress: () => {
      const [[word] = []] = title.values as unknown[][];
      if (word !== '' && title.format.fill.color.toUpperCase() === HEADER_FILL) return true;
      return (
        hasNoFill(all.format.fill.color) &&
        all.format.horizontalAlignment === 'General' &&
        edges.every(({ style }) => style === 'None')
      );
    },
    toWiden: () =>
      columns.map(({ format }) => {
        const width = format.columnWidth;
        return Math.abs(width - sheet.standardWidth) < PIXEL || width < LEAST_WIDTH;
      }),
  };
}

/** Queues the look of one title. The fill goes first: by it the columns are known as dressed by us. */
export function dressTitle(cell: Excel.Range): void {
  cell.format.fill.color = HEADER_FILL;
  cell.format.font.bold = true;
  cell.format.horizontalAlignment = 'Center';
  cell.format.verticalAlignment = 'Center';
  cell.format.wrapText = true;
}

/** Queues the width of a column of ours. */
export function widen(column: Excel.Range): void {
  column.format.columnWidth = HELPER_WIDTH;
}

/** Queues the look of the columns under their titles. */
export function dressBody(body: Excel.Range, all: Excel.Range): void {
  body.format.horizontalAlignment = 'Center';
  body.format.verticalAlignment = 'Center';
  for (const edge of GRID_EDGES) {
    const border = all.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = GRID_LINE;
  }
}

/**
 * Queues the question what of the looks is ours.
 *
 * @param all The columns from the titles to our last word; `body` of it the rows below the titles.
 * @param oursIds The ids of our conditional formats on the sheet.
 * @param again True where taking them away broke off before: then part of our look may be gone.
 * @returns Queues taking the columns away, look and contents; what the user added since stays. Valid after
 *   the next sync.
 */
export function loadLooksNow(
  all: Excel.Range,
  title: Excel.Range,
  body: Excel.Range | null,
  columns: readonly Excel.Range[],
  oursIds: ReadonlySet<string>,
  again: boolean,
): () => void {
  all.load(['rowCount', 'columnCount']);
  title.format.fill.load('color');
  body?.format.fill.load('color');
  for (const { format } of columns) format.load('columnWidth');
  const edges = loadEdges(all);
  const formats = all.conditionalFormats;
  formats.load('items/id');
  return () => {
    const lined = drawnEdges(edges, all.rowCount).every(
      ({ style, color }) => style === 'Continuous' && color.toUpperCase() === GRID_LINE,
    );
    const dressed = (lined || again) && title.format.fill.color.toUpperCase() === HEADER_FILL;
    const foreign =
      formats.items.some(({ id }) => !oursIds.has(id)) ||
      (body !== null && !hasNoFill(body.format.fill.color));
    for (const column of columns) {
      if (Math.abs(column.format.columnWidth - HELPER_WIDTH) < PIXEL) narrow(column);
    }
    all.unmerge();
    if (dressed && foreign) undressGently(all, title);
    if (dressed && !foreign) all.clear('All');
    else clearContents(all);
  };
}

function narrow(column: Excel.Range): void {
  column.format.useStandardWidth = true;
}

/** `clear` would cut the user's own conditional formats, and take fills the user gave these cells. */
function undressGently(all: Excel.Range, title: Excel.Range): void {
  for (const edge of GRID_EDGES) all.format.borders.getItem(edge).style = 'None';
  all.format.horizontalAlignment = 'General';
  all.format.verticalAlignment = 'Bottom';
  const titles = title.getResizedRange(0, 1);
  titles.format.font.bold = false;
  titles.format.wrapText = false;
  // Last: by their fill the columns are known as dressed by us.
  titles.format.fill.clear();
}

/** The contents last: until they are gone the columns are known as ours by their titles. */
function clearContents(all: Excel.Range): void {
  const { rowCount, columnCount } = all;
  all.numberFormat = Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, () => 'General'),
  );
  all.clear('Contents');
}
