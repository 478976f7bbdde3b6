import type { Day } from '../calendar/day';
import type { Ledger } from '../ledger/types';
import type { Palette } from '../palette/types';
import type { Summary } from '../summary/types';
import type { Page } from '../summary-sheet/page';
import type { PaintRun } from '../summary-sheet/types';
import { columnsOf, type CellContext } from './board-columns';
import { problemWidth, slotWidth } from './board-widths';
import { type Timeline, timelineOf } from './timeline';

type Column = ReturnType<typeof columnsOf>[number];

/** What the board is made of. */
export interface Board {
  readonly ledger: Ledger;
  readonly summary: Summary;
  readonly palette: Palette;
  /** The title the ledger sheet itself has, or null. */
  readonly sheetTitle: string | null;
  readonly feedback: Day | null;
  readonly asOf: Day;
  readonly timeline: Timeline;
  readonly columns: BoardColumns;
}

/** The columns of the board and their widths in Excel characters. */
interface BoardColumns {
  readonly left: readonly Column[];
  readonly right: readonly Column[];
  readonly widths: readonly number[];
  /** The sheet column of the first slot (1 = A). */
  readonly firstSlot: number;
}

/** The board's page and the colours over it. */
export interface BoardPage {
  readonly page: Page;
  readonly paints: PaintRun[];
}

/** Puts together what the board is made of. */
export function boardOf(
  ledger: Ledger,
  summary: Summary,
  palette: Palette,
  sheetTitle: string | null,
): Board {
  const { feedback, asOf } = ledger.options;
  const timeline = timelineOf(ledger.items, feedback, asOf);
  const columns = boardColumns(ledger, timeline);
  return { ledger, summary, palette, sheetTitle, feedback, asOf, timeline, columns };
}

/** What a cell of the column in that place needs to know. */
export function contextOf({ palette, ledger, columns }: Board, column: number): CellContext {
  return { palette, ledger, width: columns.widths[column - 1] ?? 0 };
}

function boardColumns({ items }: Ledger, { count }: Timeline): BoardColumns {
  const left = columnsOf(items, 'left');
  const right = columnsOf(items, 'right');
  const slots = Array.from({ length: count }, () => slotWidth(count));
  const fixed = [...left, ...right].flatMap(({ width }) => width ?? []);
  const problem = problemWidth([...fixed, ...slots]);
  const widthsOf = (columns: readonly Column[]): number[] =>
    columns.map(({ width }) => width ?? problem);
  return {
    left,
    right,
    widths: [...widthsOf(left), ...slots, ...widthsOf(right)],
    firstSlot: left.length + 1,
  };
}
