import fc from 'fast-check';
import type { LedgerItem, RectificationType, Status } from '../../../src/domain/ledger/types';
import { STATUSES } from '../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { mergeSums } from '../../../src/domain/summary/merge-summaries';
import { summarize } from '../../../src/domain/summary/summarize';
import { sumsOf, summaryOf } from '../../../src/domain/summary/summary-sums';
import type { CountingRule } from '../../../src/domain/summary/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';

const names = fc.constantFrom('', '办公室', '财务科', '工程科', '__proto__');
const types = fc.constantFrom<RectificationType | null>(null, 'immediate', 'staged', 'continuing');

const items: fc.Arbitrary<LedgerItem[]> = fc.array(
  fc
    .record({
      status: fc.constantFrom<Status>(...STATUSES),
      unit: names,
      leader: names,
      category: fc.array(names, { maxLength: 2 }),
      rectificationType: types,
      overdue: fc.boolean(),
      dueSoon: fc.boolean(),
      completedLate: fc.boolean(),
      // Thirds and the like, whose sums depend on the order of adding.
      percent: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    })
    .map((part) => itemOf(part)),
  { maxLength: 40 },
);

const rules: fc.Arbitrary<CountingRule> = fc.record({
  countSubstantiallyCompleted: fc.boolean(),
  countLongTerm: fc.boolean(),
  longTermInBase: fc.boolean(),
  unit: fc.constantFrom('problems', 'measures'),
  rounding: fc.constantFrom('round', 'truncate'),
  decimals: fc.constantFrom(0, 1, 2),
});

test('the summary of the parts together is exactly that of the whole, wherever it is cut', () => {
  fc.assert(
    fc.property(items, rules, fc.array(fc.nat(40), { maxLength: 5 }), (all, rule, cuts) => {
      const rows = all.map((item, at) => ({ ...item, row: 5 + at }));
      const edges = [0, ...cuts.map((cut) => Math.min(cut, rows.length)), rows.length].sort(
        (a, b) => a - b,
      );
      const parts = edges.slice(1).map((edge, at) => rows.slice(edges[at], edge));
      const merged = mergeSums(parts.map((part) => sumsOf(ledgerOf(part), rule)));
      expect(merged && summaryOf(merged)).toEqual(summarize(ledgerOf(rows), rule));
    }),
  );
});

test('nothing merged is nothing', () => {
  expect(mergeSums([])).toBeNull();
});

test('a mean is made of what the parts add up to, not of their means', () => {
  const part = (...percents: number[]) =>
    sumsOf(
      ledgerOf(percents.map((percent, at) => itemOf({ row: 5 + at, percent }))),
      DEFAULT_COUNTING_RULE,
    );
  const merged = mergeSums([part(100), part(33.33, 33.33), part(0)]);
  expect(merged && summaryOf(merged).meanPercent).toEqual({ percent: 41.66, known: 4 });
});
