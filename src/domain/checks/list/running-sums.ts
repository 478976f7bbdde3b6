import type { ReadProblem } from '../../ledger/trace';
import type { Scope } from './total-scopes';

/** The sum of a figure over the problems of a scope, for any scope in one step. */
export function runningSums(
  problems: readonly ReadProblem[],
  figure: (problem: ReadProblem) => number,
): (scope: Scope) => number {
  const sums = [0];
  for (const problem of problems) sums.push((sums.at(-1) ?? 0) + figure(problem));
  return ({ from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0);
}
