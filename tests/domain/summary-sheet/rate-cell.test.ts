import fc from 'fast-check';
import { percentOf } from '../../../src/domain/summary/percent';
import type { CountingRule } from '../../../src/domain/summary/types';
import { evaluate } from './evaluate';
import { numeratorOf, rateCell, whyNotLive } from '../../../src/domain/summary-sheet/rate-cell';
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

test.each([
  [2, '=IF(C5=0,"",IF(D5=0,0,IF(D5=C5,1,MIN(MAX(INT(D5*10000/C5)/10000,0.0001),0.9999))))'],
  [0, '=IF(C5=0,"",IF(D5=0,0,IF(D5=C5,1,MIN(MAX(INT(D5*100/C5)/100,0.01),0.99))))'],
] as const)('cut off with %i decimals', (decimals, formula) => {
  const rule = { ...DEFAULT_COUNTING_RULE, rounding: 'truncate', decimals } as const;
  expect(rateCell(rule, CELLS, RATE).content).toEqual({ kind: 'formula', formula });
});

test('长期坚持 outside the base is taken from the total, and does not count', () => {
  const rule = { ...DEFAULT_COUNTING_RULE, longTermInBase: false, countLongTerm: true };
  expect(rateCell(rule, CELLS, RATE).content).toEqual({
    kind: 'formula',
    formula:
      '=IF((C5-H5)=0,"",IF(D5=0,0,IF(D5=(C5-H5),1,MIN(MAX(ROUND(D5/(C5-H5),4),0.0001),0.9999))))',
  });
});

test.each([
  [{ countSubstantiallyCompleted: true }, '含基本完成'],
  [{ unit: 'measures' }, '按措施计算'],
  [{ unit: 'measures', countSubstantiallyCompleted: true }, '按措施计算，含基本完成'],
  [{ longTermInBase: false, countLongTerm: true, rounding: 'truncate' }, null],
] as const)('%j: why no formula says it', (part, why) => {
  expect(whyNotLive({ ...DEFAULT_COUNTING_RULE, ...part })).toBe(why);
});

test('a number over an empty base is left blank', () => {
  const rule = { ...DEFAULT_COUNTING_RULE, unit: 'measures', longTermInBase: false } as const;
  const none = { numerator: 0, denominator: 0, percent: 0 };
  expect(rateCell(rule, CELLS, none).content).toEqual({ kind: 'empty' });
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

test('the formula says what the summary says, under every rule that a formula can say', () => {
  const rules: fc.Arbitrary<CountingRule> = fc.record({
    countSubstantiallyCompleted: fc.constant(false),
    countLongTerm: fc.boolean(),
    longTermInBase: fc.boolean(),
    unit: fc.constant('problems' as const),
    rounding: fc.constantFrom('round' as const, 'truncate' as const),
    decimals: fc.constantFrom(0 as const, 1 as const, 2 as const),
  });
  const counts = fc.tuple(fc.nat(3000), fc.nat(3000), fc.nat(3000));
  fc.assert(
    fc.property(rules, counts, (rule, [completed, longTerm, open]) => {
      const { content } = rateCell(rule, CELLS, RATE);
      const formula = content.kind === 'formula' ? content.formula : '';
      const cells = { D5: completed, H5: longTerm, C5: completed + longTerm + open };
      const counted = rule.longTermInBase && rule.countLongTerm ? longTerm : 0;
      const base = completed + open + (rule.longTermInBase ? longTerm : 0);
      const percent = percentOf(completed + counted, base, rule.decimals, rule.rounding);
      const shown = evaluate(formula, cells);
      expect(base === 0 ? shown : Math.round(Number(shown) * 10_000) / 100).toBe(
        base === 0 ? '' : percent,
      );
    }),
    { numRuns: 2000 },
  );
});
