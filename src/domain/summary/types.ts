import type { RectificationType, Status } from '../ledger/types';

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

/** Numerator and denominator count problems or measures, as the rule's unit says. */
export interface CompletionRate {
  readonly numerator: number;
  readonly denominator: number;
  /** 0–100; 100 only when all in the base count as completed; 0 when the base is empty. */
  readonly percent: number;
}

/** The mean of the percents the sheet gives, and how many of the problems give one. */
export interface MeanPercent {
  /** 0–100, cut off after two decimals: 100 only when all are. */
  readonly percent: number;
  readonly known: number;
}

/**
 * The figures of a set of problems. `byStatus` adds up to `total`; both count problems whatever the rule
 * counts, so that they agree with the sheet's serials. Only `completionRate` follows the rule's unit.
 */
export interface Figures {
  readonly total: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly overdue: number;
  readonly dueSoon: number;
  /** Only where there is a first warning: how many are 预警, due later than 临期 but within its days. */
  readonly firstWarning?: number;
  readonly completedLate: number;
  /** Only where there are any: how many a look-back found to have come back; they are open again. */
  readonly relapsed?: number;
  readonly completionRate: CompletionRate;
  /** Null where no problem has a percent. */
  readonly meanPercent: MeanPercent | null;
}

/** The figures of one group (a unit, a category), with the rows they were counted from. */
export interface GroupFigures extends Figures {
  readonly name: string;
  readonly rows: readonly number[];
}

/** The figures of one official type of rectification. 持续整改 has no rate (national audit reports). */
export interface TypeFigures extends Omit<GroupFigures, 'completionRate'> {
  /** Null for the problems whose type the ledger leaves blank. */
  readonly type: RectificationType | null;
  readonly completionRate: CompletionRate | null;
}

export interface Summary extends Figures {
  readonly measures: number;
  /** The rule the rates were counted by. */
  readonly rule: CountingRule;
  /** The 口径 in one Chinese line. */
  readonly countingRule: string;
  readonly byUnit: readonly GroupFigures[];
  readonly byCategory: readonly GroupFigures[];
  /** By 责任领导 as the cell names them (张三、李四 is one group); 未填责任领导 where it names none. */
  readonly byLeader: readonly GroupFigures[];
  /** By 整改类型 in the official order; empty where the ledger names none. */
  readonly byType: readonly TypeFigures[];
}
