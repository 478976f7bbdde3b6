import { rowWitnesses } from '../../src/app/row-witness';
import { itemOf, ledgerOf } from '../domain/support/ledger-builder';

const LEDGER = ledgerOf([
  itemOf({
    row: 5,
    lastRow: 6,
    serial: '１',
    problem: ' 学习　不到位',
    measures: [
      { row: 5, text: '修订制度' },
      { row: 6, text: '组织学习' },
    ],
  }),
]);

test('a row is known by serial, problem and its own measures, however they are written', () => {
  expect([...rowWitnesses(LEDGER, [5, 6])]).toEqual([
    [5, '1|学习不到位|修订制度'],
    [6, '1|学习不到位|组织学习'],
  ]);
});

test('a row of no problem has nothing to be known by', () => {
  expect([...rowWitnesses(LEDGER, [2, 9])]).toEqual([
    [2, ''],
    [9, ''],
  ]);
});

test('only the rows asked for are looked up', () => {
  expect(rowWitnesses(LEDGER, []).size).toBe(0);
});
