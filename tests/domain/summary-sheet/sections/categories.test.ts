import type { Ledger, LedgerItem } from '../../../../src/domain/ledger/types';
import { addCategories } from '../../../../src/domain/summary-sheet/sections/categories';
import { itemOf, ledgerOf } from '../../support/ledger-builder';
import { columnOf, sectionOf } from '../section-table';

/** What counts the overdue problems of each category, and the note below where there is one. */
function overdueOf(items: readonly LedgerItem[], part: Partial<Ledger>): string[] {
  const page = sectionOf(addCategories, ledgerOf(items, part));
  const labels = columnOf(page, 1);
  return columnOf(page, 5)
    .map((shown, at) => (shown === '' ? (labels[at] ?? '') : shown))
    .slice(1);
}

const columns = { problem: [3], category: [2] };
/** Three problems on rows 5–6, 7 and 9; the cells their categories are in, null for heading rows. */
function itemsIn(...cells: readonly (string | null)[]): LedgerItem[] {
  const [first = null, second = null, third = null] = cells;
  const at = (cell: string | null) => ({ categoryCell: cell, categoryExact: cell !== null });
  return [
    itemOf({ row: 5, lastRow: 6, category: ['党建'], ...at(first) }),
    itemOf({ row: 7, category: ['党建'], ...at(second) }),
    itemOf({ row: 9, category: ['执法'], ...at(third) }),
  ];
}

const FLAT = itemsIn('B5', 'B7', 'B9');
const MERGED = itemsIn('B5', 'B5', 'B9');
const HEADINGS = itemsIn();
const REST = `=COUNTIF('整改台账'!$M$5:$M$9,"逾期")-SUM(E2:E3)`;
const NOTE = '本节为数值，重新生成后更新。';

test('own cells: by name, so that sorting does no harm', () => {
  expect(overdueOf(FLAT, { columns })).toEqual([
    `=COUNTIFS('整改台账'!$B$5:$B$9,$B2,'整改台账'!$M$5:$M$9,"逾期")`,
    `=COUNTIFS('整改台账'!$B$5:$B$9,$B3,'整改台账'!$M$5:$M$9,"逾期")`,
    REST,
    '=SUM(E2:E4)',
  ]);
});

test.each<[string, readonly LedgerItem[], Partial<Ledger>]>([
  ['merged cells', MERGED, { columns }],
  ['blank cells below the first', itemsIn('B5', null, 'B9'), { columns }],
  ['heading rows and no category column', HEADINGS, {}],
  ['heading rows above the classes of a column', HEADINGS, { columns }],
])('%s: by the rows of each category', (_, items, part) => {
  expect(overdueOf(items, part)).toEqual([
    `=COUNTIF('整改台账'!$M$5:$M$7,"逾期")`,
    `=COUNTIF('整改台账'!$M$9:$M$9,"逾期")`,
    REST,
    '=SUM(E2:E4)',
  ]);
});

test('the problems without a category are in the rest', () => {
  const items = [itemOf({ row: 5 }), itemOf({ row: 6, category: ['党建'] })];
  expect(overdueOf(items, { columns })).toEqual([
    `=COUNTIF('整改台账'!$M$6:$M$6,"逾期")`,
    `=COUNTIF('整改台账'!$M$5:$M$6,"逾期")-SUM(E2:E2)`,
    '=SUM(E2:E3)',
  ]);
});

const late = itemOf({ row: 10, category: ['党建'], due: '2025-01-01' });

test.each<[string, readonly LedgerItem[]]>([
  ['merged categories that do not stand together', [...MERGED, late]],
  ['headings that come twice', [...HEADINGS, late]],
  [
    'an own cell with a stray blank',
    [...FLAT, { ...late, categoryCell: 'B10', categoryExact: false }],
  ],
])('%s: numbers and a note', (_, items) => {
  expect(overdueOf(items, { columns })).toEqual(['1', '0', '=SUM(E2:E3)', NOTE]);
});

test('own cells of which one is blank can be sorted apart: numbers', () => {
  const [first, second, third] = FLAT;
  const gap = itemOf({ row: 8, category: ['党建'] });
  const items = [first, second, gap, third].flatMap((item) => item ?? []);
  expect(overdueOf(items, { columns })).toEqual(['0', '0', '=SUM(E2:E3)', NOTE]);
});
