import type { Day } from '../../../src/domain/calendar/day';
import { timelinessOf } from '../../../src/domain/ledger/timeliness';
import type { LedgerOptions, Status } from '../../../src/domain/ledger/types';
import { deadlineOf } from '../support/ledger-builder';

const OPTIONS: LedgerOptions = {
  asOf: '2025-04-30',
  feedback: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  dueSoonDays: 10,
  monthBefore: 'end',
  columns: {},
};

function flagsOf(status: Status, due: Day | null, done: Day | null, original: Day | null = null) {
  return timelinessOf(status, deadlineOf(due, { original }), done, OPTIONS);
}

const PLAIN = { overdue: false, daysLate: 0, dueSoon: false, completedLate: false };

test.each<[string, Status, Day | null, Day | null, Partial<typeof PLAIN>]>([
  ['the day itself is in time', 'inProgress', '2025-04-30', null, { dueSoon: true }],
  ['a day past', 'inProgress', '2025-04-29', null, { overdue: true, daysLate: 1 }],
  [
    '基本完成 is open',
    'substantiallyCompleted',
    '2025-04-29',
    null,
    { overdue: true, daysLate: 1 },
  ],
  ['nobody knows: open', 'unknown', '2025-04-29', null, { overdue: true, daysLate: 1 }],
  ['the last day that is near', 'notStarted', '2025-05-10', null, { dueSoon: true }],
  ['a day further', 'notStarted', '2025-05-11', null, {}],
  ['长期坚持 is never late', 'longTerm', '2024-12-31', null, {}],
  ['done on the day', 'completed', '2025-01-31', '2025-01-31', {}],
  ['done a day later', 'completed', '2025-01-31', '2025-02-01', { completedLate: true }],
  ['done in a month of which the due day is a part', 'completed', '2025-01-15', '2025-01-01', {}],
  ['done in the month after', 'completed', '2025-01-31', '2025-02-01', { completedLate: true }],
  ['done, nobody says when', 'completed', '2025-01-31', null, {}],
  ['done later than a day nobody set', 'completed', null, '2025-02-01', {}],
  ['open with a done date is not late-done', 'inProgress', '2025-12-31', '2026-01-05', {}],
])('%s', (_, status, due, done, expected) => {
  expect(flagsOf(status, due, done)).toEqual({ ...PLAIN, ...expected });
});

test.each<[string, Status, Day, Day | null, Day, boolean, boolean]>([
  ['in time for both', 'completed', '2025-03-31', '2024-11-20', '2024-12-31', false, false],
  ['after the old day', 'completed', '2025-03-31', '2025-03-01', '2024-12-31', false, true],
  ['after both', 'completed', '2025-03-31', '2025-04-10', '2024-12-31', true, true],
  ['open, the old day has gone', 'inProgress', '2025-12-31', null, '2024-12-31', false, true],
  ['open before both', 'inProgress', '2025-12-31', null, '2025-06-30', false, false],
  ['done, nobody says when', 'completed', '2025-03-31', null, '2024-12-31', false, false],
])('extended, %s', (_, status, due, done, original, completedLate, pastOriginal) => {
  expect(flagsOf(status, due, done, original)).toMatchObject({ completedLate, pastOriginal });
});

test('without an extension nothing is said of an original day', () => {
  expect(flagsOf('completed', '2025-01-31', '2025-02-01')).not.toHaveProperty('pastOriginal');
});
