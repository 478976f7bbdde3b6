/** Whom a notice is about: everything of one unit, or of one leader, as the ledger names them. */
export const GROUPINGS = ['unit', 'leader'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** When what is sent. Days are calendar days from the due day to the as-of day unless they say otherwise. */
export interface SupervisionRules {
  /** 提醒: open and due within this many days, the last of them included. */
  readonly remindDays: number;
  /** 督办: late by this many days or more; at least 1. What is late by fewer is still reminded of. */
  readonly superviseDays: number;
  /** 约谈建议: late by this many days or more; null for never by days. */
  readonly interviewDays: number | null;
  /** 约谈建议: late, and this many 督办单 were sent for it before by the register; null for never by number. */
  readonly interviewAfter: number | null;
  /** Working days from the day of issue to the day of reply; at least 1. */
  readonly replyDays: number;
  readonly by: Grouping;
}

/** Larger numbers are slips of typing. */
export const MOST_DAYS = 3650;
export const MOST_REPLY_DAYS = 250;
export const MOST_NOTICES = 100;

/**
 * Only two of them have a public model (江津 sends a warning 10 days before the limit and a letter to unit and
 * party chief once it is past, 隆昌 talks after three red cards); 30 days and 5 working days are a custom of
 * offices and nobody's rule.
 */
export const DEFAULT_RULES: SupervisionRules = {
  remindDays: 10,
  superviseDays: 1,
  interviewDays: 30,
  interviewAfter: 3,
  replyDays: 5,
  by: 'unit',
};

/** The rules with every number where it makes sense: whole, and neither too small nor a slip of typing. */
export function soundRules(rules: SupervisionRules): SupervisionRules {
  return {
    by: rules.by,
    remindDays: within(rules.remindDays, 0, MOST_DAYS),
    superviseDays: within(rules.superviseDays, 1, MOST_DAYS),
    interviewDays: rules.interviewDays === null ? null : within(rules.interviewDays, 1, MOST_DAYS),
    interviewAfter:
      rules.interviewAfter === null ? null : within(rules.interviewAfter, 1, MOST_NOTICES),
    replyDays: within(rules.replyDays, 1, MOST_REPLY_DAYS),
  };
}

function within(number: number, least: number, most: number): number {
  return Number.isFinite(number) ? Math.min(Math.max(Math.trunc(number), least), most) : least;
}
