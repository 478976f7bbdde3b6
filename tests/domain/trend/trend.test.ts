import { trendOf } from '../../../src/domain/trend/trend';
import { snapshotOf } from '../snapshot/problems';

const at = (asOf: '2025-02-28' | '2025-03-31' | '2025-04-30' | '2025-05-31', part = {}) =>
  snapshotOf([{ serial: '1', problem: '甲', status: 'completed' }], { options: { asOf }, ...part });
const daysIn = (runs: ReturnType<typeof trendOf>) => runs.map((run) => run.map(({ day }) => day));

const NOW = at('2025-04-30');

test.each([
  ['nothing was noted', [], [['2025-04-30']]],
  [
    'in the order of days',
    [at('2025-03-31'), at('2025-02-28')],
    [['2025-02-28', '2025-03-31', '2025-04-30']],
  ],
  ['another sheet is none of it', [at('2025-03-31', { sheet: '二' })], [['2025-04-30']]],
  ['noted today or later: now says it', [at('2025-04-30'), at('2025-05-31')], [['2025-04-30']]],
  [
    'another rule is another line',
    [at('2025-02-28', { rule: { countLongTerm: true } }), at('2025-03-31')],
    [['2025-02-28'], ['2025-03-31', '2025-04-30']],
  ],
])('%s', (_, snapshots, expected) => {
  expect(daysIn(trendOf(snapshots, NOW))).toEqual(expected);
});

test('only the last point is now', () => {
  const points = trendOf([at('2025-03-31')], NOW).flat();
  expect(points.map(({ isNow }) => isNow)).toEqual([false, true]);
});
