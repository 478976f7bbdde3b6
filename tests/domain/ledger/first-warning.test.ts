import fc from 'fast-check';
import { firstWarningDaysOf } from '../../../src/domain/ledger/first-warning';
import { timelinessOf } from '../../../src/domain/ledger/timeliness';
import { STATUSES, type LedgerOptions, type Status } from '../../../src/domain/ledger/types';
import { addDays, type Day } from '../../../src/domain/calendar/day';
import { deadlineOf } from '../support/ledger-builder';
import { HEADER, OPTIONS } from './ledger-of';
import { readRows } from './read-rows';

test.each<[why: string, firstWarningDays: number | undefined, days: number | null]>([
  ['not asked for', undefined, null],
  ['above 临期', 20, 20],
  ['the least that can be seen', 11, 11],
  ['the same as 临期: nothing could be 预警', 10, null],
  ['below 临期', 5, null],
  ['no whole number', 20.5, null],
  ['no number', NaN, null],
  ['no end', Infinity, null],
])('%s', (_, firstWarningDays, days) => {
  const options = firstWarningDays === undefined ? {} : { firstWarningDays };
  expect(firstWarningDaysOf({ dueSoonDays: 10, ...options })).toBe(days);
});

const WARNED: LedgerOptions = { ...OPTIONS, firstWarningDays: 20 };

test.each<[why: string, Status, due: Day | null, options: LedgerOptions, warned: boolean]>([
  ['the last day of 临期', 'inProgress', '2025-05-10', WARNED, false],
  ['the day after', 'inProgress', '2025-05-11', WARNED, true],
  ['the last day of the first warning', 'notStarted', '2025-05-20', WARNED, true],
  ['a day further', 'notStarted', '2025-05-21', WARNED, false],
  ['past due', 'inProgress', '2025-04-29', WARNED, false],
  ['基本完成 is open', 'substantiallyCompleted', '2025-05-15', WARNED, true],
  ['nobody knows: open', 'unknown', '2025-05-15', WARNED, true],
  ['done', 'completed', '2025-05-15', WARNED, false],
  ['长期坚持', 'longTerm', '2025-05-15', WARNED, false],
  ['no due day', 'inProgress', null, WARNED, false],
  ['not asked for', 'inProgress', '2025-05-15', OPTIONS, false],
  ['switched off', 'inProgress', '2025-05-15', { ...OPTIONS, firstWarningDays: 10 }, false],
])('%s', (_, status, due, options, warned) => {
  const flags = timelinessOf(status, deadlineOf(due), null, options);
  expect('firstWarning' in flags ? flags.firstWarning : false).toBe(warned);
  // A problem is shown in one state only.
  expect([flags.overdue, flags.dueSoon, warned].filter(Boolean).length).toBeLessThan(2);
});

test('at most one warning at a time, and asking for a first one changes nothing else', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STATUSES),
      fc.integer({ min: -60, max: 60 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: -5, max: 50 }),
      (status, left, dueSoonDays, firstWarningDays) => {
        const deadline = deadlineOf(addDays(OPTIONS.asOf, left));
        const plain = timelinessOf(status, deadline, null, { ...OPTIONS, dueSoonDays });
        const asked = { ...OPTIONS, dueSoonDays, firstWarningDays };
        const { firstWarning = false, ...others } = timelinessOf(status, deadline, null, asked);
        expect(others).toEqual(plain);
        expect([others.overdue, others.dueSoon, firstWarning].filter(Boolean).length).toBeLessThan(
          2,
        );
      },
    ),
  );
});

const ROWS = [
  HEADER,
  ['1', '甲', '问题一', '措施', '办公室', '2025年5月15日前', '', '正在推进', ''],
  ['2', '甲', '问题二', '措施', '办公室', '2025年12月31日前', '', '正在推进', ''],
  [
    '3',
    '甲',
    '问题三',
    '措施',
    '办公室',
    '原定2025年3月底，延期至2025年5月15日前',
    '',
    '正在推进',
    '',
  ],
];

test('a ledger says it only where it is so, beside what it says of an extension', () => {
  const flagsOf = (options: LedgerOptions) =>
    readRows(ROWS, [], options).ledger.items.map((item) => [
      item.firstWarning,
      item.pastOriginal,
      'firstWarning' in item,
    ]);
  expect(flagsOf(WARNED)).toEqual([
    [true, undefined, true],
    [undefined, undefined, false],
    [true, true, true],
  ]);
  expect(flagsOf(OPTIONS)).toEqual([
    [undefined, undefined, false],
    [undefined, undefined, false],
    [undefined, true, false],
  ]);
});
