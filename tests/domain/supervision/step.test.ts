import type { Day } from '../../../src/domain/calendar/day';
import type { Status } from '../../../src/domain/ledger/types';
import type { NoticeKind } from '../../../src/domain/supervision/kinds';
import {
  DEFAULT_RULES,
  soundRules,
  type SupervisionRules,
} from '../../../src/domain/supervision/rules';
import { stepOf } from '../../../src/domain/supervision/step';
import { AS_OF, itemOf } from '../support/ledger-builder';

const RULES: SupervisionRules = {
  ...DEFAULT_RULES,
  remindDays: 10,
  superviseDays: 15,
  interviewDays: 30,
  interviewAfter: 3,
};

test.each<[due: Day | null, status: Status, sent: number, kind: NoticeKind | null, why: string]>([
  ['2025-05-11', 'inProgress', 0, null, '11 days left'],
  ['2025-05-10', 'inProgress', 0, 'remind', '10 days left, the last that counts'],
  ['2025-04-30', 'inProgress', 0, 'remind', 'the due day itself is in time'],
  ['2025-04-29', 'inProgress', 0, 'remind', 'one day late'],
  ['2025-04-16', 'inProgress', 0, 'remind', '14 days late'],
  ['2025-04-15', 'inProgress', 0, 'supervise', '15 days late'],
  ['2025-04-01', 'inProgress', 0, 'supervise', '29 days late'],
  ['2025-03-31', 'inProgress', 0, 'interview', '30 days late'],
  ['2025-04-29', 'inProgress', 3, 'interview', 'three 督办单 before, and late'],
  ['2025-04-29', 'inProgress', 2, 'remind', 'two are not enough'],
  ['2025-04-30', 'inProgress', 9, 'remind', 'nobody is talked to over what is not late'],
  ['2024-01-01', 'completed', 9, null, 'completed'],
  ['2024-01-01', 'longTerm', 9, null, 'long-term'],
  [null, 'notStarted', 9, null, 'no day is no limit'],
  ['2024-01-01', 'substantiallyCompleted', 0, 'interview', '基本完成 is still open'],
  ['2024-01-01', 'unknown', 0, 'interview', 'what says nothing of its state is open'],
])('due %s, %s, %i sent: %s (%s)', (due, status, sent, kind) => {
  expect(stepOf(itemOf({ due, status }), AS_OF, RULES, sent)).toBe(kind);
});

test.each<[rules: Partial<SupervisionRules>, due: Day, sent: number, kind: NoticeKind]>([
  [{ interviewDays: null }, '2024-01-01', 2, 'supervise'],
  [{ interviewAfter: null }, '2025-04-10', 99, 'supervise'],
  [{ superviseDays: 1 }, '2025-04-29', 0, 'supervise'],
])('limits %j switched off or lowered', (rules, due, sent, kind) => {
  expect(stepOf(itemOf({ due }), AS_OF, { ...RULES, ...rules }, sent)).toBe(kind);
});

test('numbers that make no sense are brought to where they do', () => {
  const rules = { remindDays: -3, superviseDays: 0, interviewDays: 0, replyDays: Number.NaN };
  expect(soundRules({ ...RULES, ...rules, interviewAfter: 1e9 })).toEqual({
    by: 'unit',
    remindDays: 0,
    superviseDays: 1,
    interviewDays: 1,
    interviewAfter: 100,
    replyDays: 1,
  });
});

test.each<[sent: number, kind: NoticeKind]>([
  [0, 'supervise'],
  [3, 'interview'],
])('what has come back is supervised, however old its limit; with %i sent: %s', (sent, kind) => {
  const relapse = { cell: 'K5', text: '反弹', day: null };
  const item = itemOf({ due: '2024-01-01', relapse });
  expect(stepOf(item, AS_OF, RULES, sent)).toBe(kind);
});
