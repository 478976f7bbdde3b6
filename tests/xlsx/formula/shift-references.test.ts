import { shiftReferences } from '../../../src/xlsx/formula/shift-references';

test.each([
  ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['SUM(A:B,$A:B,1:2,$1:2)', 1, 1, 'SUM(B:C,$A:C,2:3,$1:3)'],
  ["'A1'!B2&Sheet1!C3&整改台账!D4", 1, 0, "'A1'!B3&Sheet1!C4&整改台账!D5"],
  ['"A1"&A1&"""B2"', 1, 0, '"A1"&A2&"""B2"'],
  ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
  ['税率A1*A1', 1, 0, '税率A1*A2'],
  ['A1_x+x.A1+ABCD1+Q1!A1', 1, 0, 'A1_x+x.A1+ABCD1+Q1!A2'],
  ['人员表[[#This Row],[A1]]*A1', 1, 0, '人员表[[#This Row],[A1]]*A2'],
  ['A1', -1, 0, '#REF!'],
  ['A1:B1', 0, -1, '#REF!:A1'],
  ['XFD1', 0, 1, '#REF!'],
  ['A1048576', 1, 0, '#REF!'],
  ['1.5+2E3-A1', 1, 0, '1.5+2E3-A2'],
  ['A1', 0, 0, 'A1'],
])('%s moved by %d rows, %d columns is %s', (formula, rows, columns, moved) => {
  expect(shiftReferences(formula, rows, columns)).toBe(moved);
});
