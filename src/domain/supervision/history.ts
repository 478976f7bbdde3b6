import type { Day } from '../calendar/day';
import type { NoticeKind } from './kinds';
import type { RegisterRow, RegisterRows } from './read-register';

/** What the register says was sent before about the problems of one ledger. */
export interface History {
  /** Numbers of the 督办单 that named this problem, in the register's order; withdrawn ones left out. */
  readonly supervised: (problem: string) => readonly string[];
  /** The number of a notice of that kind sent on that very day for one of these problems; null for none. */
  readonly sentOn: (day: Day, kind: NoticeKind, problems: readonly string[]) => string | null;
  /** Rows that name another sheet as their ledger; they were not counted. */
  readonly elsewhere: number;
}

/** @param ledger Name of the ledger's sheet. A row that names none is taken to be of it. */
export function historyOf(register: RegisterRows | null, ledger: string): History {
  const rows = register?.rows ?? [];
  const valid = rows.filter(({ withdrawn }) => !withdrawn);
  const ofLedger = valid.filter((row) => row.ledger === '' || row.ledger === ledger);
  const byProblem = supervisedBy(ofLedger);
  return {
    supervised: (problem) => byProblem.get(problem) ?? [],
    sentOn: (day, kind, problems) => {
      const wanted = new Set(problems);
      const same = ofLedger.find(
        (row) =>
          row.issued === day && row.kind === kind && row.problems.some((name) => wanted.has(name)),
      );
      return same === undefined ? null : nameOf(same);
    },
    elsewhere: valid.length - ofLedger.length,
  };
}

function supervisedBy(rows: readonly RegisterRow[]): ReadonlyMap<string, readonly string[]> {
  const byProblem = new Map<string, string[]>();
  for (const row of rows) {
    if (row.kind !== 'supervise') continue;
    for (const problem of new Set(row.problems)) {
      const numbers = byProblem.get(problem);
      if (numbers === undefined) byProblem.set(problem, [nameOf(row)]);
      else numbers.push(nameOf(row));
    }
  }
  return byProblem;
}

function nameOf({ number, row }: RegisterRow): string {
  return number === '' ? `登记表第${row}行（未写编号）` : number;
}
