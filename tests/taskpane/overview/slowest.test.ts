import type { LedgerItem } from '../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { slowestOf } from '../../../src/taskpane/overview/slowest';
import { itemOf, ledgerOf } from '../../domain/support/ledger-builder';

function slowest(items: readonly LedgerItem[]) {
  return slowestOf(items, summarize(ledgerOf(items), DEFAULT_COUNTING_RULE));
}

/** Ten, twenty and thirty days late on 2025-04-30. */
const [TEN, TWENTY, THIRTY] = ['2025-04-20', '2025-04-10', '2025-03-31'] as const;

test('more overdue wins over later', () => {
  const items = [
    itemOf({ row: 5, unit: '甲', due: THIRTY }),
    itemOf({ row: 6, unit: '乙', due: TEN }),
    itemOf({ row: 7, unit: '乙', due: TWENTY }),
  ];
  expect(slowest(items)).toEqual({
    by: 'unit',
    most: { names: ['乙'], overdue: 2, daysLate: 20 },
    longest: { names: ['甲'], overdue: 1, daysLate: 30 },
  });
});

test('among as many, the one whose latest is latest', () => {
  const items = [
    itemOf({ row: 5, unit: '甲', due: TEN }),
    itemOf({ row: 6, unit: '乙', due: TWENTY }),
  ];
  expect(slowest(items)).toEqual({
    by: 'unit',
    most: { names: ['乙'], overdue: 1, daysLate: 20 },
    longest: null,
  });
});

test('who stand alike are all named', () => {
  const items = [
    itemOf({ row: 5, unit: '甲', due: TEN }),
    itemOf({ row: 6, unit: '丙', due: '2025-05-31' }),
    itemOf({ row: 7, unit: '乙', due: TEN }),
  ];
  expect(slowest(items)).toEqual({
    by: 'unit',
    most: { names: ['甲', '乙'], overdue: 1, daysLate: 10 },
    longest: null,
  });
});

test('among as late, the one with more overdue; who stand alike are all named', () => {
  const items = [
    itemOf({ row: 5, unit: '甲', due: THIRTY }),
    itemOf({ row: 6, unit: '乙', due: THIRTY }),
    itemOf({ row: 7, unit: '乙', due: TEN }),
    itemOf({ row: 8, unit: '丙', due: THIRTY }),
    itemOf({ row: 9, unit: '丙', due: TWENTY }),
    ...[10, 11, 12].map((row) => itemOf({ row, unit: '丁', due: TEN })),
  ];
  expect(slowest(items)).toEqual({
    by: 'unit',
    most: { names: ['丁'], overdue: 3, daysLate: 10 },
    longest: { names: ['乙', '丙'], overdue: 2, daysLate: 30 },
  });
});

test.each([
  ['leader', { leader: '张某' }, '张某'],
  ['category', { category: ['党建'] }, '党建'],
] as const)('without units by %s', (by, part, name) => {
  expect(slowest([itemOf({ ...part, due: TEN })])).toMatchObject({
    by,
    most: { names: [name] },
    longest: null,
  });
});

test('problems that name no unit are not given to one that is named', () => {
  const items = [
    itemOf({ row: 5, unit: '甲', due: TEN }),
    itemOf({ row: 6, due: TEN }),
    itemOf({ row: 7, due: TEN }),
  ];
  expect(slowest(items)).toMatchObject({
    most: { names: ['未填责任单位'], overdue: 2 },
    longest: null,
  });
});

test.each([
  ['nothing is overdue', [itemOf({ unit: '甲', due: '2025-12-31' })]],
  ['what is late was completed', [itemOf({ unit: '甲', due: TEN, status: 'completed' })]],
  ['nobody is named', [itemOf({ due: TEN })]],
  ['there are no problems', []],
])('nobody where %s', (_what, items) => {
  expect(slowest(items)).toBeNull();
});
