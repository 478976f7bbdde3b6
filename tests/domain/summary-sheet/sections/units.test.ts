import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { addUnits } from '../../../../src/domain/summary-sheet/sections/units';
import { itemOf, ledgerOf } from '../../support/ledger-builder';
import { columnOf, countsOf, sectionOf } from '../section-table';

const sectionWith = (items: readonly LedgerItem[]) => sectionOf(addUnits, ledgerOf(items));

const ITEMS = [
  itemOf({ row: 5, unit: '办公室' }),
  itemOf({ row: 6 }),
  itemOf({ row: 7, unit: '财务\n科', status: 'completed' }),
];
const STATES = "'整改台账'!$M$5:$M$7";
const named = (row: number, word: string) =>
  `COUNTIFS('整改台账'!$F$5:$F$7,$B${row},${STATES},"${word}")`;
const OTHERS = ['基本完成', '正在推进', '未启动', '未完成', '未识别'];

test('each unit is counted by its name, the rest is what is left', () => {
  const page = sectionWith(ITEMS);
  expect(columnOf(page, 2)).toEqual(['责任单位', '办公室', '财务\n科', '未填或未列出的单位', '']);
  expect(columnOf(page, 4)).toEqual([
    '已完成',
    `=${named(2, '已完成')}+${named(2, '逾期完成')}`,
    `=${named(3, '已完成')}+${named(3, '逾期完成')}`,
    `=COUNTIF(${STATES},"已完成")+COUNTIF(${STATES},"逾期完成")-SUM(D2:D3)`,
    '=SUM(D2:D4)',
  ]);
  expect(columnOf(page, 5)[1]).toBe(
    `=COUNTIFS('整改台账'!$F$5:$F$7,$B2,'整改台账'!$M$5:$M$7,"逾期")`,
  );
  expect(columnOf(page, 7)[1]).toBe(`=${OTHERS.map((word) => named(2, word)).join('+')}`);
});

test('a bar over the rates of the units, not over the total', () => {
  expect(sectionWith(ITEMS).bars).toMatchObject([
    { area: { top: 2, left: 9, bottom: 4, right: 9 }, full: 1 },
  ]);
});

test.each<[string, LedgerItem]>([
  ['merged over several problems', { ...itemOf({ row: 8, unit: '办公室' }), unitCell: 'F7' }],
  ['in a further row of its problem', itemOf({ row: 8, unit: '办公室', unitCell: 'F9' })],
  ['with a stray blank', itemOf({ row: 8, unit: '办公室', unitExact: false })],
  ['that Excel takes for a pattern', itemOf({ row: 8, unit: '办公*' })],
])('a unit %s: numbers and a note', (_, item) => {
  const items = [...ITEMS, item];
  const page = sectionWith(items);
  expect(columnOf(page, 1).at(-1)).toBe('本节为数值，重新生成后更新。');
  expect(columnOf(page, 4).slice(1, -2).join('')).toMatch(/^\d+$/);
  const counted = countsOf(page, ledgerOf(items)).flatMap(([, ...counts]) => counts);
  expect(counted.reduce((sum, n) => sum + n, 0)).toBe(items.length);
});
