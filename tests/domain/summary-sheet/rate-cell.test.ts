import { numeratorOf, rateCell } from '../../../src/domain/summary-sheet/rate-cell';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';

const CELLS = { completed: ['D5'], longTerm: 'H5', total: 'C5' };
const RATE = { numerator: 3, denominator: 7, percent: 42.86 };

test.each([
  [2, '=IF(C5=0,"",IF(D5=0,0,IF(D5=C5,1,MIN(MAX(ROUND(D5/C5,4),0.0001),0.9999))))', '0.00%'],
  [1, '=IF(C5=0,"",IF(D5=0,0,IF(D5=C5,1,MIN(MAX(ROUND(D5/C5,3),0.001),0.999))))', '0.0%'],
  [0, '=IF(C5=0,"",IF(D5=0,0,IF(D5=C5,1,MIN(MAX(ROUND(D5/C5,2),0.01),0.99))))', '0%'],
] as const)('with %i decimals', (decimals, formula, numberFormat) => {
  expect(rateCell({ ...DEFAULT_COUNTING_RULE, decimals }, CELLS, RATE)).toEqual({
    content: { kind: 'formula', formula },
    look: 'percent',
    numberFormat,
  });
});

test('with 基本完成 counted it is the number', () => {
  const rule = { ...DEFAULT_COUNTING_RULE, countSubstantiallyCompleted: true };
  expect(rateCell(rule, CELLS, { numerator: 1, denominator: 4, percent: 25 }).content).toEqual({
    kind: 'number',
    number: 0.25,
  });
});

test('long-term problems are added where they count', () => {
  const rule = { ...DEFAULT_COUNTING_RULE, countLongTerm: true };
  expect(numeratorOf(rule, CELLS)).toBe('(D5+H5)');
});
