import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { groupKinds } from '../../../src/taskpane/overview/group-kinds';
import { itemOf, ledgerOf } from '../../domain/support/ledger-builder';

test.each([
  [
    'everything',
    { unit: '办公室', leader: '张某', category: ['党建'] },
    ['unit', 'leader', 'category'],
  ],
  ['no unit', { leader: '张某', category: ['党建'] }, ['leader', 'category']],
  ['only a category', { category: ['党建'] }, ['category']],
  ['nothing', {}, []],
])('a ledger that names %s', (_what, part, kinds) => {
  const ledger = ledgerOf([itemOf(part), itemOf({ row: 6 })]);
  expect(groupKinds(summarize(ledger, DEFAULT_COUNTING_RULE))).toEqual(kinds);
});
