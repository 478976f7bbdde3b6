import { areaName } from '../../../src/domain/grid/cells';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { planSummarySheet } from '../../../src/domain/summary-sheet/plan-summary-sheet';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import type { SummarySheetPlan } from '../../../src/domain/summary-sheet/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';
import { SAMPLE } from '../support/sample-ledger';
import { renderCells, renderPlan } from './render-plan';

function planOf(items: readonly LedgerItem[], live = false): SummarySheetPlan {
  const ledger = ledgerOf(items);
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  return planSummarySheet(ledger, summary, live ? { dueColumn: 12, stateColumn: 13 } : null);
}

const unitsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => itemOf({ row: at + 5, unit: `第${at + 1}科` }));

/** The words of the cells in a column, from the row of an area down. */
function wordsIn(plan: SummarySheetPlan, area: { top: number; left: number; bottom: number }) {
  return plan.cells
    .slice(area.top - 1, area.bottom)
    .map((cells) => renderCells(cells)[area.left - 1]);
}

test('the ring stands over the states, the bars over the units', () => {
  const plan = planOf(SAMPLE.items);
  const [ring, bars, ...more] = plan.charts;
  if (!ring || !bars) throw new Error('a chart is missing');
  expect(more).toEqual([]);
  expect([ring.name, ring.kind, bars.name, bars.kind]).toEqual([
    '整改台账：状态构成',
    'doughnut',
    '整改台账：分责任单位完成情况',
    'stackedBar',
  ]);
  expect(wordsIn(plan, ring.categories)).toEqual([
    '已完成（不含逾期完成）',
    '逾期完成',
    '逾期（尚未完成）',
    '临期（尚未完成）',
    '基本完成（未到期）',
    '正在推进（未到期）',
    '未启动（未到期）',
    '未完成（未到期）',
    '长期坚持',
    '未识别（状态待核实，未到期）',
  ]);
  expect(ring.series.map(({ values }) => wordsIn(plan, values))).toEqual([Array(10).fill('1')]);
  expect(ring.pointColours).toHaveLength(10);
  expect(wordsIn(plan, bars.categories)).toEqual(['办公室', '财务科', '未填责任单位', '法制室']);
  expect(bars.series.map(({ name, values }) => [name, ...wordsIn(plan, values)])).toEqual([
    ['已完成', '2', '0', '0', '0'],
    ['逾期', '0', '1', '0', '0'],
    ['临期', '0', '1', '0', '0'],
    ['其他未完成', '1', '0', '1', '3'],
    ['长期坚持', '1', '0', '0', '0'],
  ]);
});

test.each([
  ['numbers', false],
  ['formulas', true],
] as const)('charts stand side by side over empty cells on the first page, in %s', (_how, live) => {
  const plan = planOf(SAMPLE.items, live);
  expect(plan.charts.map(({ place }) => areaName(place))).toEqual(['A7:B23', 'C7:I23']);
  const covered = plan.cells.slice(6, 23).flat();
  expect(new Set(covered.map(({ content }) => content.kind))).toEqual(new Set(['empty']));
  const runs = [...plan.looks, ...plan.bars].map(({ area }) => area).concat(plan.merges);
  expect(runs.filter(({ top, bottom }) => top <= 23 && bottom >= 7)).toEqual([]);
});

test('without units the bars are the categories, without either there is only the ring', () => {
  const titles = (items: readonly LedgerItem[]) => planOf(items).charts.map(({ title }) => title);
  expect(titles([itemOf({ category: ['党建'] })])).toEqual(['状态构成', '分类别完成情况']);
  expect(titles([itemOf()])).toEqual(['状态构成']);
});

test.each([
  [14, 14, []],
  [15, 15, []],
  [16, 15, ['63: 上方“分责任单位完成情况”图只列本表前15行。']],
])('of %i units %i have a bar', (units, bars, notes) => {
  const plan = planOf(unitsOf(units));
  const [, chart] = plan.charts;
  if (!chart) throw new Error('the bars are missing');
  expect(wordsIn(plan, chart.categories)).toEqual(
    Array.from({ length: bars }, (_, at) => `第${at + 1}科`),
  );
  expect(renderPlan(plan).filter((line) => line.includes('图只列'))).toEqual(notes);
});

test('printed on A4 across with its title and day on every page', () => {
  expect(planOf(SAMPLE.items).page).toMatchObject({
    paper: 'A4',
    orientation: 'landscape',
    fitWide: 1,
    fitTall: null,
    titleRows: [1, 2],
    footer: '第 &P 页，共 &N 页',
  });
});
