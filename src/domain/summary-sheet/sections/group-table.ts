import { cellName } from '../../grid/cells';
import { percentBar } from '../../highlight/rules';
import type { DisplayState } from '../../palette/types';
import type { CompletionRate, Summary } from '../../summary/types';
import { sumOf } from '../live-states';
import type { Page, PageCell } from '../page';
import { formula, number, text } from '../page';
import { rateCell } from '../rate-cell';

/** The counted columns of a group table; every state is in exactly one. */
const COUNTED: readonly { readonly title: string; readonly states: readonly DisplayState[] }[] = [
  { title: '已完成', states: ['completed', 'completedLate'] },
  { title: '逾期', states: ['overdue'] },
  { title: '临期', states: ['dueSoon'] },
  {
    title: '其他未完成',
    states: ['substantiallyCompleted', 'inProgress', 'notStarted', 'notCompleted', 'unknown'],
  },
  { title: '长期坚持', states: ['longTerm'] },
];

const NO_RATE_WORDS = '不计';

const NAME = 2;
const TOTAL = 3;
const FIRST_COUNT = 4;
const LONG_TERM = FIRST_COUNT + COUNTED.length - 1;
const RATE = LONG_TERM + 1;

/** Where a count is written, for formulas that refer to their own table. */
export interface CountPlace {
  /** The table's first row of groups. */
  readonly firstRow: number;
  readonly row: number;
  readonly column: number;
  /** The cell that holds the group's name, its column fixed: `$B25`. */
  readonly nameCell: string;
}

/** One line of a group table. `count` gives the cell for the problems in one of some states. */
export interface GroupLine {
  readonly name: string;
  /** Null where the group has none (持续整改). */
  readonly rate: CompletionRate | null;
  readonly count: (states: readonly DisplayState[], place: CountPlace) => PageCell;
}

/** A table of groups: problems, counts by state, completion rate with a bar, and the totals. */
export function addGroupTable(
  page: Page,
  nameTitle: string,
  lines: readonly GroupLine[],
  summary: Summary,
): void {
  const titles = ['序号', nameTitle, '问题数', ...COUNTED.map((one) => one.title), '完成率'];
  page.add(...titles.map((title) => text(title, 'columnHead')));
  const firstRow = page.nextRow;
  for (const line of lines) addLine(page, line, firstRow, summary);
  const lastRow = page.nextRow - 1;
  page.bars.push(percentBar({ top: firstRow, left: RATE, bottom: lastRow, right: RATE }, 1));
  const sums = [TOTAL, ...COUNTED.map((_, at) => FIRST_COUNT + at)].map((column) =>
    formula(`=${sumOf([firstRow, column], [lastRow, column])}`, 'total'),
  );
  const rate = rateCell(summary.rule, rateCells(page.nextRow), summary.completionRate);
  page.add({ ...text('合计', 'total'), span: 2 }, ...sums, { ...rate, look: 'total' });
}

function addLine(page: Page, line: GroupLine, firstRow: number, summary: Summary): void {
  const row = page.nextRow;
  const nameCell = `$${cellName(row, NAME)}`;
  page.add(
    number(row - firstRow + 1),
    text(line.name, 'label'),
    formula(`=${sumOf([row, FIRST_COUNT], [row, LONG_TERM])}`),
    ...COUNTED.map(({ states }, at) =>
      line.count(states, { firstRow, row, column: FIRST_COUNT + at, nameCell }),
    ),
    line.rate === null
      ? text(NO_RATE_WORDS, 'number')
      : rateCell(summary.rule, rateCells(row), line.rate),
  );
}

function rateCells(row: number) {
  return {
    completed: [cellName(row, FIRST_COUNT)],
    longTerm: cellName(row, LONG_TERM),
    total: cellName(row, TOTAL),
  };
}
