import type { LedgerItem } from '../ledger/types';

/** How a problem is rectified, as far as its look-back goes; the official types of 整改类型. */
export const LOOK_BACK_KINDS = ['immediate', 'staged', 'continuing'] as const;
export type LookBackKind = (typeof LOOK_BACK_KINDS)[number];

/** When finished problems are looked at again. */
export interface LookBackRule {
  /** Months from the completion to the look-back, by kind; of `continuing` from each to the next. */
  readonly months: Readonly<Record<LookBackKind, number>>;
  /** Months from a look-back at which it was not settled (部分反弹, 一般) to the next. */
  readonly againMonths: number;
  /** Months from a look-back that found nothing to a second one; null for none. */
  readonly secondMonths: number | null;
  /** A look-back within this many days is 即将到期. */
  readonly soonDays: number;
}

/**
 * Office custom without a rule behind the numbers: public notices ask for a 回头看 after three months, half a
 * year or a year and name no number that holds everywhere. They are settings shown to the user.
 */
export const DEFAULT_LOOK_BACK_RULE: LookBackRule = {
  months: { immediate: 3, staged: 6, continuing: 12 },
  againMonths: 1,
  secondMonths: null,
  soonDays: 30,
};

/** The greatest figures that make sense; the form takes no others, and 0 none either for months. */
export const MOST_LOOK_BACK_MONTHS = 60;
export const MOST_SOON_DAYS = 365;

/** The kind of a problem: as 整改类型 says, else as its limit does (立行立改, 长期坚持); else 分阶段. */
export function lookBackKindOf({ rectificationType, deadline, status }: LedgerItem): LookBackKind {
  if (rectificationType !== null) return rectificationType;
  if (status === 'longTerm') return 'continuing';
  const { kind } = deadline;
  if (/longTerm|openEnded|recurring/u.test(kind)) return 'continuing';
  return kind.includes('immediate') ? 'immediate' : 'staged';
}
