import type { Day } from '../calendar/day';

/** The columns a ledger may have, in the order reports print them. */
export const COLUMN_ROLES = [
  'serial',
  'category',
  'problem',
  'cause',
  'goal',
  'measure',
  'leader',
  'unit',
  'person',
  'deadline',
  'completedOn',
  'progress',
  'percent',
  'status',
  'result',
  'evidence',
  'remark',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** `notCompleted` is said only where the sheet says no more than 否 or 未完成. */
export const STATUSES = [
  'completed',
  'substantiallyCompleted',
  'inProgress',
  'notStarted',
  'notCompleted',
  'longTerm',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

export type DeadlineClass =
  'date' | 'immediate' | 'longTerm' | 'openEnded' | 'recurring' | 'done' | 'none';
/** One class, or two joined by `+` where the text says both: `date+longTerm`. */
export type DeadlineKind = DeadlineClass | `${DeadlineClass}+${DeadlineClass}`;

/** A deadline as the sheet says it. `due` is the last day on which it is not late, or null. */
export interface Deadline {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly due: Day | null;
  /** True where the year, the base date or the reading was supposed rather than said. */
  readonly supposed: boolean;
}

/** The settings every reading depends on. Nothing else, not even the clock, changes the answer. */
export interface LedgerOptions {
  /** 统计日期: the day on which the figures are true. */
  readonly asOf: Day;
  /** 反馈日期: where 立行立改, 集中整改期 and N个月内 start, or null when nobody said. */
  readonly feedback: Day | null;
  /** Days allowed for 立行立改 from the feedback date. */
  readonly immediateDays: number;
  /** Months of the concentrated period from the feedback date. */
  readonly concentratedMonths: number;
  /** An open problem due within this many days is 临期. */
  readonly dueSoonDays: number;
}

/** One measure, normally one sheet row. A cell that is empty or merged from above inherits. */
export interface Measure {
  readonly row: number;
  readonly text: string;
  readonly unit: string;
  readonly leader: string;
  readonly deadline: Deadline;
  readonly status: Status;
  readonly progress: string;
  /** 0–100, or null where the sheet gives no figure. */
  readonly percent: number | null;
  readonly completedOn: Day | null;
}

/** One problem. `row`–`lastRow` are its Excel rows, both included. */
export interface LedgerItem {
  readonly row: number;
  readonly lastRow: number;
  readonly serial: string;
  /** Outermost class first; empty where the ledger has none. */
  readonly category: readonly string[];
  /**
   * The cell of the first category column that the first row shows the outermost class in; another
   * row's where it is merged from above. Null where the class comes from a heading row or, past a
   * blank cell, from a row above, and where there is none.
   */
  readonly categoryCell: string | null;
  /** Does `categoryCell` hold exactly the outermost class, before any cleaning? */
  readonly categoryExact: boolean;
  readonly problem: string;
  readonly measures: readonly Measure[];
  readonly leader: string;
  readonly unit: string;
  /** The cell the unit was read from; another row's where it is merged from above; null where blank. */
  readonly unitCell: string | null;
  /** Does `unitCell` hold exactly `unit`, before any cleaning? */
  readonly unitExact: boolean;
  readonly person: string;
  readonly cause: string;
  readonly goal: string;
  readonly progress: string;
  readonly result: string;
  readonly remark: string;
  readonly status: Status;
  /** The cell and words the status was read from; null where none said it. */
  readonly statusSource: { readonly cell: string; readonly text: string } | null;
  /** The latest of its measures' deadlines. */
  readonly deadline: Deadline;
  readonly completedOn: Day | null;
  readonly overdue: boolean;
  /** Days past the due day on the as-of day; 0 when not overdue. */
  readonly daysLate: number;
  readonly dueSoon: boolean;
  readonly completedLate: boolean;
  readonly percent: number | null;
}

export type Severity = 'error' | 'warning' | 'info';

/** Something the reader must tell the clerk. `message` is a whole Chinese sentence. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** A1 address without the sheet name, or null where it concerns the whole sheet. */
  readonly cell: string | null;
  /** The words found in the cell. */
  readonly text: string;
  readonly message: string;
}

/** Which columns (1 = A) play which role. Several columns may be `category`. */
export type ColumnMap = Readonly<Partial<Record<ColumnRole, readonly number[]>>>;

export interface Ledger {
  readonly sheet: string;
  /** Excel row numbers of the header, top first. */
  readonly headerRows: readonly number[];
  readonly columns: ColumnMap;
  /** What a full percent cell holds: 1 (fractions) or 100; null where there is no numeric percent. */
  readonly percentScale: 1 | 100 | null;
  /** First and last sheet row of the body, both included. */
  readonly body: { readonly first: number; readonly last: number };
  /** The last column that belongs to the ledger (not to our helper columns). */
  readonly lastColumn: number;
  readonly items: readonly LedgerItem[];
  readonly findings: readonly Finding[];
  readonly options: LedgerOptions;
}

/** A reading never throws: what is not a ledger says why, in one Chinese sentence. */
export type LedgerReading =
  | { readonly ok: true; readonly ledger: Ledger }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'noHeader' | 'noRows';
      readonly message: string;
    };
