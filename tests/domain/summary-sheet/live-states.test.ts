import {
  canCountNames,
  canTellApart,
  countStates,
  countStatesWhere,
} from '../../../src/domain/summary-sheet/live-states';

test.each([
  [['办公室', '财务科'], true],
  [[], true],
  [['办公室', '办公\n室'], false],
  [['A组', 'a组'], false],
  [['\u3000'], false],
])('%j can be told apart: %s', (names, can) => {
  expect(canTellApart(names)).toBe(can);
});

test.each([
  [100, 1, 1000, true],
  [100, 1, 1001, false],
])('%i names over rows %i to %i: %s', (names, first, last, can) => {
  expect(canCountNames(names, first, last)).toBe(can);
});

test('counts one state, several, and those of a name', () => {
  expect(countStates('R', ['overdue'])).toBe('COUNTIF(R,"逾期")');
  expect(countStates('R', ['overdue', 'dueSoon'])).toBe('COUNTIF(R,"逾期")+COUNTIF(R,"临期")');
  expect(countStatesWhere('R', ['overdue'], 'N', 'B2')).toBe('SUMPRODUCT((N=B2)*(R="逾期"))');
  expect(countStatesWhere('R', ['overdue', 'dueSoon'], 'N', 'B2')).toBe(
    'SUMPRODUCT((N=B2)*((R="逾期")+(R="临期")))',
  );
});
