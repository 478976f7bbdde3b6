import fc from 'fast-check';
import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day';
import { timelineOf } from '../../../src/domain/board/timeline';
import { trackOf } from '../../../src/domain/board/track';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { deadlineOf, itemOf } from '../support/ledger-builder';

const AS_OF = '2025-04-30';
const FEEDBACK = '2024-11-26';
/** Slots 0 (November 2024) to 9 (August 2025); the as-of month is 5. */
const TIMELINE = timelineOf([itemOf({ due: '2025-08-31' })], FEEDBACK, AS_OF);

/** `bar 0–3, late 4–5` and `3◆`. */
function drawn(item: LedgerItem, feedback: Day | null = FEEDBACK): [string, string] {
  const { stretches, marks } = trackOf(item, TIMELINE, feedback, AS_OF);
  return [
    stretches.map(({ kind, from, to }) => `${kind} ${from}–${to}`).join(', '),
    [...marks].map(([slot, mark]) => `${slot}${mark}`).join(' '),
  ];
}

const longTerm = deadlineOf(null, { text: '长期坚持', kind: 'longTerm' });

test.each<[why: string, item: LedgerItem, stretches: string, marks: string]>([
  ['on course', itemOf({ due: '2025-06-30' }), 'bar 0–7', '7◆'],
  ['overdue', itemOf({ due: '2025-02-28' }), 'bar 0–3, late 4–5', '3◆'],
  [
    'overdue in the month of the as-of day',
    itemOf({ due: '2025-04-15' }),
    'bar 0–4, late 5–5',
    '5◆',
  ],
  [
    'completed in time',
    itemOf({ due: '2025-02-28', status: 'completed', completedOn: '2025-01-15' }),
    'bar 0–3',
    '3◆ 2✓',
  ],
  [
    'completed in the month of its deadline',
    itemOf({ due: '2025-02-28', status: 'completed', completedOn: '2025-02-01' }),
    'bar 0–3',
    '3◆✓',
  ],
  [
    'completed late',
    itemOf({ due: '2025-01-31', status: 'completed', completedOn: '2025-03-01' }),
    'bar 0–2, late 3–4',
    '2◆ 4✓',
  ],
  [
    'completed late in the month of its deadline',
    itemOf({ due: '2025-01-10', status: 'completed', completedOn: '2025-01-20' }),
    'bar 0–1, late 2–2',
    '2◆✓',
  ],
  [
    'completed on a day nobody wrote: nothing is made up',
    itemOf({ due: '2025-01-31', status: 'completed' }),
    'bar 0–2',
    '2◆',
  ],
  ['long-term', itemOf({ status: 'longTerm', deadline: longTerm }), 'open 0–9', '9→'],
  [
    'long-term with a day',
    itemOf({ status: 'longTerm', due: '2025-02-28' }),
    'bar 0–3, open 4–9',
    '3◆ 9→',
  ],
  ['under way without an end', itemOf({ deadline: longTerm }), 'open 0–9', '9→'],
  [
    'completed though it goes on',
    itemOf({ status: 'completed', completedOn: '2025-01-15', deadline: longTerm }),
    '',
    '2✓',
  ],
  ['no deadline', itemOf(), '', ''],
  ['due before the feedback', itemOf({ due: '2024-06-30', status: 'completed' }), '', '0«'],
  ['due long after the timeline', itemOf({ due: '2090-06-30' }), 'bar 0–9', '9»'],
])('%s', (_why, item, stretches, marks) => {
  expect(drawn(item)).toEqual([stretches, marks]);
});

test.each<[why: string, item: LedgerItem, stretches: string, marks: string]>([
  ['on course', itemOf({ due: '2025-06-30' }), '', '7◆'],
  ['overdue', itemOf({ due: '2025-02-28' }), 'late 4–5', '3◆'],
  ['long-term', itemOf({ status: 'longTerm', deadline: longTerm }), '', '9→'],
])('without a feedback date there is no bar: %s', (_why, item, stretches, marks) => {
  expect(drawn(item, null)).toEqual([stretches, marks]);
});

test('stretches lie side by side on the timeline, whatever the days', () => {
  const days = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(AS_OF, days));
  const status = fc.constantFrom('completed', 'inProgress', 'longTerm', 'notStarted');
  fc.assert(
    fc.property(days, days, days, status, (due, completedOn, feedback, said) => {
      const item = itemOf({ due, completedOn, status: said });
      const timeline = timelineOf([item], feedback, AS_OF);
      const { stretches, marks } = trackOf(item, timeline, feedback, AS_OF);
      const taken = stretches.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      );
      expect(new Set(taken).size).toBe(taken.length);
      const slots = [...taken, ...marks.keys()];
      expect(slots.every((slot) => slot >= 0 && slot < timeline.count)).toBe(true);
      expect(timeline.count).toBeLessThanOrEqual(24);
    }),
  );
});
