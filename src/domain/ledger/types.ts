import type { Day } from '../calendar/day';
import type { QuantityKind } from '../header/quantity/units';
import type { LookBackVerdict } from '../status/read-look-back';
import type { ColumnChoices, ColumnMap, ColumnReading } from '../header/column-role';

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
  /** 原定: the date before a granted extension; null where the sheet names none. */
  readonly original: Day | null;
  /** Every day an ambiguous text (2024年8月前) may mean, earliest first, `due` among them; else empty. */
  readonly candidates: readonly Day[];
  /** The dated steps (节点) of a text that names several, earliest first, `due` the last; else empty. */
  readonly milestones: readonly Day[];
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
  /**
   * Only where the office asks for a first warning: an open problem due within this many days, but later
   * than 临期, is 预警. Of no effect unless a whole number above `dueSoonDays` (`firstWarningDaysOf`).
   */
  readonly firstWarningDays?: number;
  /** 8月前, 2027年前: `end` is the end of August and of 2027, `start` the day before they begin. */
  readonly monthBefore: MonthBefore;
  /** What the user said of columns; wins over every guess. */
  readonly columns: ColumnChoices;
}

/** How a month or year with 前 is read; asked once per ledger, since offices use it in both ways. */
export type MonthBefore = 'end' | 'start';

/**
 * A column of amounts (涉及金额（万元）) or of people (问责人数). The kinds are never added to each other, nor
 * are columns of different titles: 问题金额 and 已整改金额 tell of the same money.
 */
export interface QuantityColumn {
  /** 1 = A. */
  readonly column: number;
  /** Its title as said, without the unit: 涉及金额. */
  readonly title: string;
  readonly kind: QuantityKind;
  /** 元, 万元, 亿元; 人, 人次. '' where neither title nor cells say one: then nothing may be summed. */
  readonly unit: string;
  /**
   * Only where there are any: the A1 names of cells that hold something but no single figure (约3万元), top
   * first. A sum of the column leaves them out and must say so.
   */
  readonly unread?: readonly string[];
}

/** One amount or count of people as a cell gives it, in the unit of its column. */
export interface Quantity {
  /** Of `Ledger.quantityColumns`. */
  readonly column: number;
  /** The row the value stands in; the first of a merged area. */
  readonly row: number;
  /** A1 name of the cell that holds it. */
  readonly cell: string;
  /** A plain decimal without separators: 1234.5. */
  readonly value: string;
}

/** The official types of audit rectification: 立行立改, 分阶段整改, 持续整改. */
export type RectificationType = 'immediate' | 'staged' | 'continuing';

/**
 * One measure, normally one sheet row, or one numbered point of a cell that holds several. A cell that
 * is empty or merged from above inherits.
 */
export interface Measure {
  readonly row: number;
  /** A1 name of the cell that holds it. */
  readonly cell: string;
  /** Its number as written in the cell (一是, （2）, ③); '' where the cell holds one measure only. */
  readonly ordinal: string;
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
  /** The cell the deciding deadline was read from, a remark included; null where none says one. */
  readonly deadlineCell: string | null;
  /** From 整改类型; null where the ledger has no such column or it names none. */
  readonly rectificationType: RectificationType | null;
  readonly completedOn: Day | null;
  readonly overdue: boolean;
  /** Days past the due day on the as-of day; 0 when not overdue. */
  readonly daysLate: number;
  readonly dueSoon: boolean;
  /** Only where true: open, due within the days of the first warning and later than 临期. */
  readonly firstWarning?: boolean;
  readonly completedLate: boolean;
  /**
   * Only where an extension was granted: was the work done, or is it still open, after the 原定 date?
   * `overdue` and `completedLate` go by the current one.
   */
  readonly pastOriginal?: boolean;
  readonly percent: number | null;
  /** Only where somebody looked again at it (回头看): what the look-back that counts found. */
  readonly lookBack?: LookBack;
  /** Only where a look-back found that it has come back (反弹) and it was not completed since: it is open. */
  readonly relapse?: Relapse;
  /** The amounts and people of its rows, each cell once, by column and row. */
  readonly quantities: readonly Quantity[];
}

/** What a look-back found, and where it stands. */
export interface LookBack {
  readonly verdict: LookBackVerdict;
  /** A1 name of the cell that says it; that of the day where no result stands there yet (`none`). */
  readonly cell: string;
  readonly text: string;
  /** Null where the ledger names no day of it. */
  readonly day: Day | null;
  readonly dayCell: string | null;
}

/** A problem that was completed and has come back; the cell, its words and the day of the look-back. */
export interface Relapse {
  readonly cell: string;
  readonly text: string;
  readonly day: Day | null;
  /** Only where the ledger also says 已完成 and the days do not tell which came later. */
  readonly isOrderUnclear?: true;
}

export interface Ledger {
  readonly sheet: string;
  /** Excel row numbers of the header, top first. */
  readonly headerRows: readonly number[];
  readonly columns: ColumnMap;
  /** Every titled column, left to right: what it was taken for and how surely. */
  readonly columnReadings: readonly ColumnReading[];
  /** What a full percent cell holds: 1 (fractions) or 100; null where there is no numeric percent. */
  readonly percentScale: 1 | 100 | null;
  /** First and last sheet row of the body, both included. */
  readonly body: { readonly first: number; readonly last: number };
  /** The first column that belongs to the ledger; another table may stand left of it. */
  readonly firstColumn: number;
  /** The last column that belongs to the ledger (not to our helper columns). */
  readonly lastColumn: number;
  readonly items: readonly LedgerItem[];
  /** The columns of amounts and people, left to right; empty where the ledger has none. */
  readonly quantityColumns: readonly QuantityColumn[];
  readonly options: LedgerOptions;
}
