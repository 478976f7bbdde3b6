import {
  withFunctionPrefixes,
  withoutFunctionPrefixes,
} from '../../../src/xlsx/formula/future-functions';

test.each([
  ['IFS(A1,1,TRUE,2)', '_xlfn.IFS(A1,1,TRUE,2)'],
  ['SUM(MAXIFS(A:A,B:B,1))', 'SUM(_xlfn.MAXIFS(A:A,B:B,1))'],
  ['FILTER(A1:A3,B1:B3)', '_xlfn._xlws.FILTER(A1:A3,B1:B3)'],
  ['COUNTIFS(A1,"IFS(")&SUMIFS(A1,B1,1)', 'COUNTIFS(A1,"IFS(")&SUMIFS(A1,B1,1)'],
  ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
])('%s is stored as %s', (plain, stored) => {
  expect(withFunctionPrefixes(plain)).toBe(stored);
  expect(withoutFunctionPrefixes(stored)).toBe(plain);
});

it('does not prefix twice', () => {
  expect(withFunctionPrefixes('_xlfn.IFS(1,2)')).toBe('_xlfn.IFS(1,2)');
});
