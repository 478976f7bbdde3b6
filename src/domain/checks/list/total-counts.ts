import { problemRole } from '../../ledger/group-rows';
import { compact } from '../../text/normalize';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { quote } from '../words';
import { runningSums } from './running-sums';
import type { Scope, TotalScopes } from './total-scopes';

/** A number of problems or measures that a total row states. */
interface Stated {
  readonly column: number;
  readonly count: number;
  /** 个问题 says what is counted; 38项 or a bare number may count either. */
  readonly only: 'problems' | 'either';
}

const PROBLEMS =
  /(?<![.\d])(?<n>\d{1,6})[个项条件]?(?:具体|主要|突出|反馈)?问题|问题(?:总数|个数|数)?:?(?<m>\d{1,6})[个项条件](?!月)/u;
const AFTER_LABEL =
  /^(?:本页)?(?:合计|小计|总计|共计|累计|总数):?共?(?:计|有)?:?(?<n>\d{1,6})[个项条件]?$/u;
const BARE = /^共?(?<n>\d{1,6})[个项条件]?$/u;

/** 合计38个问题 against the problems it stands for. */
export function countFindings(view: CheckView, totals: readonly TotalScopes[]): readonly Finding[] {
  const counters = countersOf(view);
  return totals.flatMap(({ row, scopes }) =>
    statedIn(view, row).flatMap((stated) => {
      const fits = (scope: Scope) =>
        counters[stated.only].some((count) => count(scope) === stated.count);
      const [first] = scopes;
      if (!first || scopes.some(fits)) return [];
      const { name, text } = view.reader.seenAt(row, stated.column);
      const counted = first.to - first.from;
      return [
        finding(
          'total.mismatch',
          { name, text },
          `${name} ${quote(text)}写的是 ${stated.count}，按台账各行统计是 ${counted} 个问题。`,
        ),
      ];
    }),
  );
}

type Counter = (scope: Scope) => number;

function countersOf(view: CheckView): Record<Stated['only'], readonly Counter[]> {
  const { problems, grid } = view;
  const hidden = new Set(grid.hiddenRows);
  const problemsIn: Counter = ({ from, to }) => to - from;
  const shown = runningSums(problems, ({ group }) => (hidden.has(group.row) ? 0 : 1));
  const measures = runningSums(problems, ({ item }) => item.measures.length);
  const rows = runningSums(problems, ({ group }) => group.rows.length);
  return {
    problems: [problemsIn, shown],
    either: [problemsIn, shown, measures, rows],
  };
}

function statedIn(view: CheckView, row: number): readonly Stated[] {
  const { reader } = view;
  const problemColumn = reader.columnOf(problemRole(reader));
  return reader.filledColumns(row).flatMap((column): readonly Stated[] => {
    const phrase = compact(reader.seenAt(row, column).text);
    const named = numberIn(PROBLEMS, phrase);
    if (named !== null) return [{ column, count: named, only: 'problems' }];
    const bare = numberIn(AFTER_LABEL, phrase);
    const count = bare ?? (column === problemColumn ? numberIn(BARE, phrase) : null);
    return count === null ? [] : [{ column, count, only: 'either' }];
  });
}

/** The number in whichever group took part; null where the pattern does not fit. */
function numberIn(pattern: RegExp, phrase: string): number | null {
  const groups = pattern.exec(phrase)?.groups;
  const digits = groups?.['n'] ?? groups?.['m'];
  return digits === undefined ? null : Number(digits);
}
