import { formatChineseDay, type Day } from '../../domain/calendar/day';
import { COLLECTION_SHEETS } from '../../domain/collection-sheet/names';
import type { CollectionReport } from '../../domain/collection/types';
import { STATUSES } from '../../domain/ledger/types';
import { PALETTE } from '../../domain/palette/palette';
import { describeCountingRule } from '../../domain/summary/counting-rule';
import { formatPercent } from '../../domain/summary/percent';
import { summaryOf } from '../../domain/summary/summary-sums';
import type { QueryAnswer } from './duckdb';

/** More files than these are in the workbook and in --json only. */
const MOST_LISTED = 20;

/** What `collect` says on the screen when it is done; without a workbook also what has to be checked. */
export function reportText(report: CollectionReport, asOf: Day, hasWorkbook: boolean): string {
  const { units, read, unread, notes, rule } = report;
  const named = unread
    .slice(0, MOST_LISTED)
    .map(({ file, reason, advice }) => `  ${file}　${reason}；${advice}。`);
  const more = moreLine(unread.length);
  return [
    `读取台账${read}份，合并为${units.length}个单位；未能读取${unread.length}个文件。`,
    ...totalLines(report, asOf),
    describeCountingRule(rule),
    ...noteLines(notes, hasWorkbook),
    ...(unread.length > 0 ? ['', '未能读取的文件（没有计入任何数字）：', ...named, ...more] : []),
    '',
  ].join('\n');
}

function noteLines(notes: CollectionReport['notes'], hasWorkbook: boolean): readonly string[] {
  if (notes.length === 0) return [];
  if (hasWorkbook) return [`有${notes.length}处需要核对，见汇总表“${COLLECTION_SHEETS.unread}”。`];
  const named = notes.slice(0, MOST_LISTED).map(({ file, note }) => `  ${file}　${note}。`);
  return ['', `已计入但需要核对的${notes.length}处：`, ...named, ...moreLine(notes.length)];
}

function moreLine(count: number): readonly string[] {
  return count > MOST_LISTED ? [`  另有 ${count - MOST_LISTED} 个没有列出。`] : [];
}

function totalLines({ total, longestLate }: CollectionReport, asOf: Day): readonly string[] {
  if (total === null) return [];
  const summary = summaryOf(total);
  const { byStatus, overdue, dueSoon, completionRate } = summary;
  const counts = STATUSES.filter((status) => byStatus[status] > 0)
    .map((status) => `${PALETTE[status].word}${byStatus[status]}个`)
    .join('，');
  const { numerator, denominator, percent } = completionRate;
  return [
    `截至${formatChineseDay(asOf)}：问题${summary.total}个，${counts}；逾期${overdue}个（最长${longestLate}天），临期${dueSoon}个。`,
    `整改完成率${formatPercent(percent)}（${numerator}÷${denominator}）。`,
  ];
}

/** The whole report as data; `units` in the order of the files. */
export function reportJson(report: CollectionReport, asOf: Day, query: QueryAnswer | null): object {
  const { units, total, read, unread, notes, late, longestLate, rule } = report;
  return {
    asOf,
    countingRule: describeCountingRule(rule),
    files: { read, unread: unread.length },
    total: total && withoutRowLists(total),
    longestLate,
    units: units.map(({ sums, rate, ...unit }) => ({
      ...unit,
      total: sums.total,
      byStatus: sums.byStatus,
      overdue: sums.overdue,
      dueSoon: sums.dueSoon,
      completedLate: sums.completedLate,
      completionRate: rate,
    })),
    late,
    unread,
    notes,
    ...(query ? { query } : {}),
  };
}

function withoutRowLists(total: NonNullable<CollectionReport['total']>): object {
  const summary = summaryOf(total);
  return {
    ...summary,
    byUnit: summary.byUnit.map(withoutRowList),
    byCategory: summary.byCategory.map(withoutRowList),
    byLeader: summary.byLeader.map(withoutRowList),
    byType: summary.byType.map(withoutRowList),
  };
}

/** Rows of many sheets say nothing. */
function withoutRowList(group: { readonly rows: readonly number[] }): object {
  const { rows, ...figures } = group;
  return rows.length === 0 ? figures : group;
}

/** An answer as lines of tab-separated values, the names of its columns first. */
export function tableText({ columns, rows }: QueryAnswer): string {
  const line = (cells: readonly unknown[]): string => `${cells.map(cellText).join('\t')}\n`;
  return line(columns) + rows.map(line).join('');
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/[\t\r\n]+/gu, ' ');
}
