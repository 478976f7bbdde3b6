import type { Day } from '../../../src/domain/calendar/day';
import { doneOn, slotOf, slotsOf, timelineOf } from '../../../src/domain/board/timeline';
import { itemOf } from '../support/ledger-builder';

const AS_OF = '2025-04-30';

/** Header words of the timeline over problems due on these days. */
function slotsFor(feedback: Day | null, ...dues: readonly Day[]): string[] {
  const items = dues.map((due) => itemOf({ due }));
  return slotsOf(timelineOf(items, feedback, AS_OF)).map(({ year, part }) => `${year}${part}`);
}

test('months from the feedback date to the last deadline', () => {
  expect(slotsFor('2024-11-26', '2025-01-31', '2025-06-30')).toEqual([
    '202411月',
    '202412月',
    '20251月',
    '20252月',
    '20253月',
    '20254月',
    '20255月',
    '20256月',
  ]);
});

test.each<
  [why: string, feedback: Day | null, due: Day, count: number, first: string, last: string]
>([
  ['24 months are months', '2023-05-01', '2025-04-01', 24, '20235月', '20254月'],
  ['25 months are quarters', '2023-04-30', '2025-04-01', 9, '20232季', '20252季'],
  ['24 quarters', '2019-07-01', '2025-05-01', 24, '20193季', '20252季'],
  ['more than that are years', '2019-06-30', '2025-05-01', 7, '2019', '2025'],
  ['a short one is six slots long', null, '2025-05-31', 6, '20254月', '20259月'],
  ['a deadline long ago', null, '2024-12-31', 6, '202412月', '20255月'],
  ['a slip of the pen does not stretch it', '2025-01-10', '2205-05-01', 6, '20251月', '20256月'],
])('%s', (_why, feedback, due, count, first, last) => {
  const slots = slotsFor(feedback, due);
  expect([slots.length, slots[0], slots.at(-1)]).toEqual([count, first, last]);
});

test('a day in a slot, before and behind the timeline', () => {
  const timeline = timelineOf([itemOf({ due: '2025-06-30' })], '2025-01-31', AS_OF);
  const slots = (['2025-01-01', '2025-06-30', '2024-12-31', '2025-07-01'] as const).map((day) =>
    slotOf(timeline, day),
  );
  expect(slots).toEqual([0, 5, -1, 6]);
});

test('a completion day counts for completed problems only', () => {
  const day = '2025-01-15';
  expect(doneOn(itemOf({ status: 'completed', completedOn: day }))).toBe(day);
  expect(doneOn(itemOf({ status: 'inProgress', completedOn: day }))).toBeNull();
});

test('a hundred thousand problems', () => {
  const items = Array.from({ length: 100_000 }, () => itemOf({ due: '2025-05-31' }));
  expect(timelineOf(items, null, AS_OF).count).toBe(6);
});
