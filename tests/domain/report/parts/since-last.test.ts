import { verifyFigures } from '../../../../src/domain/draft/figures/verify-figures';
import { proofread } from '../../../../src/domain/proofread/proofread';
import { buildReport } from '../../../../src/domain/report/build-report';
import { compareSnapshots } from '../../../../src/domain/snapshot/compare-snapshots';
import { takeSnapshot } from '../../../../src/domain/snapshot/take-snapshot';
import type { LedgerSnapshot } from '../../../../src/domain/snapshot/types';
import { narrowed } from '../../../../src/domain/draft/scope';
import type { CountingRule } from '../../../../src/domain/summary/types';
import { sourceFrom } from '../../draft/figures/drafted';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { optionsOf, DEFAULT_SETTINGS } from '../../../../src/app/settings';
import { gridOf } from '../../../support/grid';

type Row = readonly [problem: string, deadline: string, status: string, unit?: string];

const HEAD = ['序号', '问题', '责任单位', '整改时限', '整改状态'];

function source(
  rows: readonly Row[],
  asOf: '2025-03-31' | '2025-04-30',
  rule = DEFAULT_COUNTING_RULE,
) {
  const body = rows.map(([problem, due, status, unit = '办公室'], at) => [
    `${at + 1}`,
    problem,
    unit,
    due,
    status,
  ]);
  const grid = gridOf('台账', [HEAD, ...body]);
  const made = sourceFrom(grid, optionsOf(DEFAULT_SETTINGS, asOf), rule);
  if (made === null) throw new TypeError('Cannot read the ledger');
  return { ...made, grid };
}

const BEFORE: readonly Row[] = [
  ['学习制度落实不到位', '2025-12-31', '正在推进'],
  ['档案管理不规范', '2025-04-15', '正在推进'],
  ['设备台账与实物不符', '2025-12-31', '已完成'],
  ['值班记录不完整', '2025-12-31', '正在推进'],
  ['合同没有审核', '2025-12-31', '正在推进'],
];
const AFTER: readonly Row[] = [
  ['学习制度落实不到位', '2025-12-31', '已完成'],
  ['档案管理不规范', '2025-04-15', '正在推进'],
  ['设备台账与实物不符', '2025-12-31', '正在推进'],
  ['值班记录不完整', '2026-03-31', '已完成'],
  ['窗口服务时间公示不清', '2025-12-31', '正在推进'],
];

function report(template: string, before: LedgerSnapshot, rows = AFTER, rule?: CountingRule) {
  const { grid, ...now } = source(rows, '2025-04-30', rule);
  const changes = compareSnapshots(before, takeSnapshot(now.ledger, now.summary));
  const request = { ...now, template, facts: {}, audience: 'internal', changes } as const;
  const draft = buildReport(request);
  const evidence = { ledger: now.ledger, grid, rule: now.summary.rule };
  return { draft, text: draft.text, faults: verifyFigures(draft, evidence).faults, now, grid };
}

function noted(rows: readonly Row[], rule?: CountingRule): LedgerSnapshot {
  const { ledger, summary } = source(rows, '2025-03-31', rule);
  return takeSnapshot(ledger, summary);
}

const SENTENCE =
  '较上期（2025年3月31日），新增完成2个，新增逾期1个，退回未完成1个，整改时限有改动1个，台账新增问题1个，台账减少问题1个，整改完成率由20%变为40%。';

test('what was done and what was undone are both told, each figure traced', () => {
  const { text, faults, draft } = report('【较上期】', noted(BEFORE));
  expect(text.trim()).toBe(SENTENCE);
  expect(faults).toEqual([]);
  const [block] = draft.blocks;
  const sentence = block?.kind === 'table' ? undefined : block?.sentences[0];
  const counted = sentence?.figures.flatMap(({ source: from }) =>
    from.kind === 'counted' ? [from.rows] : [],
  );
  expect(counted).toEqual([[2, 5], [3], [4], [5], [6]]);
});

test('in the figures paragraph it stands before the counting rule, and proofreading agrees', () => {
  const { text, faults, now } = report('【情况数字：较上期】', noted(BEFORE));
  expect(text).toContain(`${SENTENCE}${now.summary.countingRule}。`);
  expect(faults).toEqual([]);
  expect(proofread(text, now)).toEqual([]);
});

test.each<[string, readonly Row[], string]>([
  ['【较上期】', BEFORE.slice(2), ''],
  ['【较上期：无变化也写】', BEFORE.slice(2), '较上期（2025年3月31日）无变化。'],
])('%s where nothing changed', (template, rows, expected) => {
  expect(report(template, noted(rows), rows).text.trim()).toBe(expected);
});

test('nothing is said where the rates were counted in another way', () => {
  const rule = { ...DEFAULT_COUNTING_RULE, countLongTerm: true };
  expect(report('【较上期：无变化也写】', noted(BEFORE), AFTER, rule).text.trim()).toBe('');
});

test('nothing is said in a draft of one unit: what was noted names no units', () => {
  const { now } = report('【较上期】', noted(BEFORE));
  const one = narrowed(now, { by: 'unit', name: '办公室' });
  const changes = compareSnapshots(noted(BEFORE), takeSnapshot(now.ledger, now.summary));
  const request = { template: '【较上期】', facts: {}, audience: 'internal', changes } as const;
  expect(one && buildReport({ ...one, ...request }).text.trim()).toBe('');
});

test('nothing is said where nothing was ever noted', () => {
  const { now } = report('【较上期】', noted(BEFORE));
  const request = { template: '【较上期：无变化也写】', facts: {}, audience: 'public' } as const;
  expect(buildReport({ ...now, ...request }).text.trim()).toBe('');
});
