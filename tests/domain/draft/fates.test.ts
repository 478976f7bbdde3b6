import type { Deadline, LedgerItem } from '../../../src/domain/ledger/types';
import { fatesOf, isLongTermPart } from '../../../src/domain/draft/fates';
import { deadlineOf, itemOf } from '../support/ledger-builder';

const saying = (kind: Deadline['kind'], due: Deadline['due'] = null) =>
  deadlineOf(due, { kind, text: '长期坚持' });

test.each<[string, LedgerItem, boolean]>([
  ['the state says it', itemOf({ status: 'longTerm' }), true],
  ['the state says it, whatever the day', itemOf({ status: 'longTerm', due: '2025-12-31' }), true],
  ['the deadline says it', itemOf({ deadline: saying('longTerm') }), true],
  ['a day, then long-term', itemOf({ deadline: saying('date+longTerm', '2025-12-31') }), true],
  ['not started', itemOf({ status: 'notStarted', deadline: saying('longTerm') }), true],
  ['completed and kept up', itemOf({ status: 'completed', deadline: saying('longTerm') }), false],
  ['an open end is no long term', itemOf({ deadline: saying('openEnded') }), false],
  ['a day', itemOf({ due: '2025-12-31' }), false],
])('long-term part: %s', (_, item, expected) => {
  expect(isLongTermPart(item)).toBe(expected);
});

test.each<[string, LedgerItem, keyof ReturnType<typeof fatesOf>]>([
  ['completed', itemOf({ status: 'completed', due: '2025-03-31' }), 'completed'],
  [
    'completed for a long-term deadline',
    itemOf({ status: 'completed', deadline: saying('longTerm') }),
    'completed',
  ],
  ['late', itemOf({ due: '2025-03-31' }), 'overdue'],
  [
    'late and nearly done',
    itemOf({ status: 'substantiallyCompleted', due: '2025-03-31' }),
    'overdue',
  ],
  ['late, state not read', itemOf({ status: 'unknown', due: '2025-03-31' }), 'overdue'],
  ['due on the as-of day', itemOf({ due: '2025-04-30' }), 'dated'],
  ['nearly done', itemOf({ status: 'substantiallyCompleted', due: '2025-06-30' }), 'dated'],
  ['a day, then long-term', itemOf({ deadline: saying('date+longTerm', '2025-12-31') }), 'dated'],
  ['open, deadline long-term without a day', itemOf({ deadline: saying('longTerm') }), 'lasting'],
  ['open end', itemOf({ deadline: saying('openEnded') }), 'lasting'],
  ['every quarter', itemOf({ deadline: saying('recurring') }), 'lasting'],
  [
    'every quarter, next on a day',
    itemOf({ deadline: saying('recurring', '2025-06-30') }),
    'dated',
  ],
  ['open without a day', itemOf({ status: 'notStarted' }), 'undated'],
  ['state not read', itemOf({ status: 'unknown', due: '2025-06-30' }), 'unread'],
  ['long-term', itemOf({ status: 'longTerm' }), 'longTerm'],
])('fate: %s', (_, item, fate) => {
  const fates = fatesOf([item]);
  expect(fates[fate]).toEqual([item]);
  expect(Object.values(fates).flat()).toEqual([item]);
});
