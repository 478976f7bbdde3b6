import { cellName } from '../grid/cells';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import type { ColumnRole } from '../header/column-role';
import type { DeadlineContext } from '../deadline/types';
import type { Day } from '../calendar/day';
import { feedbackOf } from '../ledger/feedback-of-rows';
import type { BodyReader } from '../ledger/body-reader';
import type { Entry } from '../ledger/read-entry';
import type { ReadProblem } from '../ledger/trace';
import type { LedgerOptions } from '../ledger/types';
import type { Place } from './finding';
import type { CheckInput, Finding } from './types';

/** One row of a problem that was read as a step of its own. */
export interface Step {
  readonly entry: Entry;
  readonly problem: ReadProblem;
}

/** What every check looks at, looked up once per run. */
export interface CheckView extends CheckInput {
  readonly reader: BodyReader;
  readonly grid: SheetGrid;
  readonly options: LedgerOptions;
  /** The feedback date that counts for a row; null where nobody said. */
  readonly feedbackOn: (row: number) => Day | null;
  readonly context: DeadlineContext;
  readonly problems: readonly ReadProblem[];
  /**
   * The steps of all problems, in sheet order; of points that differ in the words of their measure only
   * the first, since all say the same of the same cells.
   */
  readonly steps: readonly Step[];
  /** The role of each column that has one. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Body rows that belong to no problem. */
  readonly skippedRows: ReadonlySet<number>;
}

/** One check: everything it finds. Pure; the order is settled for all of them together. */
export type Check = (view: CheckView) => readonly Finding[];

export function viewOf(input: CheckInput): CheckView {
  const { ledger, trace } = input;
  const { options } = ledger;
  return {
    ...input,
    reader: trace.reader,
    grid: trace.reader.grid,
    options,
    feedbackOn: feedbackByRow(input),
    context: {
      feedback: options.feedback,
      reference: options.feedback ?? options.asOf,
      immediateDays: options.immediateDays,
      concentratedMonths: options.concentratedMonths,
      monthBefore: options.monthBefore,
    },
    problems: trace.problems,
    steps: stepsOf(trace.problems),
    roles: rolesByColumn(input),
    skippedRows: new Set(trace.skipped.map(({ row }) => row)),
  };
}

function stepsOf(problems: readonly ReadProblem[]): readonly Step[] {
  const steps: Step[] = [];
  for (const problem of problems) {
    let above: Entry | null = null;
    for (const entry of problem.entries) {
      if (entry.reading !== above?.reading) steps.push({ entry, problem });
      above = entry;
    }
  }
  return steps;
}

/** One date for the ledger, or one for each round where the ledger has a column for it. */
function feedbackByRow({ ledger, trace }: CheckInput): (row: number) => Day | null {
  const { feedback } = ledger.options;
  if (feedback !== null) return () => feedback;
  const groups = trace.problems.map(({ group }) => group);
  const { byRow } = feedbackOf(trace.reader, groups, null);
  return (row) => byRow.get(row) ?? null;
}

function rolesByColumn({ ledger }: CheckInput): ReadonlyMap<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>();
  for (const [role, columns] of Object.entries(ledger.columns) as [
    ColumnRole,
    readonly number[],
  ][]) {
    for (const column of columns) roles.set(column, role);
  }
  return roles;
}

/** The place of a cell itself, with a text of its own choosing. */
export function placeAt(row: number, column: number, text: string): Place {
  return { name: cellName(row, column), text };
}

/** The words of a cell as it stands in the grid: the stored text, or the number as shown. */
export function wordsOf(cell: GridCell): string {
  return typeof cell.value === 'string' ? cell.value : cell.text || String(cell.value);
}
