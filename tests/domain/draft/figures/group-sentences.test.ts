import { groupSentences } from '../../../../src/domain/draft/figures/group-sentences';
import type { GroupKey } from '../../../../src/domain/summary/groups-by';
import type { Ledger, LedgerItem } from '../../../../src/domain/ledger/types';
import { itemOf, ledgerOf } from '../../support/ledger-builder';
import { SAMPLE } from '../../support/sample-ledger';
import { sourceOf } from './source-of';

const textOf = (ledger: Ledger, by: GroupKey): string =>
  groupSentences(sourceOf(ledger), by)
    .map(({ text }) => text)
    .join('');

const units = (n: number): LedgerItem[] =>
  Array.from({ length: n }, (_, at) =>
    itemOf({
      row: 5 + at,
      unit: `${at + 1}号派出所`,
      status: at === 0 ? 'completed' : 'inProgress',
    }),
  );

test.each<[string, Ledger, GroupKey, string]>([
  [
    'units in their order, the problems without one last',
    SAMPLE,
    'unit',
    '分单位看：办公室负责4个，已完成整改2个，完成率50%；财务科负责2个，已完成整改0个，完成率0%；法制室负责3个，已完成整改0个，完成率0%；未填责任单位的1个，已完成整改0个，完成率0%。',
  ],
  [
    'categories',
    SAMPLE,
    'category',
    '分类别看：党建有4个，已完成整改2个，完成率50%；执法有6个，已完成整改0个，完成率0%。',
  ],
  [
    'leaders',
    ledgerOf([itemOf({ leader: '张某、李某' }), itemOf({ row: 6, leader: '王某' })]),
    'leader',
    '分责任领导看：张某、李某牵头1个，已完成整改0个，完成率0%；王某牵头1个，已完成整改0个，完成率0%。',
  ],
  [
    'a name on several lines becomes one line',
    ledgerOf([itemOf({ unit: '治安\n大队' })]),
    'unit',
    '分单位看：治安大队负责1个，已完成整改0个，完成率0%。',
  ],
  ['a ledger that names none', ledgerOf([itemOf()]), 'unit', ''],
  ['a ledger without problems', ledgerOf([]), 'unit', ''],
])('%s', (_, ledger, by, expected) => {
  expect(textOf(ledger, by)).toBe(expected);
});

test('by measures the rate says so', () => {
  const source = sourceOf(
    ledgerOf([itemOf({ unit: '甲', measures: [{}, { status: 'completed' }] })]),
    {
      unit: 'measures',
    },
  );
  expect(groupSentences(source, 'unit').map(({ text }) => text)).toEqual([
    '分单位看：甲负责1个，已完成整改0个，按措施计完成率50%。',
  ]);
});

test('a base of nothing has no rate', () => {
  const source = sourceOf(ledgerOf([itemOf({ unit: '甲', status: 'longTerm' })]), {
    longTermInBase: false,
  });
  expect(groupSentences(source, 'unit').map(({ text }) => text)).toEqual([
    '分单位看：甲负责1个，已完成整改0个。',
  ]);
});

test('many groups are a sentence each', () => {
  expect(textOf(ledgerOf(units(8)), 'unit').match(/。/g)).toHaveLength(1);
  expect(textOf(ledgerOf(units(9)), 'unit').match(/。/g)).toHaveLength(9);
});

test('each group names its own rows, and digits of a name their cell', () => {
  const [first] = groupSentences(sourceOf(ledgerOf(units(2))), 'unit');
  expect(first).toMatchObject({
    text: '分单位看：1号派出所负责1个，已完成整改1个，完成率100%；',
    rows: [5],
    cells: ['F5', 'H5'],
  });
  expect(first?.figures[0]).toEqual({
    start: 5,
    end: 6,
    source: { kind: 'copied', cells: ['F5'] },
  });
});
