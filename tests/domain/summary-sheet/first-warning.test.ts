import { lacksFirstWarning } from '../../../src/domain/summary-sheet/lacks-first-warning';
import { planSummarySheet } from '../../../src/domain/summary-sheet/plan-summary-sheet';
import { addOverall } from '../../../src/domain/summary-sheet/sections/overall';
import { addLateList } from '../../../src/domain/summary-sheet/sections/late-list';
import { addTypes } from '../../../src/domain/summary-sheet/sections/types';
import { addUnits } from '../../../src/domain/summary-sheet/sections/units';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import type { Ledger } from '../../../src/domain/ledger/types';
import { gridOf } from '../../support/grid';
import { itemOf, ledgerOf } from '../support/ledger-builder';
import { SAMPLE } from '../support/sample-ledger';
import { renderCells, renderPlan } from './render-plan';
import { columnOf, countsOf, sectionOf } from './section-table';
import { WARNED_SAMPLE } from './warned-sample';

const HELPER = { dueColumn: 12, stateColumn: 13 };

const planOf = (ledger: Ledger, helper: typeof HELPER | null) =>
  planSummarySheet(ledger, summarize(ledger, DEFAULT_COUNTING_RULE), helper);

test.each([
  ['numbers', null, (): string => '1'],
  ['formulas', HELPER, (word: string): string => `=COUNTIF('整改台账'!$M$5:$M$17,"${word}")`],
])('总体情况 counts 预警 in a line of its own, in %s', (_, helper, counted) => {
  const page = sectionOf(addOverall, WARNED_SAMPLE, helper);
  const labels = columnOf(page, 1);
  expect(labels.slice(3, 6)).toEqual(['逾期（尚未完成）', '临期（尚未完成）', '预警（尚未完成）']);
  expect(columnOf(page, 3).slice(1, 12)).toEqual(
    [
      '已完成',
      '逾期完成',
      '逾期',
      '临期',
      '预警',
      '基本完成',
      '正在推进',
      '未启动',
      '未完成',
      '长期坚持',
      '未识别',
    ].map(counted),
  );
  expect(columnOf(page, 3)[12]).toBe('=SUM(C2:C12)');
  expect(labels.at(-1)).toBe(
    '“未到期”指尚未逾期，且距整改时限超过20天或台账没有明确时限；“临期”指10天内到期；“预警”指11至20天内到期。',
  );
});

test.each([
  ['numbers', null],
  ['formulas', HELPER],
])('every table adds up to all problems, in %s', (_, helper) => {
  const lines = countsOf(sectionOf(addUnits, WARNED_SAMPLE, helper), WARNED_SAMPLE);
  const all = lines.flatMap(([, ...counts]) => counts);
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(WARNED_SAMPLE.items.length);
  const law = lines.find(([name]) => name === '法制室');
  expect(law).toEqual(['法制室', 0, 0, 0, 4, 0]);
});

test('分整改类型 too', () => {
  const items = WARNED_SAMPLE.items.map((item) => ({
    ...item,
    rectificationType: 'staged' as const,
  }));
  const ledger = { ...WARNED_SAMPLE, items };
  const [line] = countsOf(sectionOf(addTypes, ledger), ledger);
  expect(line).toEqual(['分阶段整改', 2, 1, 1, 6, 1]);
});

test('the list tells of 预警 after 临期, under a title that says so', () => {
  const page = sectionOf(addLateList, WARNED_SAMPLE, null);
  expect(page.cells.slice(1).map((cells) => renderCells(cells).slice(0, 7))).toEqual([
    ['3', '报销审核不严', '财务科', '45747', '逾期', '30', '8'],
    ['4', '台账更新不及时', '财务科', '45785', '临期', '8', '9'],
    ['11', '审核流程不清', '法制室', '45792', '预警', '15', '17'],
    expect.arrayContaining(['本节为截至2025年4月30日的数值，重新生成后更新。']),
  ]);
  expect(renderPlan(planOf(WARNED_SAMPLE, null))).toContainEqual(
    expect.stringContaining('、逾期、临期和预警问题'),
  );
});

test('nothing to warn of is said of all three', () => {
  const ledger = ledgerOf([itemOf()], { options: WARNED_SAMPLE.options });
  expect(columnOf(sectionOf(addLateList, ledger, null), 1)).toEqual([
    '截至2025年4月30日，没有逾期、临期或预警的问题。',
  ]);
});

const gridFrom = (ledger: Ledger, helper: typeof HELPER | null) =>
  gridOf('整改汇总（助手）', planOf(ledger, helper).cells.map(renderCells));

test.each([
  ['formulas from before the first warning', gridFrom(SAMPLE, HELPER), '整改台账', true],
  ['formulas that count 预警', gridFrom(WARNED_SAMPLE, HELPER), '整改台账', false],
  ['numbers stand still anyway', gridFrom(SAMPLE, null), '整改台账', false],
  ['another ledger', gridFrom(SAMPLE, HELPER), '台账', false],
  [
    'a problem that begins with the word is no count',
    gridFrom(ledgerOf([itemOf({ problem: '预警机制不健全', due: '2025-01-01' })]), HELPER),
    '整改台账',
    true,
  ],
  ['an emptied sheet', gridOf('整改汇总（助手）', []), '整改台账', false],
])('a summary sheet of %s', (_, grid, sheet, lacks) => {
  expect(lacksFirstWarning(grid, sheet)).toBe(lacks);
});
