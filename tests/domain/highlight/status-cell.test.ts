import { statusCellOf } from '../../../src/domain/highlight/status-cell';
import { itemOf, ledgerOf } from '../support/ledger-builder';

const OWN = { cell: 'H5', text: '已完成' };

test.each([
  ['read in its own status cell', { statusSource: OWN }, { kind: 'own', column: 8 }],
  [
    'read in another column',
    { statusSource: { cell: 'I5', text: '已完成' } },
    { kind: 'silent', column: 8 },
  ],
  ['read nowhere', { statusSource: null }, { kind: 'silent', column: 8 }],
  [
    'read in a cell merged from above',
    { statusSource: { cell: 'H4', text: '已完成' } },
    { kind: 'none' },
  ],
  [
    'a column whose letter begins alike',
    { statusSource: { cell: 'HA5', text: '已完成' } },
    { kind: 'silent', column: 8 },
  ],
])('%s', (_, source, cell) => {
  const item = { ...itemOf({ status: 'completed' }), ...source };
  expect(statusCellOf(ledgerOf([item]), item)).toEqual(cell);
});

test('the second of two status columns is its own cell too', () => {
  const item = { ...itemOf({ status: 'completed' }), statusSource: { cell: 'J5', text: '已销号' } };
  const ledger = ledgerOf([item], { columns: { status: [8, 10] } });
  expect(statusCellOf(ledger, item)).toEqual({ kind: 'own', column: 10 });
});

test('without a status column there is none', () => {
  const item = itemOf({ statusText: '已完成' });
  expect(statusCellOf(ledgerOf([item], { columns: { problem: [2] } }), item)).toEqual({
    kind: 'none',
  });
});

test('measures that say different things have no common cell', () => {
  const item = itemOf({
    lastRow: 6,
    status: 'inProgress',
    statusText: '已完成',
    measures: [{ status: 'completed' }, { row: 6, status: 'inProgress' }],
  });
  expect(statusCellOf(ledgerOf([item]), item)).toEqual({ kind: 'none' });
});

test('one measure without a status of its own does not contradict the problem', () => {
  const item = itemOf({ statusText: '正在推进', measures: [{ status: 'unknown' }] });
  expect(statusCellOf(ledgerOf([item]), item)).toEqual({ kind: 'own', column: 8 });
});
