import { DEFAULT_COUNTING_RULE } from '../../src/domain/summary/counting-rule';
import { summarize } from '../../src/domain/summary/summarize';
import { scopeGroups, scopeKey } from '../../src/taskpane/scope-groups';
import { itemOf, ledgerOf } from '../domain/support/ledger-builder';

const SUMMARY = summarize(
  ledgerOf([
    itemOf({ unit: '办公室', leader: '甲', category: ['党建'] }),
    itemOf({ row: 6, unit: '财务科', leader: '甲', category: ['党建'] }),
    itemOf({ row: 7, unit: '', leader: '乙', category: ['党建'] }),
  ]),
  DEFAULT_COUNTING_RULE,
);

test('kinds that part the problems, in the summary’s order', () => {
  expect(scopeGroups(SUMMARY, null)).toEqual([
    {
      by: 'unit',
      scopes: [
        { by: 'unit', name: '办公室' },
        { by: 'unit', name: '财务科' },
        { by: 'unit', name: '未填责任单位' },
      ],
    },
    {
      by: 'leader',
      scopes: [
        { by: 'leader', name: '甲' },
        { by: 'leader', name: '乙' },
      ],
    },
  ]);
});

test.each([
  ['no ledger', null],
  ['a ledger without it', SUMMARY],
])('the chosen scope stays to be seen: %s', (_, summary) => {
  const chosen = { by: 'unit', name: '撤销了的科' } as const;
  const units = scopeGroups(summary, chosen).find(({ by }) => by === 'unit');
  expect(units?.scopes.at(-1)).toEqual(chosen);
});

test('a unit and a leader of one name are told apart', () => {
  expect(scopeKey({ by: 'unit', name: '甲' })).not.toBe(scopeKey({ by: 'leader', name: '甲' }));
  expect(scopeKey(null)).toBe('all');
});
