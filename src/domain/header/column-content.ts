import { cellAt } from '../grid/cells';
import { dateGrain, isPercentFormat } from '../grid/number-format';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import { compact } from '../text/normalize';

/** Enough rows to know a column by. */
const SAMPLE_ROWS = 200;
/** Enough of a cell to know its kind by. */
const SAMPLE_LENGTH = 60;
const LONGEST_DATE = 30;
/** Status words are shorter, progress sentences longer. */
export const LONGEST_STATUS = 10;

const DATE =
  /^(?:20)?\d{2}(?:[-/.年]\d{1,2}(?:[-/.月](?:\d{1,2}日?)?)?|年)|^\d{1,2}月(?:\d{1,2}日)?/u;
const DUE =
  /立行立改|即知即改|立整立改|立即|长期|持续|常态|[年月日号旬度内]底|[月年]末|(?:[年月日号底末节学]|汛期)之?前|个月|工作日|[天日年月周]内|截止/u;
const STATUS =
  /^(?:(?:已经?|未|尚未|正在?|基本|部分|全部|阶段性|按期|逾期|超期|持续|长期|待|进行|整改|推进|办理|验收|完成|办结|销号)\p{L}{0,8}|OPEN|CLOSED|INPROGRESS|COMPLETED?|DONE|OVERDUE|NOTSTARTED|PENDING)$/iu;
const PERCENT = /^\d+(?:\.\d+)?[%％]?$/u;

/** What the cells of a column below the header hold; counts of cells that are not blank. */
export interface ColumnContent {
  readonly filled: number;
  /** Texts of two letters or more. */
  readonly texts: number;
  readonly numbers: number;
  /** Numbers, also with a percent sign. */
  readonly figures: number;
  /** Figures shown as percent. */
  readonly percents: number;
  /** Dates and phrases of time limits. */
  readonly dates: number;
  /** Phrases that only a time limit has: 2024年底前, 立行立改. */
  readonly limits: number;
  readonly statuses: number;
  /** Texts as short as a status word. */
  readonly short: number;
  /** The median length of the texts, without white space. */
  readonly length: number;
}

/** The cells under a header, column by column; each is looked at once. */
export interface BodySample {
  readonly of: (column: number) => ColumnContent;
  /** The first rows under the header. */
  readonly rows: readonly number[];
  readonly text: (row: number, column: number) => string;
}

/** The first 200 rows from `firstRow` on. */
export function bodySample(grid: SheetGrid, firstRow: number): BodySample {
  const last = Math.min(grid.area.bottom, firstRow + SAMPLE_ROWS - 1);
  const rows: number[] = [];
  for (let row = firstRow; row <= last; row += 1) rows.push(row);
  const known = new Map<number, ColumnContent>();
  return {
    rows,
    text: (row, column) => cellAt(grid, row, column).text.trim(),
    of: (column) => {
      const content = known.get(column) ?? contentOf(rows.map((row) => cellAt(grid, row, column)));
      known.set(column, content);
      return content;
    },
  };
}

function contentOf(cells: readonly GridCell[]): ColumnContent {
  const filled = cells
    .map((cell) => ({ ...cell, plain: compact(cell.text.slice(0, SAMPLE_LENGTH)) }))
    .filter(({ plain }) => plain !== '');
  const count = (holds: (cell: GridCell & { plain: string }) => boolean) =>
    filled.filter(holds).length;
  const lengths = filled.map(({ plain }) => plain.length).sort((a, b) => a - b);
  return {
    filled: filled.length,
    texts: count(({ value }) => typeof value === 'string' && /\p{L}{2}/u.test(value)),
    numbers: count(({ value }) => typeof value === 'number'),
    figures: count(({ value, plain }) => typeof value === 'number' || PERCENT.test(plain)),
    percents: count((cell) => isPercentFormat(cell.numberFormat) || /^\d.*%$/u.test(cell.plain)),
    dates: count((cell) => isDateCell(cell) || isDateText(cell.plain)),
    limits: count(({ plain }) => plain.length <= LONGEST_DATE && DUE.test(plain)),
    statuses: count(({ plain }) => STATUS.test(plain)),
    short: count(({ plain }) => plain.length <= LONGEST_STATUS),
    length: lengths[Math.floor(lengths.length / 2)] ?? 0,
  };
}

function isDateCell({ value, numberFormat }: GridCell): boolean {
  return typeof value === 'number' && value > 366 && dateGrain(numberFormat) !== null;
}

function isDateText(plain: string): boolean {
  return plain.length <= LONGEST_DATE && (DATE.test(plain) || DUE.test(plain));
}
