import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { Page } from '../../../../src/domain/summary-sheet/page';
import { addUnits } from '../../../../src/domain/summary-sheet/sections/units';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import { itemOf, ledgerOf } from '../../support/ledger-builder';

const UNITS =
  'TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(\'整改台账\'!$F$5:$F$7,"\u3000"," "),"\u00a0"," ")))';
const STATES = "'整改台账'!$M$5:$M$7";

/** The section alone: its head is row 1. */
function pageOf(items: readonly LedgerItem[]): Page {
  const ledger = ledgerOf(items);
  const page = new Page(9);
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  addUnits(page, { ledger, summary, helper: { dueColumn: 12, stateColumn: 13 } });
  return page;
}

const ITEMS = [
  itemOf({ row: 5, unit: '办公室' }),
  itemOf({ row: 6 }),
  itemOf({ row: 7, unit: '财务\n科', status: 'completed' }),
];

test('each unit is counted by its name, the rest is what is left', () => {
  const { cells } = pageOf(ITEMS);
  expect(cells.map((row) => row[1]?.content)).toEqual([
    { kind: 'text', text: '责任单位' },
    { kind: 'text', text: '办公室' },
    { kind: 'text', text: '财务科' },
    { kind: 'text', text: '未填或未列出的单位' },
    { kind: 'empty' },
  ]);
  const done = (row: number) =>
    `=SUMPRODUCT((${UNITS}=B${row})*((${STATES}="已完成")+(${STATES}="逾期完成")))`;
  expect(cells.map((row) => row[3]?.content)).toEqual([
    { kind: 'text', text: '已完成' },
    { kind: 'formula', formula: done(2) },
    { kind: 'formula', formula: done(3) },
    {
      kind: 'formula',
      formula: `=COUNTIF(${STATES},"已完成")+COUNTIF(${STATES},"逾期完成")-SUM(D2:D3)`,
    },
    { kind: 'formula', formula: '=SUM(D2:D4)' },
  ]);
});

test('a bar over the rates of the units, not over the total', () => {
  expect(pageOf(ITEMS).bars).toMatchObject([
    { area: { top: 2, left: 9, bottom: 4, right: 9 }, full: 1 },
  ]);
});

const NOTE = { kind: 'text', text: '本节为数值，重新生成后更新。' };

test.each([
  [
    'a unit merged over several problems',
    [...ITEMS, { ...itemOf({ row: 8, unit: '办公室' }), unitCell: 'F7' }],
  ],
  ['units that Excel cannot tell apart', [...ITEMS, itemOf({ row: 8, unit: '财务科' })]],
  [
    'too many units for the rows',
    Array.from({ length: 400 }, (_, at) => itemOf({ row: 5 + at, unit: `第${at}科` })),
  ],
])('%s: numbers and a note', (_, items) => {
  const { cells } = pageOf(items);
  expect(cells.at(-1)?.[0]?.content).toEqual(NOTE);
  expect(cells[1]?.[3]?.content.kind).toBe('number');
  const counted = cells
    .slice(1, -2)
    .flatMap((row) => row.slice(3, 8))
    .map(({ content }) => (content.kind === 'number' ? content.number : NaN));
  expect(counted.reduce((sum, n) => sum + n, 0)).toBe(items.length);
});
