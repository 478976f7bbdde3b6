import type { Ledger, LedgerItem } from '../../../../src/domain/ledger/types';
import { Page } from '../../../../src/domain/summary-sheet/page';
import { addCategories } from '../../../../src/domain/summary-sheet/sections/categories';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import { itemOf, ledgerOf } from '../../support/ledger-builder';

/** What counts the overdue problems of each category, and the note below where there is one. */
function countsOf(items: readonly LedgerItem[], part: Partial<Ledger> = {}): string[] {
  const ledger = ledgerOf(items, part);
  const page = new Page(9);
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  addCategories(page, { ledger, summary, helper: { dueColumn: 12, stateColumn: 13 } });
  return page.cells.slice(1).map((row) => {
    const [label, , , , overdue] = row;
    const shown = overdue?.content.kind === 'empty' ? label?.content : overdue?.content;
    if (shown?.kind === 'formula') return shown.formula;
    return shown?.kind === 'number'
      ? String(shown.number)
      : shown?.kind === 'text'
        ? shown.text
        : '';
  });
}

const ITEMS = [
  itemOf({ row: 5, lastRow: 6, category: ['党建'] }),
  itemOf({ row: 7, category: ['党建'] }),
  itemOf({ row: 9, category: ['执法'] }),
];
const columns = { problem: [3], category: [2] };

test('by the category column, filled down, so that sorting does no harm', () => {
  const classes = "'整改台账'!$B$5:$B$9";
  const clean = `TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(${classes},"\u3000"," "),"\u00a0"," ")))`;
  const filled = `LOOKUP(ROW(${classes}),ROW(${classes})/(${classes}<>""),${clean})`;
  const count = (row: number) => `=SUMPRODUCT((${filled}=B${row})*('整改台账'!$M$5:$M$9="逾期"))`;
  expect(countsOf(ITEMS, { columns })).toEqual([
    count(2),
    count(3),
    `=COUNTIF('整改台账'!$M$5:$M$9,"逾期")-SUM(E2:E3)`,
    '=SUM(E2:E4)',
  ]);
});

const BLOCKS = [
  `=COUNTIF('整改台账'!$M$5:$M$7,"逾期")`,
  `=COUNTIF('整改台账'!$M$9:$M$9,"逾期")`,
  `=COUNTIF('整改台账'!$M$5:$M$9,"逾期")-SUM(E2:E3)`,
  '=SUM(E2:E4)',
];

test.each([
  ['heading rows and no category column', ITEMS, {}],
  [
    'heading rows above the classes of a column',
    ITEMS.map((item) => ({ ...item, category: [...item.category, '甲'] })),
    { columns },
  ],
])('%s: by the rows below each heading', (_, items, part) => {
  expect(countsOf(items, part)).toEqual(BLOCKS);
});

test('a first problem without a class: by blocks, the classless in the rest', () => {
  const items = [itemOf({ row: 5 }), itemOf({ row: 6, category: ['党建'] })];
  expect(countsOf(items, { columns })).toEqual([
    `=COUNTIF('整改台账'!$M$6:$M$6,"逾期")`,
    `=COUNTIF('整改台账'!$M$5:$M$6,"逾期")-SUM(E2:E2)`,
    '=SUM(E2:E3)',
  ]);
});

test('problems of a heading that do not stand together: numbers and a note', () => {
  const items = [...ITEMS, itemOf({ row: 10, category: ['党建'], due: '2025-01-01' })];
  expect(countsOf(items)).toEqual(['1', '0', '=SUM(E2:E3)', '本节为数值，重新生成后更新。']);
});
