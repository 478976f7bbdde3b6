import type { Day } from '../calendar/day';
import type { NoticeKind } from './kinds';
import type { Grouping, SupervisionRules } from './rules';

/** A problem as a notice tells of it. Every word and figure comes from the cells named. */
export interface NoticeProblem {
  /** First and last Excel row of the problem. */
  readonly row: number;
  readonly lastRow: number;
  /** As the register names it. */
  readonly name: string;
  /** 序号 as the ledger has it; '' where blank. */
  readonly serial: string;
  /** On one line; numbers of persons are starred. */
  readonly problem: string;
  /** 整改时限 as written, on one line. */
  readonly deadline: string;
  readonly due: Day;
  /** The year or the reading of the limit was supposed rather than said. */
  readonly supposed: boolean;
  /** Days past the due day; negative for days left, 0 on the day itself. */
  readonly daysLate: number;
  /** A look-back found that it has come back: not all the days since its limit are its own. */
  readonly relapsed: boolean;
  /** 正在推进: the word the pane has for it, and what a look-back found. */
  readonly status: string;
  /** Numbers of the 督办单 sent for it before, by the register. */
  readonly supervised: readonly string[];
  /** A1 names of the cells that say so; null where the ledger has no such column or the cell is blank. */
  readonly cells: ProblemCells;
}

interface ProblemCells {
  readonly serial: string | null;
  readonly problem: string | null;
  readonly deadline: string | null;
  readonly status: string | null;
  /** Of the unit or leader it is grouped by. */
  readonly group: string | null;
}

/** What one unit or leader is to be sent of one kind, before it has a number. */
export interface NoticeGroup {
  /** Tells groups apart, today and after the next reading. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly by: Grouping;
  /** The unit or leader as the ledger's cell names it, on one line; null where the cell is blank. */
  readonly name: string | null;
  /** The cell names several: they get one notice together. */
  readonly several: boolean;
  readonly problems: readonly NoticeProblem[];
  /** The number of a notice of this kind sent on the day of issue for one of these problems; else null. */
  readonly sentToday: string | null;
}

/** By when an answer is wanted. */
export interface ReplyDay {
  readonly day: Day;
  readonly workdays: number;
  /** Are the public holidays up to that day in the table? If not, only weekends were left out. */
  readonly announced: boolean;
}

/** A notice with its number, ready to be written. */
export interface Notice extends NoticeGroup {
  readonly number: string;
  readonly issued: Day;
  readonly asOf: Day;
  readonly replyBy: ReplyDay;
  /** Name of the ledger's sheet. */
  readonly ledger: string;
  /** By which a 约谈建议 came about. */
  readonly limits: Pick<SupervisionRules, 'interviewDays' | 'interviewAfter'>;
}
