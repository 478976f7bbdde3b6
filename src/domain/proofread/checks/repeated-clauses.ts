import { slip } from '../slips';
import type { ProofLine } from '../stretch';
import type { Check } from '../view';

const CLAUSE = /[^，,、；;：:。！？!?（）()“”《》\n\r]+/gu;
const STOP = /^[，,、；;。！？]$/u;
const WORDS = /^\p{Script=Han}{4,40}$/u;
/** 一件一件抓, 再接再厉地干: said twice for its sound. And statuses told one by one (分别为已完成、已完成). */
const MEANT =
  /一(?<one>\p{Script=Han})一\k<one>|^(?<word>\p{Script=Han}{2})\k<word>$|^(?:已完成|未完成|正在推进|长期坚持|已整改|未启动|已办结|符合要求|情况属实|按期完成|持续推进|基本完成)/u;

/** 坚持问题导向，坚持问题导向，: a clause that stands again at once behind its stop. */
export const checkRepeatedClauses: Check = ({ lines }) => lines.flatMap(inLine);

function inLine({ text, start: offset }: ProofLine): ReturnType<Check>[number][] {
  const clauses = [...text.matchAll(CLAUSE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  }));
  return clauses.flatMap(({ start, words }, at) => {
    const before = clauses[at - 1];
    if (before === undefined || !isAgain(before.words, words, text.slice(before.end, start)))
      return [];
    const span = { start: offset + before.end - words.length, end: offset + start + words.length };
    return [slip('word-repeated', span, `“${words}”连着写了两遍；请删去一遍。`, words)];
  });
}

/** Also 一是完善制度，完善制度: the end of the clause before is said again. */
function isAgain(before: string, words: string, stop: string): boolean {
  if (before !== words && (stop !== '，' || !before.endsWith(words))) return false;
  return STOP.test(stop) && WORDS.test(words) && !MEANT.test(words);
}
