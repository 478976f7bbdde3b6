import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { Page } from '../../../../src/domain/summary-sheet/page';
import { addLateList } from '../../../../src/domain/summary-sheet/sections/late-list';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import { itemOf, ledgerOf } from '../../support/ledger-builder';

function pageOf(items: readonly LedgerItem[]): Page {
  const ledger = ledgerOf(items);
  const page = new Page(9);
  addLateList(page, { ledger, summary: summarize(ledger, DEFAULT_COUNTING_RULE), helper: null });
  return page;
}

const rowsOf = (page: Page) =>
  page.cells.map((row) =>
    row.flatMap(({ content }): (string | number)[] =>
      content.kind === 'text' ? [content.text] : content.kind === 'number' ? [content.number] : [],
    ),
  );

test('the latest first, then those due next, each with its days and row', () => {
  const items = [
    itemOf({ row: 5, serial: '1', problem: '甲', due: '2025-05-10', unit: '办公室' }),
    itemOf({ row: 6, serial: '2', problem: '乙', due: '2025-04-29' }),
    itemOf({ row: 7, serial: '（三）', problem: '丙', due: '2024-12-31' }),
    itemOf({ row: 8, serial: '4', problem: '丁', due: '2025-04-30' }),
    itemOf({ row: 9, serial: '5', problem: '戊', due: '2025-12-31' }),
    itemOf({ row: 10, serial: '6', problem: '己', due: '2024-12-31', status: 'completed' }),
  ];
  expect(rowsOf(pageOf(items)).slice(1)).toEqual([
    ['（三）', '丙', '未填责任单位', 45657, '逾期', 120, 7],
    [2, '乙', '未填责任单位', 45776, '逾期', 1, 6],
    [4, '丁', '未填责任单位', 45777, '临期', 0, 8],
    [1, '甲', '办公室', 45787, '临期', 10, 5],
    ['本节为截至2025年4月30日的数值，重新生成后更新。'],
  ]);
});

test('nothing late is said in words', () => {
  expect(rowsOf(pageOf([itemOf()]))).toEqual([['截至2025年4月30日，没有逾期或临期的问题。']]);
});

test.each([
  ['字'.repeat(60), '字'.repeat(60)],
  ['字'.repeat(61), `${'字'.repeat(60)}…`],
  [`${'字'.repeat(59)}𠮷𠮷`, `${'字'.repeat(59)}𠮷…`],
  ['一行\n二行', '一行 二行'],
])('problem %j is shown as %j', (problem, shown) => {
  expect(rowsOf(pageOf([itemOf({ problem, due: '2025-01-01' })]))[1]?.[0]).toBe('');
  expect(rowsOf(pageOf([itemOf({ problem, due: '2025-01-01' })]))[1]?.[1]).toBe(shown);
});
