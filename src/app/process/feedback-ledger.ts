import type { Day } from '../../domain/calendar/day';
import { onOneLine } from '../../domain/feedback/spans';
import type { Feedback, Recommendation } from '../../domain/feedback/types';
import { planLedgerTemplate } from '../../domain/ledger-template/plan-ledger-template';
import type { FilledRow, LedgerFilling } from '../../domain/ledger-template/types';
import type { SheetRef, Workbook } from '../ports';

/** What stands in 问题类别: the outermost heading, or all of them. */
export type CategoryLevel = 'outermost' | 'all';

/** A problem as it goes into the ledger. */
export interface LedgerProblem {
  /** Headings without their numbers, outermost first. */
  readonly path: readonly string[];
  readonly text: string;
  /** Indexes of the problems of the feedback it was made of; what answers them answers it. */
  readonly origins: readonly number[];
}

/** What the new ledger is made of. */
export interface FeedbackLedger {
  readonly unit: string | null;
  readonly feedbackDate: Day | null;
  readonly problems: readonly LedgerProblem[];
  readonly recommendations: readonly Recommendation[];
  readonly categoryLevel: CategoryLevel;
}

/** Between headings of one category. */
const BETWEEN = '—';
/** What Excel takes into one cell, less some signs for our own. */
const LONGEST_CELL = 32_000;

/** The problems of a feedback as they were read, uncorrected. */
export function problemsAsRead({ problems }: Feedback): readonly LedgerProblem[] {
  return problems.map(({ path, text }, at) => ({
    path: path.map((heading) => onOneLine(heading.text)),
    text: onOneLine(text),
    origins: [at],
  }));
}

/** One row a problem; in 备注 what was recommended for it, only where that is known. */
export function fillingOf(ledger: FeedbackLedger): LedgerFilling {
  const advice = adviceByProblem(ledger.recommendations);
  return {
    unit: ledger.unit,
    feedbackDate: ledger.feedbackDate,
    rows: ledger.problems.map((problem) => rowOf(problem, ledger.categoryLevel, advice)),
  };
}

function rowOf(
  { path, text, origins }: LedgerProblem,
  level: CategoryLevel,
  advice: ReadonlyMap<number, readonly string[]>,
): FilledRow {
  const words = [...new Set(origins.flatMap((at) => advice.get(at) ?? []))];
  return {
    category: level === 'all' ? path.join(BETWEEN) : (path[0] ?? ''),
    problem: text,
    remark: words.length === 0 ? '' : `对应意见：${words.join('；')}`.slice(0, LONGEST_CELL),
  };
}

/**
 * For each problem what was recommended for it, in the order of the text: the sentence that answers it by
 * its own words, else the heading of the item that answers its whole group.
 */
function adviceByProblem(
  recommendations: readonly Recommendation[],
): ReadonlyMap<number, readonly string[]> {
  const advice = new Map<number, string[]>();
  for (const { path, text, answers } of recommendations) {
    for (const { problem, reason } of answers) {
      const words = onOneLine((reason === 'group' ? path[0]?.text : undefined) ?? text);
      const known = advice.get(problem) ?? [];
      if (!known.includes(words)) advice.set(problem, [...known, words]);
    }
  }
  return advice;
}

/**
 * 生成台账: writes the problems as a new ledger, into the active sheet where that is empty, else onto a new
 * one, and goes there. It is the user's own from then on.
 *
 * @throws WorkbookFailure Where it could not be written.
 */
export async function writeFeedbackLedger(
  workbook: Pick<Workbook, 'writeTemplate'>,
  ledger: FeedbackLedger,
  today: Day,
): Promise<SheetRef> {
  return workbook.writeTemplate(planLedgerTemplate(today, fillingOf(ledger)));
}
