import type { Finding } from '../types';
import type { CheckView } from '../view';
import { countFindings } from './total-counts';
import { totalScopes } from './total-scopes';
import { sumFindings } from './total-sums';

/** Totals and sub-totals against the rows they stand for. No alarm where any usual reading fits. */
export function checkTotals(view: CheckView): readonly Finding[] {
  const rows = view.trace.skipped.filter(({ kind }) => kind === 'total');
  if (rows.length === 0) return [];
  const totals = totalScopes(rows, view.problems);
  return [...countFindings(view, totals), ...sumFindings(view, totals)];
}
