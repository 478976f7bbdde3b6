import type { Status } from '../ledger/types';
import { compact } from '../text/normalize';

/** Marks that say done or not done whatever the title. ○ ● ◎ △ do not: only a legend tells them. */
const TICKS: readonly string[] = ['√', '✓', '✔', '☑', '✅', '√√', '✔️'];
const CROSSES: readonly string[] = ['×', '✗', '✘', '❌', '✖', '╳'];

/** Whole cells that say done or not done where the title asks a question (是否完成). */
const YES_WORDS: readonly string[] = ['是', 'Y', 'YES', '已', '有', '1', 'T', 'TRUE', '是的', '对'];
const NO_WORDS: readonly string[] = [
  '否',
  'N',
  'NO',
  'X',
  '未',
  '无',
  '没有',
  '0',
  'F',
  'FALSE',
  '不是',
  '没',
  '□',
  '☐',
];

/** No answer is longer. */
const LONGEST_ANSWER = 20;
const PERCENT = /^(?:目前|当前|现|整改|完成|总体|整体)*(?:进度|进展)?[:为]?约?(\d+(?:\.\d+)?)%$/u;
/** 是，已通过验收: an answer with more behind it. */
const ANSWERED = /^([是否])[,;、。(]/u;
/** An option box that is not ticked, and its word: □未完成. */
const UNTICKED = /[□☐][^□☐☑✓✔√■☒]*/gu;
const BOX = /[□☐]/u;
const TICKED = /[☑✓✔√✅■☒]/gu;

/** The status of a cell that holds no more than a mark, an answer or a percent; else null. */
export function answerIn(phrase: string, yesNo: boolean): Status | null {
  if (phrase.length > LONGEST_ANSWER) return null;
  const word = phrase.toUpperCase();
  if (word === '否' || CROSSES.includes(word)) return 'notCompleted';
  if (TICKS.includes(word)) return 'completed';
  if (!yesNo) return percentIn(word);
  if (YES_WORDS.includes(word)) return 'completed';
  return NO_WORDS.includes(word) ? 'notCompleted' : percentIn(word);
}

function percentIn(word: string): Status | null {
  const percent = word.endsWith('%') ? PERCENT.exec(word)?.[1] : undefined;
  return percent === undefined || Number(percent) > 100 ? null : statusOfPercent(Number(percent));
}

/** Is the cell no more than a mark or an answer: 否, ×, N? */
export function isBareAnswer(text: string): boolean {
  const word = compact(text).toUpperCase();
  return TICKS.includes(word) || CROSSES.includes(word) || isAnswer(word);
}

function isAnswer(word: string): boolean {
  return YES_WORDS.includes(word) || NO_WORDS.includes(word);
}

/** What stands before the words of an answer to a question: 是（2024年12月）, 否，正在整改. */
export function leadingAnswer(phrase: string): 'done' | 'notDone' | null {
  const answer = ANSWERED.exec(phrase)?.[1];
  if (answer === undefined) return null;
  return answer === '是' ? 'done' : 'notDone';
}

/** The words of the ticked options only; '' where none is ticked. Texts without boxes lose their ticks. */
export function tickedWords(phrase: string): string {
  const ticked = phrase.replace(TICKED, '');
  if (ticked === phrase) return BOX.test(phrase) ? '' : phrase;
  if (ticked === '') return phrase;
  return phrase.replace(UNTICKED, '').replace(TICKED, '');
}

/** The status of a cell that holds no more than a percent. */
export function statusOfPercent(percent: number): Status {
  if (percent >= 100) return 'completed';
  return percent > 0 ? 'inProgress' : 'notStarted';
}
