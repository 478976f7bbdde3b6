import type { Day } from '../calendar/day';
import type { LedgerOptions, Status } from '../ledger/types';
import type { DisplayState } from '../palette/types';
import type { CompletionRate, CountingRule, Figures } from '../summary/types';

/** What a ledger's options were, but for the day, which the snapshot has of its own. */
export interface SnapshotOptions extends Omit<
  LedgerOptions,
  'asOf' | 'columns' | 'firstWarningDays'
> {
  /** Null where no first warning was asked for. */
  readonly firstWarningDays: number | null;
  /** The answers about columns as one text, to see whether they are the same. */
  readonly columns: string;
}

/** The figures of a whole ledger. Only `completionRate` follows the counting rule. */
export interface SnapshotFigures extends Pick<
  Figures,
  'total' | 'overdue' | 'dueSoon' | 'completedLate'
> {
  /** Problems whose status is 已完成, late or not, whatever the counting rule counts. */
  readonly completed: number;
  readonly completionRate: CompletionRate;
}

/** What may be shown of a snapshot without looking into its problems. */
export interface SnapshotHeader {
  /** 统计日期: the day on which it is true. */
  readonly day: Day;
  /** The name of the ledger's sheet. */
  readonly sheet: string;
  readonly rule: CountingRule;
  readonly options: SnapshotOptions;
  readonly figures: SnapshotFigures;
}

/** What is remembered of one problem. Its row is not: rows move. */
export interface SnapshotProblem {
  readonly serial: string;
  /** Its first characters without white space, ten at most, for when it is gone from the ledger. */
  readonly text: string;
  /** The same only for the same text, however it is punctuated; '' where there is none. */
  readonly hash: string;
  /** Much the same for similar texts (`similarity`). */
  readonly sketch: string;
  readonly status: Status;
  readonly state: DisplayState;
  readonly due: Day | null;
  /** 0–100 with at most two decimals, or null where the sheet gives no figure. */
  readonly percent: number | null;
}

/** How a ledger stood on one day. */
export interface Snapshot extends SnapshotHeader {
  readonly problems: readonly SnapshotProblem[];
}

/** The Excel rows of a problem, both included. */
export interface ProblemRows {
  readonly row: number;
  readonly lastRow: number;
}

/** What only an open ledger can say of a problem, word for word. A snapshot keeps none of it. */
export interface ProblemSource {
  /** The whole text. */
  readonly words: string;
  /** 整改时限 as the sheet writes it; '' where it is blank. */
  readonly deadline: string;
  /** 原定, where the sheet itself names it beside the current one. */
  readonly original: Day | null;
  /** A1 names; null where nothing was read from a cell. */
  readonly deadlineCell: string | null;
  readonly statusCell: string | null;
}

/** A problem of a ledger that is open. */
export interface LedgerProblem extends SnapshotProblem, ProblemRows {
  readonly source: ProblemSource;
}

/** A snapshot of a ledger that is open, so that each problem has its rows and its words. */
export interface LedgerSnapshot extends Snapshot {
  readonly problems: readonly LedgerProblem[];
}

/** Where a problem stands in the later ledger; null where that is a snapshot, whose rows nobody knows. */
export interface PlaceNow {
  readonly row: number | null;
  readonly lastRow: number | null;
}

/**
 * One problem that stood in both snapshots; rows, serial and text are of the later one, `was` is where it
 * stood in the earlier one: only where that is a ledger that is open, too.
 */
export interface ChangedProblem extends PlaceNow {
  readonly serial: string;
  readonly text: string;
  readonly before: DisplayState;
  readonly state: DisplayState;
  readonly was?: ProblemRows;
}

/** A value before and after. */
export interface Change<T> {
  readonly from: T;
  readonly to: T;
}

/**
 * Another limit: `from` and `to` are the days read, null where there is none. 原定 is kept beside 现定: what
 * the later ledger names as 原定, else the earlier, else the day the earlier one had.
 */
export interface DeadlineChange extends ChangedProblem, Change<Day | null> {
  readonly original: Day | null;
  /** The limit as each side writes it; null where that side is a snapshot, which keeps days only. */
  readonly words: Change<string | null>;
  /** A1 names of the cells, null where there is none or nobody knows it. */
  readonly cells: Change<string | null>;
}
/** What a side says of a problem: its first characters and, where that side is an open ledger, all its words. */
interface Said {
  readonly excerpt: string;
  readonly words: string | null;
}
/** The same problem by its number, written in other words. */
export type TextChange = ChangedProblem & Change<Said>;
/** Percents 0–100. A figure that was not there, or is no longer, does not count as moved. */
type PercentChange = ChangedProblem & Change<number>;

export interface AddedProblem extends PlaceNow {
  readonly serial: string;
  readonly text: string;
  readonly state: DisplayState;
}

/** A problem that no longer stands in the ledger. It has no rows any more; `was` as in `ChangedProblem`. */
export interface RemovedProblem {
  readonly serial: string;
  /** As `SnapshotProblem.text`. */
  readonly text: string;
  readonly state: DisplayState;
  readonly was?: ProblemRows;
}

/**
 * One problem that stands as several now, so that none of them is new. `sameText`: its text stands oftener
 * than before; then one of those is matched with it, and `parts` are those beyond. Else its words stand one
 * part after the other.
 */
export interface SplitProblem {
  readonly whole: RemovedProblem;
  readonly parts: readonly AddedProblem[];
  readonly sameText: boolean;
}

/** The other way round: several that stand as one now, so that none of them is gone. */
export interface MergedProblem {
  readonly whole: AddedProblem;
  readonly parts: readonly RemovedProblem[];
  readonly sameText: boolean;
}

/**
 * What was different about the two readings themselves, so that not every change is one of the work:
 * another sheet; a later snapshot that is not of a later day; another counting rule (the rates cannot be
 * compared); other columns; another feedback date or other periods, from which deadlines follow; other
 * days of 临期 and 预警; one of them read no due day at all, or no status (it may have no such column).
 */
export const SNAPSHOT_DIFFERENCES = [
  'sheet',
  'day',
  'countingRule',
  'columns',
  'deadlineReading',
  'warningDays',
  'noDeadlines',
  'noStatuses',
] as const;
export type SnapshotDifference = (typeof SNAPSHOT_DIFFERENCES)[number];

type FigureChanges = {
  readonly [Name in keyof SnapshotFigures]: Change<SnapshotFigures[Name]>;
};

/** What changed between two snapshots. A problem may stand in several of the lists; each is in sheet order. */
export interface SnapshotChanges {
  readonly days: Change<Day>;
  /** 已完成 now and not before. */
  readonly newlyCompleted: readonly ChangedProblem[];
  /** 逾期 now and not before. */
  readonly newlyOverdue: readonly ChangedProblem[];
  /** 已完成 before and no longer, whatever it is now (`state` says it). */
  readonly reopened: readonly ChangedProblem[];
  /**
   * Another due day, or one where there was none, or none where there was one; also other words where
   * neither side is a day and both are ledgers (尽快, 长期坚持).
   */
  readonly deadlineChanged: readonly DeadlineChange[];
  readonly percentMoved: readonly PercentChange[];
  readonly textChanged: readonly TextChange[];
  readonly added: readonly AddedProblem[];
  /** In the order of the earlier snapshot. */
  readonly removed: readonly RemovedProblem[];
  /** Of neither `added` nor `removed`: the same problems under another cut. */
  readonly split: readonly SplitProblem[];
  readonly merged: readonly MergedProblem[];
  readonly figures: FigureChanges;
  /** In the order of `SNAPSHOT_DIFFERENCES`. */
  readonly differences: readonly SnapshotDifference[];
  /** False where the two completion rates were counted in different ways: then show no difference of them. */
  readonly ratesComparable: boolean;
}
