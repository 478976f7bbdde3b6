import { boardGroups } from '../../../src/domain/board/board-groups';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';

const groupsOf = (...items: readonly LedgerItem[]) =>
  boardGroups(ledgerOf(items)).map(({ name, items: members }) => [
    name,
    ...members.map(({ row }) => row),
  ]);

test.each<[why: string, items: readonly LedgerItem[], groups: unknown[]]>([
  [
    'by category, each once, problems in sheet order',
    [
      itemOf({ row: 9, category: ['乙'] }),
      itemOf({ row: 5, category: ['甲', '小类'] }),
      itemOf({ row: 7, category: ['乙'] }),
      itemOf({ row: 6 }),
    ],
    [
      ['甲', 5],
      ['未分类', 6],
      ['乙', 7, 9],
    ],
  ],
  [
    'by unit without categories',
    [itemOf({ row: 5, unit: '财务科' }), itemOf({ row: 6 })],
    [
      ['财务科', 5],
      ['未填责任单位', 6],
    ],
  ],
  ['neither', [itemOf({ row: 6 }), itemOf({ row: 5 })], [[null, 5, 6]]],
])('%s', (_why, items, groups) => {
  expect(groupsOf(...items)).toEqual(groups);
});
