import { compact } from '../text/normalize';
import { BLANK_RESULTS, GRADES, LOOK_BACK_WORDS, type LookBackWord } from './look-back-words';

/**
 * What a look-back (回头看) found: the result has held, it is to be looked at again, the problem has come
 * back. `none` where the cell says nothing yet, `unclear` where it says something that is no result.
 */
export type LookBackVerdict = 'held' | 'again' | 'relapsed' | 'none' | 'unclear';

/** What the title of the column asks, so that 是 and 否 answer it; null where it asks nothing. */
export type LookBackQuestion = 'relapsed' | 'held' | null;

/** Longer texts are read as far as this. */
const LONGEST = 2000;

const ASKS_RELAPSE = /(?:是否|有无|有没有)[^/]{0,6}(?:反弹|回潮)/u;
const ASKS_HELD = /是否[^/]{0,6}(?:巩固|合格|到位|达标|通过)/u;

const YES = /^(?:[是√✓✔Y]|YES)(?=$|[,;。(])/iu;
const NO = /^(?:[否×✗✘N]|NO)(?=$|[,;。(])/iu;
/** Of a relapse alone: nobody writes 无 for a result that did not hold. */
const THERE_IS = /^有(?=$|[,;。(])/u;
const THERE_IS_NONE = /^(?:[无未]|没有?|(?:未|没有)(?:发现|出现|发生|见)|不存在)(?=$|[,;。(])/u;

const WORDS = LOOK_BACK_WORDS.map(([said, pattern]) => ({ said, word: new RegExp(pattern, 'uy') }));

/** What the title of a column of results asks. */
export function lookBackQuestionOf(title: string): LookBackQuestion {
  const plain = compact(title);
  if (ASKS_RELAPSE.test(plain)) return 'relapsed';
  return ASKS_HELD.test(plain) ? 'held' : null;
}

/**
 * Reads what a cell says a look-back found. 部分反弹 and 一般 are `again`. A text that says both that it held
 * and that it came back (反弹后已整改到位) is `unclear`: which is true now only a person can tell.
 */
export function readLookBack(text: string, question: LookBackQuestion = null): LookBackVerdict {
  const phrase = phraseOf(text);
  const answer = question === null ? null : answerIn(phrase, question);
  if (answer !== null) return answer;
  if (BLANK_RESULTS.has(phrase)) return 'none';
  const grade = GRADES.get(phrase);
  return verdictOf(grade === undefined ? new Set(wordsIn(phrase)) : new Set([grade]));
}

/** Do the words of a look-back that found a problem open say that it came back, not that it was never done? */
export function saysItCameBack(text: string): boolean {
  const phrase = phraseOf(text);
  return YES.test(phrase) || THERE_IS.test(phrase) || wordsIn(phrase).includes('relapsed');
}

/** A line is a clause of its own. */
function phraseOf(text: string): string {
  return compact(
    text
      .slice(0, LONGEST)
      .trim()
      .replace(/\s*[\n\r]\s*/gu, ';'),
  )
    .replace(/[“”"「」]/gu, '')
    .replace(/[。.;!]+$/u, '');
}

/** 是 in 是否反弹 is a relapse, whatever is written behind it; 否，… is read on. */
function answerIn(phrase: string, question: 'relapsed' | 'held'): LookBackVerdict | null {
  const isOfRelapse = question === 'relapsed';
  const yes = YES.test(phrase) || (isOfRelapse && THERE_IS.test(phrase));
  const no = NO.test(phrase) || (isOfRelapse && THERE_IS_NONE.test(phrase));
  if (!yes && !no) return null;
  return yes === isOfRelapse ? 'relapsed' : 'held';
}

function verdictOf(said: ReadonlySet<LookBackWord>): LookBackVerdict {
  if (said.has('relapsed') || said.has('undone')) return said.has('held') ? 'unclear' : 'relapsed';
  if (said.has('again')) return 'again';
  if (said.has('held')) return 'held';
  return said.has('notYet') ? 'none' : 'unclear';
}

/** What the words of a phrase say, left to right, none over another. */
function wordsIn(phrase: string): readonly LookBackWord[] {
  const said: LookBackWord[] = [];
  let at = 0;
  while (at < phrase.length) {
    const found = wordAt(phrase, at);
    if (found) said.push(found.said);
    at += found?.length ?? 1;
  }
  return said;
}

function wordAt(
  phrase: string,
  at: number,
): { readonly said: LookBackWord; readonly length: number } | null {
  for (const { said, word } of WORDS) {
    word.lastIndex = at;
    const length = word.exec(phrase)?.[0].length ?? 0;
    if (length > 0) return { said, length };
  }
  return null;
}
