import { ratioOf, spreadOf } from '../../src/bench/stats';

test.each([
  [[3], { median: 3, min: 3, max: 3, runs: 1 }],
  [[5, 1, 3], { median: 3, min: 1, max: 5, runs: 3 }],
  [[4, 1, 3, 2], { median: 2.5, min: 1, max: 4, runs: 4 }],
])('of %j', (values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});

test('no runs have no median', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('a ratio is taken run by run, not of the medians', () => {
  expect(ratioOf([2, 30, 4], [1, 10, 4])).toEqual({ median: 2, min: 1, max: 3, runs: 3 });
});
