import fc from 'fast-check';
import { addDays, type Day, daysBetween } from '../../../src/domain/calendar/day';
import { isWorkday } from '../../../src/domain/calendar/workdays';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { groupNotices } from '../../../src/domain/supervision/group-notices';
import { historyOf, type History } from '../../../src/domain/supervision/history';
import { issueNotices, startTaken } from '../../../src/domain/supervision/issue-notices';
import { NOTICE_KINDS } from '../../../src/domain/supervision/kinds';
import { replyDayOf } from '../../../src/domain/supervision/reply-day';
import { DEFAULT_RULES } from '../../../src/domain/supervision/rules';
import { AS_OF, deadlineOf, itemOf, ledgerOf } from '../support/ledger-builder';

const CELLS = { cellOf: (row: number, role: string) => `${role}${row}` };
const NOTHING_SENT = historyOf(null, '整改台账');

const groupsOf = (
  items: readonly LedgerItem[],
  rules = DEFAULT_RULES,
  history: History = NOTHING_SENT,
) => groupNotices({ ledger: ledgerOf(items), cells: CELLS, history }, rules, AS_OF);

test('by kind, in it by unit in the order of the sheet; what is not late or near is in none', () => {
  const groups = groupsOf([
    itemOf({ row: 9, serial: '5', unit: '财务科', due: '2025-04-20' }),
    itemOf({ row: 5, serial: '1', unit: '财务科', due: '2025-04-15' }),
    itemOf({ row: 6, serial: '2', unit: '办公室', due: '2025-04-10' }),
    itemOf({ row: 7, serial: '3', unit: '财务科', due: '2025-05-08' }),
    itemOf({ row: 8, serial: '4', unit: '财务科', due: '2025-12-31' }),
    itemOf({ row: 10, serial: '6', unit: '财务科', due: '2024-12-31', status: 'completed' }),
    itemOf({ row: 11, serial: '7', unit: '财务科', due: '2024-12-31', status: 'longTerm' }),
    itemOf({ row: 12, serial: '8', unit: '财务科' }),
  ]);
  expect(
    groups.map(({ kind, name, problems }) => [kind, name, problems.map((p) => p.row)]),
  ).toEqual([
    ['remind', '财务科', [7]],
    ['supervise', '财务科', [5, 9]],
    ['supervise', '办公室', [6]],
  ]);
});

test('a problem says its words, days and cells', () => {
  const item = itemOf({
    row: 5,
    serial: '1',
    unit: '财务科',
    problem: '报销审核\n不严，经办人13800138000',
    status: 'notStarted',
    statusText: '没动',
    deadline: deadlineOf('2025-04-15', { text: '4月\n中旬', supposed: true }),
    deadlineCell: 'G5',
  });
  expect(groupsOf([item])[0]?.problems).toEqual([
    {
      row: 5,
      lastRow: 5,
      name: '1',
      serial: '1',
      problem: '报销审核不严，经办人138****8000',
      deadline: '4月中旬',
      due: '2025-04-15',
      supposed: true,
      daysLate: 15,
      relapsed: false,
      status: '未启动',
      supervised: [],
      cells: { serial: 'serial5', problem: 'problem5', deadline: 'G5', status: 'H5', group: 'F5' },
    },
  ]);
});

test('a cell that names two is one group, and says so; a blank one has no name', () => {
  const groups = groupsOf(
    [
      itemOf({ row: 5, leader: '张三、李四', due: '2025-04-15' }),
      itemOf({ row: 6, leader: '张三', due: '2025-04-15' }),
      itemOf({ row: 7, due: '2025-04-15' }),
    ],
    { ...DEFAULT_RULES, by: 'leader' },
  );
  expect(groups.map(({ name, several }) => [name, several])).toEqual([
    ['张三、李四', true],
    ['张三', false],
    [null, false],
  ]);
});

test('a 序号 that is blank or comes twice is named with its row', () => {
  const groups = groupsOf([
    itemOf({ row: 5, serial: '1', unit: '甲', due: '2025-04-15' }),
    itemOf({ row: 6, serial: '1', unit: '甲', due: '2025-04-15' }),
    itemOf({ row: 7, serial: '2', unit: '甲', due: '2025-04-15' }),
    itemOf({ row: 8, unit: '甲', due: '2025-04-15' }),
  ]);
  expect(groups[0]?.problems.map(({ name }) => name)).toEqual([
    '1（第5行）',
    '1（第6行）',
    '2',
    '第8行',
  ]);
});

const STATUSES = ['completed', 'inProgress', 'notStarted', 'longTerm', 'unknown'] as const;
const ITEMS = fc
  .array(
    fc.record({
      days: fc.option(fc.integer({ min: -80, max: 40 })),
      status: fc.constantFrom(...STATUSES),
      unit: fc.constantFrom('甲', '乙', '甲、乙', ''),
    }),
    { maxLength: 25 },
  )
  .map((parts) =>
    parts.map(({ days, status, unit }, at) =>
      itemOf({
        row: at + 5,
        serial: String(at + 1),
        status,
        unit,
        due: days === null ? null : addDays(AS_OF, days),
      }),
    ),
  );
const RULES = fc.record({
  remindDays: fc.integer({ min: 10, max: 30 }),
  superviseDays: fc.integer({ min: 1, max: 60 }),
  interviewDays: fc.option(fc.integer({ min: 1, max: 90 })),
  interviewAfter: fc.option(fc.integer({ min: 1, max: 5 })),
  replyDays: fc.integer({ min: 1, max: 30 }),
  by: fc.constantFrom('unit' as const, 'leader' as const),
});

test('every open problem that is late or due soon is in exactly one notice, and no closed one in any', () => {
  fc.assert(
    fc.property(ITEMS, RULES, (items, rules) => {
      const rows = groupsOf(items, rules).flatMap(({ problems }) => problems.map(({ row }) => row));
      expect(new Set(rows).size).toBe(rows.length);
      const asked = items.filter(({ overdue, dueSoon }) => overdue || dueSoon);
      expect(rows).toEqual(expect.arrayContaining(asked.map(({ row }) => row)));
      const rest = items.filter(({ row }) => rows.includes(row));
      expect(rest.every(({ status }) => status !== 'completed' && status !== 'longTerm')).toBe(
        true,
      );
    }),
  );
});

test('the numbers of each kind follow each other from the first on', () => {
  fc.assert(
    fc.property(
      ITEMS,
      RULES,
      fc.option(fc.integer({ min: 1, max: 500 })),
      (items, rules, start) => {
        const groups = groupsOf(items, rules);
        const notices = issueNotices(
          groups,
          ledgerOf(items),
          null,
          AS_OF,
          { prefix: '', start },
          rules,
        );
        for (const kind of NOTICE_KINDS) {
          const numbers = notices.filter((one) => one.kind === kind).map(({ number }) => number);
          const words = { remind: '提醒', supervise: '督办', interview: '约谈' }[kind];
          expect(numbers).toEqual(numbers.map((_, at) => `${words}〔2025〕${(start ?? 1) + at}号`));
        }
      },
    ),
  );
});

test('the day of reply is a working day, and so many working days after the issue', () => {
  const first: Day = '2024-01-01';
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 40 }), (from, days) => {
      const issued = addDays(first, from);
      const { day } = replyDayOf(issued, days);
      const between = Array.from({ length: daysBetween(issued, day) }, (_, at) =>
        addDays(issued, at + 1),
      );
      expect(isWorkday(day)).toBe(true);
      expect(between.filter(isWorkday)).toHaveLength(days);
    }),
  );
});

test.each<[issued: Day, day: Day, announced: boolean, why: string]>([
  ['2025-04-30', '2025-05-12', true, '1 to 5 May are off'],
  ['2025-04-25', '2025-05-06', true, 'Sunday 27 April is worked'],
  ['2035-12-28', '2036-01-04', false, 'nobody has announced these holidays'],
])('five working days after %s: %s', (issued, day, announced) => {
  expect(replyDayOf(issued, 5)).toEqual({ day, workdays: 5, announced });
});

test('a start below the numbers of the register is told before anything is numbered', () => {
  const groups = groupsOf([itemOf({ unit: '甲', due: '2025-04-15' })]);
  expect(startTaken(groups, null, AS_OF, 1)).toBeNull();
  expect(startTaken(groups, null, AS_OF, null)).toBeNull();
});
