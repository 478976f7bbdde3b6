import type { CollectionReport, UnitRow } from '../collection/types';
import { formatChineseDay } from '../calendar/day';
import { columnLetter } from '../grid/cells';
import type { LedgerOptions } from '../ledger/types';
import { PALETTE } from '../palette/palette';
import type { FigureSums } from '../summary/figure-sums';
import type { CountingRule } from '../summary/types';
import { formula, number, Page, type PageCell, text } from '../summary-sheet/page';
import { rateCell } from '../summary-sheet/rate-cell';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { fileWords } from './file-words';
import { COLLECTION_SHEETS } from './names';
import { sheetPlan } from './sheet-plan';

/** A column of whole numbers that add up downwards. */
interface CountColumn {
  readonly title: string;
  readonly countOf: (sums: FigureSums) => number;
}

const COUNTS: readonly CountColumn[] = [
  { title: '问题总数', countOf: ({ total }) => total },
  { title: PALETTE.completed.word, countOf: ({ byStatus }) => byStatus.completed },
  {
    title: PALETTE.substantiallyCompleted.word,
    countOf: ({ byStatus }) => byStatus.substantiallyCompleted,
  },
  { title: PALETTE.inProgress.word, countOf: ({ byStatus }) => byStatus.inProgress },
  { title: PALETTE.notStarted.word, countOf: ({ byStatus }) => byStatus.notStarted },
  { title: PALETTE.notCompleted.word, countOf: ({ byStatus }) => byStatus.notCompleted },
  { title: PALETTE.longTerm.word, countOf: ({ byStatus }) => byStatus.longTerm },
  { title: PALETTE.unknown.word, countOf: ({ byStatus }) => byStatus.unknown },
  { title: '其中逾期', countOf: ({ overdue }) => overdue },
  { title: '其中临期', countOf: ({ dueSoon }) => dueSoon },
  { title: '逾期完成', countOf: ({ completedLate }) => completedLate },
  { title: '完成数', countOf: ({ numerator }) => numerator },
  { title: '计数总数', countOf: ({ denominator }) => denominator },
];

const FIRST_COUNT = 4;
const NUMERATOR = columnLetter(FIRST_COUNT + COUNTS.length - 2);
const DENOMINATOR = columnLetter(FIRST_COUNT + COUNTS.length - 1);
const LONGEST = columnLetter(FIRST_COUNT + COUNTS.length + 1);

const TITLES = [
  '序号',
  '单位',
  '文件',
  ...COUNTS.map(({ title }) => title),
  '完成率',
  '最长逾期天数',
];
/** The column widths of a page with this section. */
export const UNITS_WIDTHS = [6, 22, 30, ...COUNTS.map(() => 9), 10, 10];

/** 各单位汇总 as a sheet of its own. */
export function planUnitsSheet(
  report: CollectionReport,
  options: Pick<LedgerOptions, 'asOf'>,
): SummarySheetPlan {
  const page = new Page(UNITS_WIDTHS.length);
  const headRow = addUnits(page, report, options);
  return sheetPlan(COLLECTION_SHEETS.units, page, UNITS_WIDTHS, headRow + 1);
}

/**
 * 各单位汇总: one row a unit in the order of the files, and a total on top whose figures are sums over the
 * rows, so that they stay right when a row is taken out.
 *
 * @returns The row of the column titles.
 */
export function addUnits(
  page: Page,
  report: CollectionReport,
  { asOf }: Pick<LedgerOptions, 'asOf'>,
): number {
  const { units, read, unread, rule } = report;
  page.addLine('整改台账各单位汇总', 'title');
  page.addLine(
    `统计日期 ${formatChineseDay(asOf)}；读取台账 ${read} 份，合并为 ${units.length} 个单位；未能读取的文件 ${unread.length} 个${unread.length > 0 ? `，没有计入，见“${COLLECTION_SHEETS.unread}”` : ''}。`,
    'note',
  );
  const headRow = page.nextRow;
  page.add(...TITLES.map((title) => text(title, 'columnHead')));
  const first = headRow + 2;
  const last = first + units.length - 1;
  page.add(...totalRow(rule, page.nextRow, first, last));
  for (const [at, unit] of units.entries()) page.add(...unitRow(rule, unit, at + 1, page.nextRow));
  return headRow;
}

function totalRow(rule: CountingRule, row: number, first: number, last: number): PageCell[] {
  const over = (call: string, column: string): PageCell =>
    formula(last < first ? '=0' : `=${call}(${column}${first}:${column}${last})`, 'total');
  return [
    text('', 'total'),
    text('合计', 'total'),
    text('', 'total'),
    ...COUNTS.map((_, at) => over('SUM', columnLetter(FIRST_COUNT + at))),
    { ...rateOver(rule, row), look: 'total' },
    over('MAX', LONGEST),
  ];
}

function unitRow(rule: CountingRule, unit: UnitRow, at: number, row: number): PageCell[] {
  return [
    number(at),
    text(unit.unit),
    text(fileWords(unit.files)),
    ...COUNTS.map(({ countOf }) => number(countOf(unit.sums))),
    rateOver(rule, row),
    number(unit.longestLate),
  ];
}

/** Numerator over denominator of the same row, which the rule has made already: only its rounding is left. */
function rateOver(rule: CountingRule, row: number): PageCell {
  const plain: CountingRule = {
    ...rule,
    unit: 'problems',
    countSubstantiallyCompleted: false,
    countLongTerm: false,
    longTermInBase: true,
  };
  const cells = {
    completed: [`${NUMERATOR}${row}`],
    longTerm: '',
    total: `${DENOMINATOR}${row}`,
  };
  return rateCell(plain, cells, { numerator: 0, denominator: 0, percent: 0 });
}
