import type { Ledger } from '../ledger/types';
import { sumsOf, summaryOf } from './summary-sums';
import type { CountingRule, Summary } from './types';

/**
 * Every figure of a ledger under one counting rule. `byStatus` adds up to `total`, and each of the
 * groupings by unit, category and leader holds every problem exactly once.
 */
export function summarize(ledger: Ledger, rule: CountingRule): Summary {
  return summaryOf(sumsOf(ledger, rule));
}
