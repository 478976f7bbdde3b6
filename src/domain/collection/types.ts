import type { Day } from '../calendar/day';
import type { DeadlineKind, Status } from '../ledger/types';
import type { CompletionRate, CountingRule } from '../summary/types';
import type { FigureSums } from '../summary/figure-sums';
import type { SummarySums } from '../summary/summary-sums';

/** How a file's unit is named: `auto` by what the sheet says above its header, else by the file's name. */
export const UNIT_SOURCES = ['auto', 'file', 'sheet', 'folder'] as const;
export type UnitSource = (typeof UNIT_SOURCES)[number];

/** One problem as a line of the item file. The names and their order are documented and stay. */
export interface ItemRecord {
  /** As listed: relative to the folder that was asked for, with `/`. */
  readonly file: string;
  readonly sheet: string;
  /** The unit that reports the ledger. */
  readonly unit: string;
  /** Excel row numbers, both included. */
  readonly first_row: number;
  readonly last_row: number;
  readonly serial: string;
  /** The outermost class; 未分类 where there is none. */
  readonly category: string;
  readonly problem: string;
  /** A1 name; null where the ledger has no such column. So are all that end in `_cell`. */
  readonly problem_cell: string | null;
  readonly measures: number;
  /** 责任单位 as the summary counts it, 未填责任单位 where blank. */
  readonly duty_unit: string;
  readonly leader: string;
  readonly person: string;
  readonly status: Status;
  readonly status_cell: string | null;
  readonly deadline_text: string;
  readonly deadline_kind: DeadlineKind;
  readonly deadline_cell: string | null;
  readonly due: Day | null;
  readonly overdue: boolean;
  readonly days_late: number;
  readonly due_soon: boolean;
  readonly completed_late: boolean;
  readonly completed_on: Day | null;
  /** 0–100, null where the sheet gives none. */
  readonly percent_done: number | null;
  /** What the problem adds to the numerator and the denominator of the completion rate. */
  readonly rate_numerator: number;
  readonly rate_denominator: number;
}

/** One overdue problem on the worst list. */
export interface LateProblem {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly cell: string | null;
  readonly unit: string;
  readonly dutyUnit: string;
  readonly leader: string;
  readonly problem: string;
  readonly deadlineText: string;
  readonly due: Day | null;
  readonly daysLate: number;
}

/** What is kept of one ledger that was read: figures, not problems. */
export interface CollectedLedger {
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  /** Without rows. */
  readonly sums: SummarySums;
  readonly longestLate: number;
  /** Its longest-overdue problems, worst first. */
  readonly late: readonly LateProblem[];
  /** What somebody has to know of this file: each one Chinese sentence. */
  readonly notes: readonly string[];
}

/** A file that gave no figures. */
export interface UnreadFile {
  readonly file: string;
  /** What is the matter, without a full stop. */
  readonly reason: string;
  /** What to do, without a full stop. */
  readonly advice: string;
}

/** One row of 各单位汇总. */
export interface UnitRow {
  readonly unit: string;
  /** In the order in which they were read. */
  readonly files: readonly string[];
  readonly sums: FigureSums;
  readonly rate: CompletionRate;
  /** 0 where nothing is overdue. */
  readonly longestLate: number;
}

/** Everything that many ledgers come to. */
export interface CollectionReport {
  readonly rule: CountingRule;
  /** In the order in which the files first name them. */
  readonly units: readonly UnitRow[];
  /** Null where no file could be read. */
  readonly total: SummarySums | null;
  readonly longestLate: number;
  /** How many files were read as ledgers. */
  readonly read: number;
  /** The longest-overdue problems of all, worst first, at most as many as asked for. */
  readonly late: readonly LateProblem[];
  readonly unread: readonly UnreadFile[];
  readonly notes: readonly { readonly file: string; readonly note: string }[];
}
