import { findMarks, withoutLeadingMark } from '../text/point-marks';
import { cleanProse, hasWords, withoutEndStop } from './clean-text';

/**
 * A problem as a heading or a quotation names it: on one line, without its end stop and without the numbers
 * clerks give it inside the cell, since the draft numbers problems itself. Of several numbered points
 * (1.…，2.…) the words stand side by side with ；; '' where nothing is said.
 */
export function plainProblem(problem: string): string {
  const text = problem.trim();
  const marks = findMarks(text);
  const isNumbered = marks.every(({ ordinal }, at) => ordinal === at + 1);
  if (marks.length === 0 || !isNumbered)
    return withoutEndStop(cleanProse(withoutLeadingMark(text)));
  const lead = cleanProse(text.slice(0, marks[0]?.start));
  const points = marks
    .map(({ end }, at) => withoutEndStop(cleanProse(text.slice(end, marks[at + 1]?.start))))
    .filter(hasWords)
    .join('；');
  return cleanProse(/[，：]$/u.test(lead) || lead === '' ? lead + points : `${lead}：${points}`);
}
