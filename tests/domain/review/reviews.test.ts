import type { Day } from '../../../src/domain/calendar/day';
import {
  reviewCounts,
  reviewDue,
  type Review,
  type ReviewInterval,
} from '../../../src/domain/review/reviews';

const held = (day: Day): Review => ({ day, meeting: 'special', note: '' });
const OPEN = [{ status: 'completed' }, { status: 'inProgress' }] as const;
const DONE = [{ status: 'completed' }] as const;

type Expected = { readonly last: Day | null; readonly since: Day; readonly days: number } | null;
test.each<[string, Day[], typeof OPEN | typeof DONE, Day | null, Day, ReviewInterval, Expected]>([
  ['a month to the day is not over', ['2025-03-30'], OPEN, null, '2025-04-30', null, null],
  [
    'a month and a day',
    ['2025-03-29'],
    OPEN,
    null,
    '2025-04-30',
    null,
    { last: '2025-03-29', since: '2025-03-29', days: 32 },
  ],
  [
    'the end of January lasts to the end of February',
    ['2025-01-31'],
    OPEN,
    null,
    '2025-02-28',
    null,
    null,
  ],
  [
    'never held: from the feedback on',
    [],
    OPEN,
    '2024-07-26',
    '2024-08-27',
    null,
    { last: null, since: '2024-07-26', days: 32 },
  ],
  ['never held and no feedback day: nothing is supposed', [], OPEN, null, '2025-04-30', null, null],
  ['all completed', [], DONE, '2024-07-26', '2025-04-30', null, null],
  ['a meeting to come was not held', ['2025-05-20'], OPEN, null, '2025-04-30', null, null],
  ['the office says fortnightly', ['2025-04-16'], OPEN, null, '2025-04-30', 14, null],
  [
    'fortnightly, a day over',
    ['2025-04-15'],
    OPEN,
    null,
    '2025-04-30',
    14,
    { last: '2025-04-15', since: '2025-04-15', days: 15 },
  ],
])('%s', (_, days, items, feedback, today, interval, expected) => {
  expect(reviewDue(days.map(held), items, feedback, today, interval)).toEqual(expected);
});

test('reviews are counted by kind from the feedback to the as-of day', () => {
  const reviews: readonly Review[] = [
    held('2024-07-01'),
    held('2024-08-01'),
    held('2024-09-01'),
    { day: '2024-09-02', meeting: 'committee', note: '' },
    held('2025-05-01'),
  ];
  expect(reviewCounts(reviews, '2024-07-26', '2025-04-30')).toEqual([
    { meeting: 'committee', count: 1 },
    { meeting: 'special', count: 2 },
  ]);
});
