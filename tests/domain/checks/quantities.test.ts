import { ledger } from '../ledger/ledger-of';

const HEADER = ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态'];
const row = (serial: number, ...amounts: (string | number)[]) => [
  serial,
  `记录不全${serial}`,
  '补齐',
  '办公室',
  '2025年6月底',
  '正在推进',
  ...amounts,
];

test('a cell that is no single figure, with its words and what to do', () => {
  const { findings } = ledger([
    [...HEADER, '追缴资金（万元）', '问责人数'],
    row(1, '约3万', 2),
    row(2, 5, '诫勉2人'),
    row(3, '无', 1),
  ]);
  const told = findings.filter(({ code }) => code === 'quantity.unreadable');
  expect(told.map(({ cell, text, message }) => [cell, text, message])).toEqual([
    ['G2', '约3万', 'G2 “约3万”不能读作一个金额，没有计入“追缴资金”。'],
    ['H3', '诫勉2人', 'H3 “诫勉2人”不能读作一个人数，没有计入“问责人数”。'],
  ]);
  expect(told.map(({ severity, fix }) => [severity, fix])).toEqual([
    ['warning', null],
    ['warning', null],
  ]);
});

test('a column without a unit', () => {
  const { findings } = ledger([[...HEADER, '追缴资金'], row(1, 3), row(2, 5)]);
  const told = findings.filter(({ code }) => code === 'quantity.noUnit');
  expect(told.map(({ cell, message }) => [cell, message])).toEqual([
    ['G1', 'G 列“追缴资金”没有写明单位，起草时不合计这一列。'],
  ]);
});

test('a total row of amounts is still added up', () => {
  const total = ['合计', '', '', '', '', '', 9];
  const { findings } = ledger([[...HEADER, '追缴资金（万元）'], row(1, 3), row(2, 5), total]);
  expect(findings.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toContain('total.mismatch G4');
});

test('nothing to say of clean columns', () => {
  const { findings } = ledger([
    [...HEADER, '追缴资金（万元）', '问责人数'],
    row(1, '1,234.5', '3人'),
    row(2, '/', 0),
  ]);
  expect(findings.filter(({ code }) => code.startsWith('quantity.'))).toEqual([]);
});
