import { cellName } from '../../grid/cells';
import { percentBar } from '../../highlight/rules';
import { firstWarningDaysOf } from '../../ledger/first-warning';
import { PALETTE, barColourOf } from '../../palette/palette';
import type { DisplayState } from '../../palette/types';
import type { CompletionRate } from '../../summary/types';
import type { CountTable } from '../count-table';
import { sumOf } from '../live-states';
import type { Page, PageCell } from '../page';
import type { Report } from '../report';
import { formula, number, text } from '../page';
import { rateCell } from '../rate-cell';

interface CountedColumn {
  readonly title: string;
  readonly states: readonly DisplayState[];
  /** Whose colour stands for all of them. */
  readonly colouredAs: DisplayState;
  /** Counted too where there is a first warning. */
  readonly whenWarned?: DisplayState;
}

/** The counted columns of a group table; every state is in exactly one. */
const COUNTED: readonly CountedColumn[] = [
  { title: '已完成', states: ['completed', 'completedLate'], colouredAs: 'completed' },
  { title: '逾期', states: ['overdue'], colouredAs: 'overdue' },
  { title: '临期', states: ['dueSoon'], colouredAs: 'dueSoon' },
  {
    title: '其他未完成',
    states: ['substantiallyCompleted', 'inProgress', 'notStarted', 'notCompleted', 'unknown'],
    colouredAs: 'inProgress',
    whenWarned: 'firstWarning',
  },
  { title: '长期坚持', states: ['longTerm'], colouredAs: 'longTerm' },
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
  report: Report,
): CountTable {
  const { summary } = report;
  const titles = ['序号', nameTitle, '问题数', ...COUNTED.map((one) => one.title), '完成率'];
  page.add(...titles.map((title) => text(title, 'columnHead')));
  const firstRow = page.nextRow;
  for (const line of lines) addLine(page, line, firstRow, report);
  const lastRow = page.nextRow - 1;
  const rates = { top: firstRow, left: RATE, bottom: lastRow, right: RATE };
  page.bars.push(percentBar(rates, 1, barColourOf(report.palette ?? PALETTE)));
  const sums = [TOTAL, ...COUNTED.map((_, at) => FIRST_COUNT + at)].map((column) =>
    formula(`=${sumOf([firstRow, column], [lastRow, column])}`, 'total'),
  );
  const rate = rateCell(summary.rule, rateCells(page.nextRow), summary.completionRate);
  page.add({ ...text('合计', 'total'), span: 2 }, ...sums, { ...rate, look: 'total' });
  const rows = { top: firstRow, bottom: lastRow };
  return {
    names: { ...rows, left: NAME, right: NAME },
    columns: COUNTED.map(({ title, colouredAs }, at) => ({
      title,
      state: colouredAs,
      values: { ...rows, left: FIRST_COUNT + at, right: FIRST_COUNT + at },
    })),
    states: [],
  };
}

function addLine(page: Page, line: GroupLine, firstRow: number, report: Report): void {
  const { ledger, summary } = report;
  const isWarned = firstWarningDaysOf(ledger.options) !== null;
  const row = page.nextRow;
  const nameCell = `$${cellName(row, NAME)}`;
  page.add(
    number(row - firstRow + 1),
    text(line.name, 'label'),
    formula(`=${sumOf([row, FIRST_COUNT], [row, LONG_TERM])}`),
    ...COUNTED.map(({ states, whenWarned }, at) => {
      const counted = isWarned && whenWarned ? [whenWarned, ...states] : states;
      return line.count(counted, { firstRow, row, column: FIRST_COUNT + at, nameCell });
    }),
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
