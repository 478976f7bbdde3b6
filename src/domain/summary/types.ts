import type { Status } from '../ledger/types';

/** 口径: how the completion rate is counted. It prints itself through `describeCountingRule`. */
export interface CountingRule {
  /** Does 基本完成 count as completed? */
  readonly countSubstantiallyCompleted: boolean;
  /** Does 长期坚持 count as completed? Of no effect where it is not in the base. */
  readonly countLongTerm: boolean;
  /** Are 长期坚持 problems in the base (denominator)? */
  readonly longTermInBase: boolean;
  /** What is counted: problems, or measures each by its own status. */
  readonly unit: CountedUnit;
  /** 四舍五入, or cut off as 审计署 does. */
  readonly rounding: Rounding;
  /** Decimals of the printed percent. */
  readonly decimals: 0 | 1 | 2;
}

export type CountedUnit = 'problems' | 'measures';
export type Rounding = 'round' | 'truncate';

export interface CompletionRate {
  readonly numerator: number;
  readonly denominator: number;
  /** 0–100; 100 only when every problem counts as completed; 0 when there is none. */
  readonly percent: number;
}

/** The figures of a set of problems. `byStatus` adds up to `total`. */
export interface Figures {
  readonly total: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly completedLate: number;
  readonly completionRate: CompletionRate;
}

/** The figures of one group (a unit, a category), with the rows they were counted from. */
export interface GroupFigures extends Figures {
  readonly name: string;
  readonly rows: readonly number[];
}

export interface Summary extends Figures {
  readonly measures: number;
  /** The rule the rates were counted by. */
  readonly rule: CountingRule;
  /** The 口径 in one Chinese line. */
  readonly countingRule: string;
  readonly byUnit: readonly GroupFigures[];
  readonly byCategory: readonly GroupFigures[];
}
