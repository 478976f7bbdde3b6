import { DEADLINE_PHRASES } from '../../src/bench/deadline-phrases';
import { parseDay } from '../../src/domain/calendar/day';

test('no phrase stands twice, and every day meant is a day', () => {
  expect(new Set(DEADLINE_PHRASES.map(([phrase]) => phrase)).size).toBe(DEADLINE_PHRASES.length);
  expect(DEADLINE_PHRASES.filter(([, due]) => due !== null && parseDay(due) === null)).toEqual([]);
});
