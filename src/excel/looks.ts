import type { CellLook, LookRun, SummarySheetPlan } from '../domain/summary-sheet/types';
import { drawGrid } from './grid-lines';
import { rangeOf } from './ranges';

const FONT = 'Microsoft YaHei';
const GRID_LINE = '#D9D9D9';
const TEXT = '#242424';
const QUIET = '#616161';
const HEAD_FILL = '#E8F1EC';

interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly fill: string | null;
  readonly align: 'Left' | 'Center' | 'Right';
  readonly grid: boolean;
  readonly wrap: boolean;
}

const PLAIN: Look = {
  size: 10,
  bold: false,
  colour: TEXT,
  fill: null,
  align: 'Left',
  grid: true,
  wrap: true,
};

/** How each look of the summary sheet is drawn. */
const LOOKS = {
  title: { ...PLAIN, size: 16, bold: true, align: 'Center', grid: false },
  note: { ...PLAIN, size: 9, colour: QUIET, grid: false },
  sectionHead: { ...PLAIN, size: 12, bold: true, grid: false },
  columnHead: { ...PLAIN, bold: true, fill: HEAD_FILL, align: 'Center' },
  label: PLAIN,
  number: { ...PLAIN, align: 'Center' },
  percent: { ...PLAIN, align: 'Center' },
  date: { ...PLAIN, align: 'Center' },
  text: PLAIN,
  total: { ...PLAIN, bold: true, fill: '#F5F5F5', align: 'Center' },
} as const satisfies Record<CellLook, Look>;

/** Points per Excel character of the default font (7 px a digit, 96 px an inch). */
const POINTS_PER_CHARACTER = 5.25;
const CELL_PADDING_POINTS = 3.75;

function drawRun(sheet: Excel.Worksheet, run: LookRun): void {
  const range = rangeOf(sheet, run.area);
  const look: Look = LOOKS[run.look];
  const { format } = range;
  format.font.name = FONT;
  format.font.size = look.size;
  format.font.bold = look.bold;
  format.font.color = run.font ?? look.colour;
  const fill = run.fill ?? look.fill;
  if (fill !== null) format.fill.color = fill;
  format.horizontalAlignment = look.align;
  format.verticalAlignment = 'Center';
  format.wrapText = look.wrap;
  if (look.grid) drawGrid(range, GRID_LINE);
}

/** A Chinese character of the plain size is as wide as this many of Excel's. */
const WIDE = 1.9;
const LINE_POINTS = 15;
const TITLE_POINTS = 33;

/** In Excel characters. */
function widthOf(text: string): number {
  const narrow = text.match(/[\w\s/()%.,:;-]/g)?.length ?? 0;
  return narrow + (text.length - narrow) * WIDE;
}

/**
 * Makes room for long problems: Excel does so by itself, but not every program that opens a file that
 * was saved elsewhere. Merged cells are no measure.
 */
function drawRowHeights(sheet: Excel.Worksheet, plan: SummarySheetPlan): void {
  const merged = new Set(plan.merges.map(({ top, left }) => `${top} ${left}`));
  for (const [index, cells] of plan.cells.entries()) {
    const lines = cells.map(({ content }, at) => {
      if (content.kind !== 'text' || merged.has(`${index + 1} ${at + 1}`)) return 1;
      return Math.ceil(widthOf(content.text) / ((plan.columnWidths[at] ?? 0) - 0.5));
    });
    const height = Math.max(...lines) * LINE_POINTS;
    // Every row, since the sheet may have had other rows here when it was written before.
    sheet.getRangeByIndexes(index, 0, 1, 1).format.rowHeight = index === 0 ? TITLE_POINTS : height;
  }
}

/** Queues the printed page: as wide as the paper, as many pages long as it takes, so that a leader gets whole pages. */
export function setPage({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
}

/** Queues merges, looks, column widths, row heights and frozen rows of the summary sheet. */
export function drawLooks(sheet: Excel.Worksheet, plan: SummarySheetPlan): void {
  for (const area of plan.merges) rangeOf(sheet, area).merge(false);
  for (const run of plan.looks) drawRun(sheet, run);
  for (const [at, characters] of plan.columnWidths.entries()) {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth =
      characters * POINTS_PER_CHARACTER + CELL_PADDING_POINTS;
  }
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
  sheet.showGridlines = false;
  drawRowHeights(sheet, plan);
}
