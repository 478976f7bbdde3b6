import { slip } from '../slips';
import type { ProofLine } from '../stretch';
import type { Check } from '../view';

/** Shorter lines are headings, labels and signatures, which have no stop. */
const SHORTEST_PROSE = 20;
const ENDS = /[。！？：；…”’）)》】.!?:;]$/u;
/** Of all prose, how much must end in a stop before the rest is called a slip; lines cut by width do not. */
const USUAL = 0.8;

/** A paragraph that ends without a stop, or with ， or 、. */
export const checkParagraphEnds: Check = ({ lines }) => {
  const prose = lines.filter(isProse);
  const open = prose.filter(({ words }) => !ENDS.test(words));
  if (prose.length === 0 || open.length > prose.length * (1 - USUAL) + 1) return [];
  return open.map((line) => {
    const end = line.start + line.indent.length + line.words.length;
    const last = line.words.slice(-1);
    const isComma = /[，、,]/u.test(last);
    return slip(
      'stop-missing',
      { start: end - 1, end },
      isComma
        ? `这一段以“${last}”结束；请补全后面的内容，或改为句号。`
        : '这一段末尾没有句号；请补上。',
      isComma ? null : `${last}。`,
    );
  });
};

function isProse({ words }: ProofLine): boolean {
  return (
    words.length >= SHORTEST_PROSE && !words.includes('\t') && /[。；]/u.test(words.slice(0, -1))
  );
}
