import { draftGroupTable } from '../../../../src/domain/draft/figures/draft-group-table';
import type { GroupKey } from '../../../../src/domain/summary/groups-by';
import type { Ledger } from '../../../../src/domain/ledger/types';
import type { CountingRule } from '../../../../src/domain/summary/types';
import { itemOf, ledgerOf } from '../../support/ledger-builder';
import { SAMPLE } from '../../support/sample-ledger';
import { sourceOf } from './source-of';

function wordsOf(ledger: Ledger, by: GroupKey, rule: Partial<CountingRule> = {}): string[] {
  const table = draftGroupTable(sourceOf(ledger, rule), by);
  const rows = table.rows.map((cells) => cells.map(({ text }) => text).join(' '));
  return [table.caption.text, table.header.join(' '), ...rows];
}

test('units, every class that occurs, and the total of all', () => {
  expect(wordsOf(SAMPLE, 'unit')).toEqual([
    '各责任单位整改情况（截至2025年4月30日）',
    '责任单位 问题数 已完成 基本完成 正在推进 未启动 未完成 长期坚持 状态待核实 逾期 完成率',
    '办公室 4 2 0 0 0 0 1 1 0 50%',
    '财务科 2 0 0 2 0 0 0 0 1 0%',
    '法制室 3 0 0 1 1 1 0 0 0 0%',
    '未填责任单位 1 0 1 0 0 0 0 0 0 0%',
    '合计 10 2 1 3 1 1 1 1 1 20%',
  ]);
});

test('classes of none have no column', () => {
  const ledger = ledgerOf([
    itemOf({ category: ['党建'] }),
    itemOf({ row: 6, category: ['党建'], status: 'completed' }),
  ]);
  expect(wordsOf(ledger, 'category')).toEqual([
    '各问题类别整改情况（截至2025年4月30日）',
    '问题类别 问题数 已完成 正在推进 逾期 完成率',
    '党建 2 1 1 0 50%',
    '合计 2 1 1 0 50%',
  ]);
});

test('no base, no rate; by measures the head says so', () => {
  const ledger = ledgerOf([itemOf({ leader: '张某', status: 'longTerm' })]);
  const rule = { longTermInBase: false, unit: 'measures' } as const;
  expect(wordsOf(ledger, 'leader', rule).slice(1)).toEqual([
    '责任领导 问题数 长期坚持 逾期 完成率（按措施计）',
    '张某 1 1 0 —',
    '合计 1 1 0 —',
  ]);
});

test('a ledger without problems has only its total', () => {
  expect(wordsOf(ledgerOf([]), 'unit').slice(1)).toEqual([
    '责任单位 问题数 逾期 完成率',
    '合计 0 0 —',
  ]);
});

test('each cell knows its rows', () => {
  const { rows } = draftGroupTable(sourceOf(SAMPLE), 'unit');
  expect(rows[0]?.map((cell) => cell.rows)).toEqual([
    [5],
    [5, 7, 14, 16],
    [5, 7],
    [],
    [],
    [],
    [],
    [14],
    [16],
    [],
    [5, 7, 14, 16],
  ]);
});
