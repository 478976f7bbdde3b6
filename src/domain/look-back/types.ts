import type { Day } from '../calendar/day';
import type { LedgerItem } from '../ledger/types';
import type { LookBackKind, LookBackRule } from './rule';

/**
 * How a problem stands in the plan, the most urgent first. `relapsed` it came back and is open again; `again`
 * the last look-back settled nothing; `due`, `soon`, `later` by its day; `unclear` it was looked at, but no
 * result can be read; `undated` no day to plan from; `seen` done with.
 */
export const LOOK_BACK_STATES = [
  'relapsed',
  'due',
  'again',
  'soon',
  'unclear',
  'undated',
  'later',
  'seen',
] as const;
export type LookBackState = (typeof LOOK_BACK_STATES)[number];

/** One problem in the plan. */
export interface PlannedLookBack {
  readonly item: LedgerItem;
  readonly state: LookBackState;
  readonly kind: LookBackKind;
  /** When it is to be looked at; null where there is nothing to plan or to plan from. */
  readonly plannedOn: Day | null;
  /** Days from the as-of day to `plannedOn`, negative past it; null without one. */
  readonly daysLeft: number | null;
  /** What the day was worked out from, a whole Chinese sentence without its stop. */
  readonly reason: string;
  /** A1 names of the ledger's cells that say so: the completion day, the look-back, the status. */
  readonly cells: readonly string[];
}

export interface LookBackPlan {
  readonly asOf: Day;
  readonly rule: LookBackRule;
  /** Each finished or relapsed problem once, by state and then by day and row. */
  readonly entries: readonly PlannedLookBack[];
}
