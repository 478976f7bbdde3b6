import type { CollectionReport, LateProblem, UnitRow } from '../collection/types';
import { type WorstBy, worstUnits } from '../collection/worst-units';
import { formatPercent } from '../summary/percent';
import { number, Page, type PageCell, text } from '../summary-sheet/page';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { COLLECTION_SHEETS } from './names';
import { sheetPlan } from './sheet-plan';
import { spanned, type Spans } from './spans';

const MOST_UNITS = 20;
/** Longer words are cut; the source says where the whole of them stands. */
const LONGEST_WORDS = 120;

const WIDTHS = [6, 22, 40, 16, 14, 16, 10, 40];

interface Ranking {
  readonly by: WorstBy;
  readonly title: string;
}

const RANKINGS: readonly Ranking[] = [
  { by: 'overdue', title: '逾期问题最多的单位' },
  { by: 'longestLate', title: '逾期时间最长的单位' },
  { by: 'rate', title: '完成率最低的单位' },
];

/** 督办重点: units by what is overdue, how long, and by rate; then the longest-overdue problems with their cells. */
export function planUrgeSheet(report: CollectionReport): SummarySheetPlan {
  const page = new Page(WIDTHS.length);
  page.addLine('督办重点', 'title');
  addUrge(page, report, SINGLE);
  return sheetPlan(COLLECTION_SHEETS.urge, page, WIDTHS, 0);
}

/** Both tables of the section have so many columns. */
const SINGLE: Spans = WIDTHS.map(() => 1);

/** 督办重点 on a page of other columns, `spans` of which make one of its own. */
export function addUrge(page: Page, report: CollectionReport, spans: Spans): void {
  for (const { by, title } of RANKINGS) {
    addRanking(page, title, worstUnits(report.units, by, MOST_UNITS), spans);
  }
  addProblems(page, report, spans);
}

const head = (...titles: readonly string[]): PageCell[] =>
  titles.map((title) => text(title, 'columnHead'));

function addRanking(page: Page, title: string, units: readonly UnitRow[], spans: Spans): void {
  page.addLine(`${title}（最多列 ${MOST_UNITS} 个）`, 'sectionHead');
  if (units.length === 0) {
    page.addLine('没有这样的单位。', 'note');
    return;
  }
  const titles = head(
    ...['序号', '单位', '文件', '问题总数', '逾期', '最长逾期天数', '完成率', '完成率算式'],
  );
  page.add(...spanned(titles, spans));
  for (const [at, unit] of units.entries()) page.add(...spanned(rankedRow(unit, at + 1), spans));
}

function rankedRow({ unit, files, sums, longestLate, rate }: UnitRow, at: number): PageCell[] {
  return [
    number(at),
    text(unit),
    text(files.length === 1 ? (files[0] ?? '') : `${files[0] ?? ''} 等${files.length}个文件`),
    number(sums.total),
    number(sums.overdue),
    number(longestLate),
    text(rate.denominator === 0 ? '' : formatPercent(rate.percent), 'number'),
    text(`${rate.numerator}÷${rate.denominator}`, 'number'),
  ];
}

function addProblems(page: Page, { late, total }: CollectionReport, spans: Spans): void {
  const all = total?.all.overdue ?? 0;
  const words = all > late.length ? `，共 ${all} 个，列出前 ${late.length} 个` : `，共 ${all} 个`;
  page.addLine(`逾期最久的问题${words}`, 'sectionHead');
  if (late.length === 0) {
    page.addLine('没有逾期的问题。', 'note');
    return;
  }
  const titles = head(
    ...['序号', '单位', '问题', '责任单位', '责任领导', '整改时限', '逾期天数', '出处'],
  );
  page.add(...spanned(titles, spans));
  for (const [at, problem] of late.entries()) {
    page.add(...spanned(problemRow(problem, at + 1), spans));
  }
}

function problemRow(problem: LateProblem, at: number): PageCell[] {
  return [
    number(at),
    text(problem.unit),
    text(shortened(problem.problem)),
    text(problem.dutyUnit),
    text(problem.leader),
    text(problem.due ?? problem.deadlineText, 'number'),
    number(problem.daysLate),
    text(sourceOf(problem)),
  ];
}

function sourceOf({ file, sheet, cell, row }: LateProblem): string {
  return `${file}　${sheet}!${cell ?? `第${row}行`}`;
}

function shortened(words: string): string {
  const characters = Array.from(words.replace(/\s+/gu, ' ').trim());
  return characters.length > LONGEST_WORDS
    ? `${characters.slice(0, LONGEST_WORDS).join('')}…`
    : characters.join('');
}
