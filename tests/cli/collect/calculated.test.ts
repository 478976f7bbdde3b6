import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { madeFile } from '../../../src/bench/collect-files';
import { COLLECT_DAYS } from '../../../src/bench/collect-problems';
import { collectFiles } from '../../../src/cli/collect/collect-files';
import { collectionBytes } from '../../../src/cli/collect/collection-file';
import { listFiles } from '../../../src/cli/collect/list-files';
import { NO_PROGRESS } from '../../../src/cli/collect/progress';
import { openPackageWorkbook } from '../../../src/cli/package-workbook';
import type { CollectionReport } from '../../../src/domain/collection/types';
import { planCollection } from '../../../src/domain/collection-sheet/plan-collection';
import type { GridCell } from '../../../src/domain/grid/sheet-grid';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summaryOf } from '../../../src/domain/summary/summary-sums';
import type { CountingRule } from '../../../src/domain/summary/types';
import { inProcessReader } from './in-process-reader';

const options = optionsOf(
  { ...DEFAULT_SETTINGS, feedback: COLLECT_DAYS.feedback },
  COLLECT_DAYS.asOf,
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-formulas-'));
  for (let at = 0; at < 14; at += 1) {
    writeFileSync(join(folder, `台账${at + 10}.xlsx`), madeFile(at, 17).bytes);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function reportBy(rule: CountingRule): Promise<CollectionReport> {
  const request = { options, rule, unitFrom: 'auto' as const, mostLate: 5, items: false };
  const files = await listFiles([folder]);
  const work = { sink: null, progress: NO_PROGRESS };
  return collectFiles(files, inProcessReader(request, 2), rule, work);
}

/** The first sheet as the spreadsheet engine calculated it, by the titles of its columns. */
async function calculated(report: CollectionReport): Promise<readonly Map<string, GridCell>[]> {
  const plans = planCollection(report, options, 'auto');
  const { workbook } = openPackageWorkbook(await collectionBytes(plans));
  const [sheet] = await workbook.sheets();
  const { rows } = await workbook.readSheet(sheet?.id ?? '');
  const head = rows.findIndex((cells) => cells.some(({ text }) => text === '最长逾期天数'));
  const titles = rows[head]?.map(({ text }) => text) ?? [];
  return rows
    .slice(head + 1)
    .map((cells) => new Map(cells.map((cell, at) => [titles[at] ?? '', cell])));
}

test.each([
  ['strict', DEFAULT_COUNTING_RULE],
  ['cut off, one place', { ...DEFAULT_COUNTING_RULE, rounding: 'truncate', decimals: 1 }],
  [
    'by measures, 长期坚持 outside',
    { ...DEFAULT_COUNTING_RULE, unit: 'measures', longTermInBase: false },
  ],
] as const)('the formulas come to our own figures (%s)', async (_name, rule) => {
  const report = await reportBy(rule);
  const [total, ...units] = await calculated(report);
  if (report.total === null) throw new Error('nothing was read');
  const sums = report.total.all;
  const values = (row: typeof total, ...titles: readonly string[]): unknown[] =>
    titles.map((title) => row?.get(title)?.value);
  expect(values(total, '单位', '问题总数', '已完成', '长期坚持', '其中逾期', '其中临期')).toEqual([
    '合计',
    sums.total,
    sums.byStatus.completed,
    sums.byStatus.longTerm,
    sums.overdue,
    sums.dueSoon,
  ]);
  expect(values(total, '逾期完成', '完成数', '计数总数', '最长逾期天数')).toEqual([
    sums.completedLate,
    sums.numerator,
    sums.denominator,
    report.longestLate,
  ]);
  const { completionRate } = summaryOf(report.total);
  expect(Number(total?.get('完成率')?.value) * 100).toBeCloseTo(completionRate.percent, 9);
  for (const [at, unit] of report.units.entries()) {
    const row = units[at];
    expect(values(row, '单位', '问题总数', '其中逾期')).toEqual([
      unit.unit,
      unit.sums.total,
      unit.sums.overdue,
    ]);
    expect(Number(row?.get('完成率')?.value) * 100).toBeCloseTo(unit.rate.percent, 9);
  }
});
