import { type Slip, slip } from '../slips';
import type { ProofLine } from '../stretch';
import type { Check } from '../view';

const NESTED =
  /“[^“”]{0,80}“[^“”]{0,80}”[^“”]{0,80}”|《[^《》]{0,80}《[^《》]{0,80}》[^《》]{0,80}》/gu;
/** A pair with its words, or one that has no partner near. */
const STRAIGHT = /"[^"]{0,200}"|"/gu;
const CHINESE = /\p{Script=Han}/u;

/** "…" in Chinese text, and “…“…”…” where the inner signs should be ‘…’ (〈…〉 in titles). */
export const checkQuotes: Check = ({ lines }) =>
  lines.flatMap((line) => [...nested(line), ...straight(line)]);

function nested(line: ProofLine): Slip[] {
  if (!/[“《]/u.test(line.text)) return [];
  return [...line.text.matchAll(NESTED)].map(({ index, 0: words }) => {
    const [opener, inner] = words.startsWith('“') ? ['“', '‘’'] : ['《', '〈〉'];
    const start = line.start + index + words.indexOf(opener, 1);
    const closer = opener === '“' ? '”' : '》';
    const end = line.start + index + words.indexOf(closer) + 1;
    const inside = words.slice(words.indexOf(opener, 1) + 1, words.indexOf(closer));
    return slip(
      'quote-nested',
      { start, end },
      `“${opener}”里面再用同样的符号；按标点用法，里层应用“${inner}”。`,
      `${inner.charAt(0)}${inside}${inner.charAt(1)}`,
    );
  });
}

function straight(line: ProofLine): Slip[] {
  if (!line.text.includes('"') || !CHINESE.test(line.text)) return [];
  return [...line.text.matchAll(STRAIGHT)].map(({ index, 0: words }) => {
    const start = line.start + index;
    return slip(
      'quote-straight',
      { start, end: start + words.length },
      '中文里的引号应用“”；这里是英文直引号。',
      words.length > 1 ? `“${words.slice(1, -1)}”` : null,
    );
  });
}
