import { sentencesOf, type Stretch } from '../../stretch';
import type { ProofView } from '../../view';
import type { ToldProblem } from './passages';

const OF_PROBLEM = /(?:[该此本]|这一|上述)[项个]?问题|整改(?:时限|期限)|完成(?:时限|期限)/u;
/** The sentence that opens with the quotation goes on: 关于“……”问题，将于……前完成整改. */
const GOES_ON = /^(?:的?问题)?[，,]/u;
/** A sentence that has no subject but the problem. */
const BARE =
  /^\s*(?:目前，?|现)?(?:已于|于|计划于|将于|已经?逾期|(?:正在(?:推进)?|尚未(?:完成|启动))整改)/u;

/** The sentences of a passage that tell of the problem as a whole and not of a piece of work. */
export function sentencesOn({ text }: ProofView, { span }: ToldProblem): readonly Stretch[] {
  const passage = { ...span, text: text.slice(span.start, span.end) };
  return sentencesOf(passage).filter(
    ({ text: words, start }) =>
      OF_PROBLEM.test(words) || BARE.test(words) || (start === span.start && GOES_ON.test(words)),
  );
}

/** The same words with blanks for what stands in quotation marks: the sheet's own words are not compared. */
export function unquoted({ text }: Stretch): string {
  return text.replace(/“[^”]*”/gu, (words) => ' '.repeat(words.length));
}
