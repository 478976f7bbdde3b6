import type { Status } from '../ledger/types';
import { compact } from '../text/normalize';
import { type Said, saidIn } from './scan-words';
import { CROSSES, NO_WORDS, TICKS, YES_WORDS } from './words';

/** A status and the text it was read from, trimmed. */
export interface StatusReading {
  readonly status: Status;
  readonly words: string;
}

export interface StatusQuestion {
  /** True for columns that ask (是否完成, 是否销号): 是 and 有 are answers there. */
  readonly yesNo?: boolean;
}

/**
 * What a set of words says together; the first row whose condition holds decides. Open beats done,
 * so that 已完成3项，正在推进2项 is not finished.
 */
const RULES: readonly (readonly [(said: ReadonlySet<Said>) => boolean, Status])[] = [
  [(said) => said.has('nearly') && !said.has('notStarted'), 'substantiallyCompleted'],
  [(said) => said.has('done') && said.has('accepting'), 'substantiallyCompleted'],
  [(said) => said.has('going'), 'inProgress'],
  [(said) => said.has('notDone') && (said.has('continuing') || said.has('step')), 'inProgress'],
  [(said) => said.has('notDone') && said.has('done'), 'inProgress'],
  [(said) => said.has('notDone'), 'notCompleted'],
  [(said) => said.has('notStarted') && (said.has('done') || said.has('step')), 'inProgress'],
  [(said) => said.has('notStarted'), 'notStarted'],
  // 已完成，长期坚持 and 已完成整改，持续推进 are done and kept up (Hubei's and Putian's lists).
  [(said) => said.has('done'), 'completed'],
  [(said) => said.has('accepting'), 'substantiallyCompleted'],
  [(said) => said.has('step'), 'inProgress'],
  [(said) => said.has('keeping'), 'longTerm'],
  [(said) => said.has('continuing'), 'inProgress'],
];

/**
 * The status that a cell's words say, or null where they say none. 未完成 and 否 alone are
 * `notCompleted`; with anything under way beside them the problem is in progress.
 */
export function readStatus(text: string, question: StatusQuestion = {}): StatusReading | null {
  const words = text.trim();
  const phrase = compact(text).replace(/[。.;!]+$/u, '');
  const answer = answerOf(phrase, question.yesNo ?? false);
  if (answer) return { status: answer, words };
  const said = new Set(saidIn(phrase));
  const rule = RULES.find(([holds]) => holds(said));
  return rule ? { status: rule[1], words } : null;
}

function answerOf(phrase: string, yesNo: boolean): Status | null {
  const word = phrase.toUpperCase();
  if (word === '否' || CROSSES.includes(word)) return 'notCompleted';
  if (TICKS.includes(word)) return 'completed';
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(word)?.[1];
  if (percent !== undefined) return statusOfPercent(Number(percent));
  if (!yesNo) return null;
  if (YES_WORDS.includes(word)) return 'completed';
  return NO_WORDS.includes(word) ? 'notCompleted' : null;
}

/** The status of a cell that holds no more than a percent. */
export function statusOfPercent(percent: number): Status {
  if (percent >= 100) return 'completed';
  return percent > 0 ? 'inProgress' : 'notStarted';
}
