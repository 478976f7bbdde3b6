import type { SkippedRow } from '../../ledger/skipped-row';
import type { ReadProblem } from '../../ledger/trace';

/** Problems from index `from` up to but not including `to`. */
export interface Scope {
  readonly from: number;
  readonly to: number;
}

/** A total row with what it may add up, the likeliest first. */
export interface TotalScopes {
  readonly row: number;
  readonly scopes: readonly Scope[];
}

/** 小计 and 本页合计 add up a part. */
const PART = /^(?:本页|小计)/u;

/**
 * What each total row may stand for: the problems since the total before it, those of its class, all
 * above it, or all of the ledger (a total on top, or one that repeats the whole). In sheet order. A
 * 小计, and the second of two rows under one word, most likely adds up the part since the one before.
 */
export function totalScopes(
  totals: readonly SkippedRow[],
  problems: readonly ReadProblem[],
): readonly TotalScopes[] {
  const classStarts = startsOf(problems, ({ group }) => group.category.join('\n'));
  const outerStarts = startsOf(problems, ({ group }) => group.category[0] ?? '');
  const all = { from: 0, to: problems.length };
  const labels = new Set<string>();
  let to = 0;
  let before = 0;
  return totals.map(({ row, text }) => {
    while ((problems[to]?.group.row ?? Infinity) < row) to += 1;
    const label = text.trim().slice(0, 2);
    const parts = [before, classStarts[to - 1] ?? 0, outerStarts[to - 1] ?? 0];
    const froms = PART.test(label) || labels.has(label) ? [...parts, 0] : [0, ...parts];
    const above = froms.filter((from) => from < to).map((from) => ({ from, to }));
    before = to;
    labels.add(label);
    return { row, scopes: [...above, all] };
  });
}

/** For each problem the index of the first of the run of the same class it stands in. */
function startsOf(
  problems: readonly ReadProblem[],
  classOf: (problem: ReadProblem) => string,
): readonly number[] {
  let start = 0;
  let above = '';
  return problems.map((problem, at) => {
    const name = classOf(problem);
    if (at === 0 || name !== above) start = at;
    above = name;
    return start;
  });
}
