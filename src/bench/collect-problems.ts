import type { RandomSource } from './random';

/** The days all made-up ledgers of `collect` are read for. */
export const COLLECT_DAYS = { asOf: '2025-04-30', feedback: '2024-07-26' } as const;

/** 2024-01-01 is Excel's 45292. */
const FIRST_SERIAL = 45292;

export type MadeStatus = 'completed' | 'inProgress' | 'notStarted' | 'notCompleted' | 'longTerm';
type Lateness = 'past' | 'soon' | 'later' | 'none';

/** A deadline as written, and what is true of it on 2025-04-30 with feedback on 2024-07-26. */
interface MadeDeadline {
  readonly written: string | number;
  readonly lateness: Lateness;
  /** Days past it; 0 unless `past`. */
  readonly daysLate: number;
}

/** Every form with its true day beside it, worked out by hand and not by our reader. */
const DEADLINES: readonly [MadeDeadline, ...MadeDeadline[]] = [
  // 2025-03-31
  { written: '2025年3月底前', lateness: 'past', daysLate: 30 },
  // 2024-12-31
  { written: '2024年12月31日前', lateness: 'past', daysLate: 120 },
  // 2024-12-31
  { written: '2024年底前', lateness: 'past', daysLate: 120 },
  // 30 days after the feedback: 2024-08-25
  { written: '立行立改', lateness: 'past', daysLate: 248 },
  // 2025-04-10, a real date
  { written: FIRST_SERIAL + 465, lateness: 'past', daysLate: 20 },
  { written: '2025-05-08', lateness: 'soon', daysLate: 0 },
  { written: '2025.5.6', lateness: 'soon', daysLate: 0 },
  { written: '2025年6月30日', lateness: 'later', daysLate: 0 },
  { written: '2025年12月底', lateness: 'later', daysLate: 0 },
  // 2025-07-01, a real date
  { written: FIRST_SERIAL + 547, lateness: 'later', daysLate: 0 },
];

const LONG_TERM: MadeDeadline = { written: '长期坚持', lateness: 'none', daysLate: 0 };

/** A made-up problem with what is true of it. */
export interface MadeProblem {
  readonly status: MadeStatus;
  readonly deadline: MadeDeadline;
  readonly overdue: boolean;
  readonly dueSoon: boolean;
  readonly daysLate: number;
  /** Rows it takes where a problem may take several. */
  readonly measures: number;
}

/** One problem in one of these statuses. */
export function madeProblem(
  random: RandomSource,
  statuses: readonly [MadeStatus, ...MadeStatus[]],
): MadeProblem {
  const status = random.pick(statuses);
  const deadline = status === 'longTerm' ? LONG_TERM : random.pick(DEADLINES);
  const open = status !== 'completed' && status !== 'longTerm';
  const overdue = open && deadline.lateness === 'past';
  return {
    status,
    deadline,
    overdue,
    dueSoon: open && deadline.lateness === 'soon',
    daysLate: overdue ? deadline.daysLate : 0,
    measures: random.below(3) + 1,
  };
}
