import { percentBar } from '../highlight/rules';
import type { DataBarRule } from '../highlight/types';
import type { Ledger } from '../ledger/types';
import { barColourOf, PALETTE } from '../palette/palette';
import type { Palette } from '../palette/types';
import type { Summary } from '../summary/types';
import { joinRuns } from '../summary-sheet/look-runs';
import { Page } from '../summary-sheet/page';
import { heightsOf } from '../summary-sheet/row-heights';
import { A3_LANDSCAPE } from '../summary-sheet/page-plan';
import type { EdgeRun, SummarySheetPlan } from '../summary-sheet/types';
import { PERCENT_TITLE } from './board-columns';
import { boardGroups } from './board-groups';
import { addHeader, AS_OF_COLOUR } from './board-header';
import { addHeading } from './board-heading';
import { addLegend } from './board-legend';
import { type Board, boardOf, type BoardPage } from './board-page';
import { addGroup } from './board-rows';
import { BOARD_SHEET_NAME } from './names';
import { slotOf } from './timeline';

/** Points: title, figures, two lines of notes. */
const HEADING_HEIGHTS = [42, 22, 15, 15] as const;
const ROW_AIR = 4;
const LEGEND_POINTS = 18;
const HEAD_POINTS = 18;
/** What A3 landscape leaves between its margins: 297 mm less 23 mm. */
const PAGE_POINTS = 776;
const LEAST_SCALE = 0.75;

/**
 * 挂图作战: the whole board, one row for each problem in sheet order, by category or else by unit, with a
 * bar from the feedback date to the deadline. Everything is as the ledger says it on the as-of day; what
 * it does not say is left blank. `summary` must be this ledger's.
 *
 * @param sheetTitle The title that the ledger sheet itself has, or null.
 */
export function planBoard(
  ledger: Ledger,
  summary: Summary,
  palette: Palette = PALETTE,
  sheetTitle: string | null = null,
): SummarySheetPlan {
  const board = boardOf(ledger, summary, palette, sheetTitle);
  const page = new Page(board.columns.widths.length);
  const target: BoardPage = { page, paints: [] };
  addHeading(target, board);
  const legendTop = page.nextRow;
  addLegend(target, board);
  const titleRows = addHeader(board, target);
  const [headTop, freezeRows] = titleRows;
  for (const group of boardGroups(ledger)) addGroup(target, board, group);
  const lastRow = page.nextRow - 1;
  page.addLine('由整改台账助手生成，没有改动台账；再次生成会在原处重写。', 'note');
  const shape = {
    cells: page.cells,
    merges: page.merges,
    columnWidths: board.columns.widths,
    rowHeights: [
      ...HEADING_HEIGHTS,
      ...Array.from({ length: headTop - legendTop }, () => LEGEND_POINTS),
      HEAD_POINTS,
      HEAD_POINTS,
    ],
    rowAir: ROW_AIR,
  };
  return {
    name: BOARD_SHEET_NAME,
    ...shape,
    looks: joinRuns(page.looks),
    paints: joinRuns(target.paints),
    edges: [asOfEdge(board, headTop + 1, lastRow)],
    bars: percentBars(board, freezeRows + 1, lastRow),
    freezeRows,
    charts: [],
    page: { ...A3_LANDSCAPE, titleRows, fitTall: pagesTall(heightsOf(shape)) },
  };
}

/** One page where nothing has to be printed smaller than three quarters for it, else as many as it takes. */
function pagesTall(heights: readonly number[]): number | null {
  const points = heights.reduce((sum, height) => sum + height, 0);
  return points * LEAST_SCALE <= PAGE_POINTS ? 1 : null;
}

function asOfEdge({ columns, timeline, asOf }: Board, top: number, bottom: number): EdgeRun {
  const column = columns.firstSlot + slotOf(timeline, asOf);
  return { area: { top, left: column, bottom, right: column }, colour: AS_OF_COLOUR };
}

/** One bar rule over the whole column; the texts of the bands have none. */
function percentBars(
  { columns, palette }: Board,
  top: number,
  bottom: number,
): readonly DataBarRule[] {
  const at = columns.right.findIndex(({ title }) => title === PERCENT_TITLE);
  if (at < 0) return [];
  const column = columns.widths.length - columns.right.length + at + 1;
  const area = { top, left: column, bottom, right: column };
  return [percentBar(area, 100, barColourOf(palette))];
}
