import { itemOf } from '../../support/ledger-builder';
import { reportOf } from '../report-of';

test('no table by unit where the ledger names none', () => {
  const items = [itemOf({ row: 5 }), itemOf({ row: 6 })];
  expect(reportOf(['【表格：责任单位】'], { items }).blocks).toEqual([]);
});

test('a table where only some problems name a unit', () => {
  const items = [itemOf({ row: 5, unit: '办公室' }), itemOf({ row: 6 })];
  expect(reportOf(['【表格：责任单位】'], { items }).blocks).toMatchObject([{ kind: 'table' }]);
});
