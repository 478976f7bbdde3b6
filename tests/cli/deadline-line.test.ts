import { deadlineLine } from '../../src/cli/deadline-line';

const CONTEXT = {
  feedback: '2024-07-26',
  reference: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  monthBefore: 'end',
} as const;

test.each([
  [
    '2024年底前，并长期坚持',
    '{"phrase":"2024年底前，并长期坚持","kind":"date+longTerm","due":"2024-12-31"}\n',
  ],
  ['暂无', '{"phrase":"暂无","kind":"none","due":null}\n'],
  [
    '2024年8月前完成',
    '{"phrase":"2024年8月前完成","kind":"date","due":"2024-08-31","candidates":["2024-07-31","2024-08-31"]}\n',
  ],
])('%s', (phrase, line) => {
  expect(deadlineLine(phrase, CONTEXT)).toBe(line);
});
