import { type Slip, slip } from '../slips';
import type { Stretch } from '../stretch';
import type { Check } from '../view';

/** Shorter sentences are set phrases. */
const SHORTEST = 20;
const MARK =
  /^\s*(?:[一二三四五六七八九十]{1,3}[是、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、]|[①②③④⑤⑥⑦⑧⑨⑩])\s*/u;
const STOP = /[，。；！？]/u;
/** How far a problem is may be said of many in the same words. */
const STATUS = /^[该此本]项?问题|［待补充/u;

/** A whole sentence that stands in the text a second time, whatever number it has; neighbours are one slip. */
export const checkRepeatedSentences: Check = ({ sentences }) => {
  const seen = new Set<string>();
  const runs: Stretch[][] = [];
  let isRun = false;
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    const isRepeated = seen.has(words);
    if (words !== '') seen.add(words);
    if (isRepeated && isRun) runs.at(-1)?.push(sentence);
    else if (isRepeated) runs.push([sentence]);
    isRun = isRepeated;
  }
  return runs.flatMap(slipOf);
};

/** The sentence without its number; '' where it is too short or may well be said again. */
function wordsOf(sentence: Stretch): string {
  const words = sentence.text.replace(MARK, '').trim();
  // A heading may stand again as the signature.
  if (!STOP.test(words)) return '';
  return words.length < SHORTEST || STATUS.test(words) ? '' : words;
}

function slipOf(run: readonly Stretch[]): Slip[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const words = wordsOf(first);
  const short = words.length > 16 ? `${words.slice(0, 16)}…` : words;
  const start = first.start + first.text.indexOf(words);
  const end = last.start + last.text.trimEnd().length;
  const many = run.length > 1 ? `起的${run.length}句` : '这一句';
  return [
    slip('sentence-repeated', { start, end }, `“${short}”${many}前面已经写过；请确认是否重复。`),
  ];
}
