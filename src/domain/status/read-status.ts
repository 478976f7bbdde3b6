import type { Status } from '../ledger/types';
import { answerIn, leadingAnswer, tickedWords } from './answers';
import { plainOf, pointsOf, statusPhrase } from './clauses';
import { saidIn } from './scan-words';
import { type Said, words } from './words';
import { ENGLISH_WORDS } from './words-english';

export { statusOfPercent } from './answers';

/** A status and the text it was read from, trimmed. */
export interface StatusReading {
  readonly status: Status;
  readonly words: string;
}

export interface StatusQuestion {
  /** True for columns that ask (是否完成, 是否销号): 是 and 有 are answers there. */
  readonly yesNo?: boolean;
}

/** No form has a longer list of options. */
const LONGEST_TEMPLATE = 30;

type Heard = ReadonlySet<Said>;

/**
 * What a set of words says together; the first row whose condition holds decides. Open beats done,
 * so that 已完成3项，正在推进2项 is not finished; and nothing is called under way that stands still.
 */
const RULES: readonly (readonly [(said: Heard) => boolean, Status])[] = [
  [(said) => said.has('relapsed') && !said.has('going'), 'notCompleted'],
  [(said) => said.has('nearly') && !said.has('notStarted'), 'substantiallyCompleted'],
  [(said) => said.has('done') && isUnaccepted(said) && !said.has('step'), 'substantiallyCompleted'],
  [(said) => said.has('going'), 'inProgress'],
  [(said) => said.has('stalled'), 'notCompleted'],
  [(said) => said.has('notDone') && isMoving(said), 'inProgress'],
  [(said) => said.has('notDone'), 'notCompleted'],
  [(said) => said.has('notStarted') && isMoving(said), 'inProgress'],
  [(said) => said.has('notStarted'), 'notStarted'],
  [(said) => said.has('left') && isMoving(said), 'inProgress'],
  // 已完成，长期坚持 and 已完成整改，持续推进 are done and kept up (Hubei's and Putian's lists).
  [(said) => said.has('done') && !isUnaccepted(said), 'completed'],
  [(said) => said.has('step'), 'inProgress'],
  [(said) => said.has('accepting'), 'substantiallyCompleted'],
  [(said) => said.has('unaccepted'), 'notCompleted'],
  [(said) => said.has('keeping'), 'longTerm'],
  [(said) => said.has('continuing'), 'inProgress'],
];

function isUnaccepted(said: Heard): boolean {
  return said.has('accepting') || said.has('unaccepted');
}

/** Is something done or going on beside what is open? */
function isMoving(said: Heard): boolean {
  return said.has('done') || said.has('step') || said.has('continuing');
}

/**
 * The status that a cell's words say, or null where they say none. 未完成 and 否 alone are
 * `notCompleted`; with anything under way beside them the problem is in progress. Plans, demands and
 * questions say nothing.
 */
export function readStatus(text: string, question: StatusQuestion = {}): StatusReading | null {
  const plain = PLAIN_CELLS.get(text);
  const status = plain ?? statusIn(statusPhrase(text), question.yesNo ?? false);
  return status ? { status, words: text.trim() } : null;
}

function statusIn(phrase: string, yesNo: boolean): Status | null {
  if (phrase === '' || phrase.endsWith('?')) return null;
  const answer = answerIn(phrase, yesNo);
  if (answer) return answer;
  const english = ENGLISH_WORDS.get(phrase.toLowerCase().replace(/[-_.]/gu, ''));
  if (english) return decide(new Set([english]));
  if (isTemplate(phrase)) return null;
  const lead = yesNo ? leadingAnswer(phrase) : null;
  const said = heardIn(plainOf(tickedWords(phrase)));
  return decide(new Set(lead ? [lead, ...said] : said));
}

/** 已完成/未完成: the options of a form that nobody filled in. */
function isTemplate(phrase: string): boolean {
  if (!phrase.includes('/') || phrase.length > LONGEST_TEMPLATE) return false;
  const options = phrase.replace(/[()]/gu, '').split('/');
  const states = options.map((option) => decide(new Set(saidIn(option))));
  return (
    states.length > 1 &&
    !states.includes(null) &&
    states.includes('completed') &&
    states.some((state) => state === 'notCompleted' || state === 'notStarted')
  );
}

function decide(said: Heard): Status | null {
  return RULES.find(([holds]) => holds(said))?.[1] ?? null;
}

/** 全部, 均, 该问题: said of the whole, wherever it stands. */
const OF_ALL = /全部|[均都]已|以上|该问题|该项|本问题|问题已/u;

/**
 * What a phrase says. Of several points (一是…；二是…) one that is done is no more than a step, unless
 * it speaks of the whole or all of them are done.
 */
function heardIn(phrase: string): readonly Said[] {
  const points = pointsOf(phrase);
  if (points.length < 2) return saidIn(phrase);
  const heard = points.map((point) => ({ point, said: saidIn(point) }));
  if (heard.every(({ said }) => decide(new Set(said)) === 'completed')) return ['done'];
  return heard.flatMap(({ point, said }) =>
    OF_ALL.test(point) ? said : said.map((one) => (one === 'done' ? 'step' : one)),
  );
}

/** The cells of most ledgers, read once beforehand. */
const PLAIN_CELLS: ReadonlyMap<string, Status> = new Map(
  words(`
    已完成 已完成整改 完成整改 整改完成 已整改 已整改完成 已整改到位 已办结 已销号 已闭环 基本完成
    正在推进 正在整改 整改中 进行中 推进中 持续推进 持续整改 正在办理 达到序时进度
    未启动 尚未启动 未开始 未完成 尚未完成 未整改 逾期 长期坚持 √
  `).flatMap((word) => {
    const status = statusIn(word, false);
    return status ? [[word, status] as const] : [];
  }),
);
