import {
  bodyRange,
  countStates,
  countStatesNamed,
  sumOf,
} from '../../../src/domain/summary-sheet/live-states';
import { SAMPLE } from '../support/sample-ledger';

test('a column of the body', () => {
  expect(bodyRange(SAMPLE, 13)).toBe("'整改台账'!$M$5:$M$16");
  expect(bodyRange({ ...SAMPLE, sheet: "a'b" }, 28)).toBe("'a''b'!$AB$5:$AB$16");
});

test('counts one state, several, and those of a name', () => {
  expect(countStates('R', ['overdue'])).toBe('COUNTIF(R,"逾期")');
  expect(countStates('R', ['overdue', 'dueSoon'])).toBe('COUNTIF(R,"逾期")+COUNTIF(R,"临期")');
  expect(countStatesNamed('R', ['overdue'], 'N', '$B2')).toBe('COUNTIFS(N,$B2,R,"逾期")');
  expect(countStatesNamed('R', ['overdue', 'dueSoon'], 'N', '$B2')).toBe(
    'COUNTIFS(N,$B2,R,"逾期")+COUNTIFS(N,$B2,R,"临期")',
  );
});

test('sums a part of a column', () => {
  expect(sumOf([2, 5], [4, 5])).toBe('SUM(E2:E4)');
});
