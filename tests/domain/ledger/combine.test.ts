import { combineStatuses } from '../../../src/domain/ledger/combine';
import type { Status } from '../../../src/domain/ledger/types';

describe('combineStatuses', () => {
  test.each<[Status[], Status]>([
    [[], 'unknown'],
    [['completed'], 'completed'],
    [['completed', 'completed'], 'completed'],
    [['notStarted', 'notStarted'], 'notStarted'],
    [['completed', 'longTerm'], 'longTerm'],
    [['completed', 'substantiallyCompleted'], 'substantiallyCompleted'],
    [['longTerm', 'substantiallyCompleted'], 'substantiallyCompleted'],
    [['notStarted', 'notCompleted'], 'notCompleted'],
    [['completed', 'unknown'], 'unknown'],
    [['completed', 'inProgress'], 'inProgress'],
    [['completed', 'notStarted'], 'inProgress'],
    [['completed', 'notCompleted'], 'inProgress'],
    [['longTerm', 'notStarted'], 'inProgress'],
    [['unknown', 'notStarted'], 'notCompleted'],
    [['unknown', 'notCompleted'], 'notCompleted'],
    [['unknown', 'inProgress'], 'inProgress'],
    [['unknown', 'notStarted', 'completed'], 'inProgress'],
  ])('%j is %s', (statuses, expected) => {
    expect(combineStatuses(statuses)).toBe(expected);
  });
});
