import type { LedgerItem } from '../../domain/ledger/types';
import { displayState } from '../../domain/palette/palette';
import { DISPLAY_STATES } from '../../domain/palette/types';
import type { ShownProblem } from '../overview-model';

/** Problems by their first row, which is how figures name what they were counted from. */
export type ProblemsByRow = ReadonlyMap<number, ShownProblem>;

export function problemsByRow(items: readonly LedgerItem[]): ProblemsByRow {
  return new Map(items.map((item) => [item.row, { item, state: displayState(item) }]));
}

/** The problems with these first rows, the most urgent first; rows that begin none are passed over. */
export function problemsAt(rows: readonly number[], byRow: ProblemsByRow): readonly ShownProblem[] {
  return rows
    .flatMap((row) => {
      const problem = byRow.get(row);
      return problem === undefined ? [] : [problem];
    })
    .sort(compareUrgency);
}

/** By the palette's order, which is that of urgency; then the latest, the next due, and sheet order. */
function compareUrgency(a: ShownProblem, b: ShownProblem): number {
  return (
    DISPLAY_STATES.indexOf(a.state) - DISPLAY_STATES.indexOf(b.state) ||
    b.item.daysLate - a.item.daysLate ||
    compareDue(a.item, b.item) ||
    a.item.row - b.item.row
  );
}

/** Days are written so that text order is date order; without one comes last. */
function compareDue(a: LedgerItem, b: LedgerItem): number {
  const [one, other] = [a.deadline.due ?? '9999', b.deadline.due ?? '9999'];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The names of the sheet rows of problems, as `selectCells` takes them: `7:7`, `9:11`. */
export function rowNames(problems: readonly ShownProblem[]): readonly string[] {
  return problems.map(({ item }) => `${item.row}:${item.lastRow}`);
}
