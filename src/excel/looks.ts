import type { Work } from '../app/ports';
import { heightsOf } from '../domain/summary-sheet/row-heights';
import type {
  CellLook,
  EdgeRun,
  LookRun,
  PaintRun,
  SummarySheetPlan,
} from '../domain/summary-sheet/types';
import { drawGrid } from './grid-lines';
import { suspendScreenOnce } from './quiet-screen';
import { rangeOf } from './ranges';
import { checkpoint } from './work';

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
  boardTitle: { ...PLAIN, size: 22, bold: true, align: 'Center', grid: false },
  figures: { ...PLAIN, size: 12, bold: true, align: 'Center', grid: false },
  band: { ...PLAIN, size: 11, bold: true, fill: '#F0F0F0', wrap: false },
  legendWord: { ...PLAIN, grid: false },
  slot: { ...PLAIN, size: 9, align: 'Center', wrap: false },
  slotHead: { ...PLAIN, size: 9, bold: true, fill: HEAD_FILL, align: 'Center', wrap: false },
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

function paintRun(sheet: Excel.Worksheet, { area, fill, font, bold }: PaintRun): void {
  const { format } = rangeOf(sheet, area);
  if (fill !== undefined) format.fill.color = fill;
  if (font !== undefined) format.font.color = font;
  if (bold) format.font.bold = true;
}

/** Both cells along an edge get the line: else the one drawn last covers it with its own. */
function drawEdges(sheet: Excel.Worksheet, { area, colour }: EdgeRun): void {
  const before = { ...area, left: area.left - 1, right: area.left - 1 };
  const after = { ...area, left: area.right + 1, right: area.right + 1 };
  const lines = [
    [area, 'EdgeLeft'],
    [area, 'EdgeRight'],
    ...(before.left > 0 ? ([[before, 'EdgeRight']] as const) : []),
    [after, 'EdgeLeft'],
  ] as const;
  for (const [cells, edge] of lines) {
    const border = rangeOf(sheet, cells).format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Medium';
    border.color = colour;
  }
}

/** Rows of one height below one another; rows count from 0. */
interface HeightRun {
  readonly first: number;
  readonly count: number;
  readonly points: number;
}

/** Every row is named, since the sheet may have had other rows here when it was written before. */
function heightRuns(plan: SummarySheetPlan): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  for (const [index, points] of heightsOf(plan).entries()) {
    const last = runs.at(-1);
    if (last?.points === points) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, points });
  }
  return runs;
}

/** How many runs go in one round trip: a run takes up to 4 KB, and Excel on the web refuses 5 MB. */
const RUNS_PER_SYNC = 400;

/**
 * Draws merges, looks, colours, column widths, row heights and frozen rows of a sheet of ours. What comes
 * last is only queued. One sync for each 400 runs.
 *
 * @param work Told the runs drawn so far, after each round trip; the rows to be written count along.
 * @returns How many runs were drawn and not only queued.
 * @throws WorkbookFailure `cancelled` between two round trips.
 */
export async function drawLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SummarySheetPlan,
  work?: Work,
): Promise<number> {
  suspendScreenOnce(context);
  const steps = [
    ...plan.merges.map((area) => () => {
      rangeOf(sheet, area).merge(false);
    }),
    ...plan.looks.map((run) => () => {
      drawRun(sheet, run);
    }),
    ...(plan.paints ?? []).map((run) => () => {
      paintRun(sheet, run);
    }),
    ...(plan.edges ?? []).map((run) => () => {
      drawEdges(sheet, run);
    }),
    ...heightRuns(plan).map(({ first, count, points }) => () => {
      sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = points;
    }),
  ];
  const drawn = Math.floor(Math.max(0, steps.length - 1) / RUNS_PER_SYNC) * RUNS_PER_SYNC;
  for (const [at, step] of steps.entries()) {
    if (at > 0 && at % RUNS_PER_SYNC === 0) {
      // One request with everything could exceed what Excel on the web takes.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for each 400 runs
      await context.sync();
      checkpoint(work, at, drawn + plan.cells.length);
    }
    step();
  }
  for (const [at, characters] of plan.columnWidths.entries()) {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth =
      characters * POINTS_PER_CHARACTER + CELL_PADDING_POINTS;
  }
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
  sheet.showGridlines = false;
  return drawn;
}
