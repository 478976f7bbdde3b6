import { type Slip, slip } from '../slips';
import type { ProofLine } from '../stretch';
import type { Check } from '../view';

const DOUBLED = /[，。；：、,;][，。；：、,;！？]+|[！？][，。；：、]+|…{3,}|(?:，\s){2,}/gu;
const AT_START = /^\s*([，。；：、！？）》”])/u;

/** Two stops in a row, and a stop that opens a paragraph. */
export const checkPunctuation: Check = ({ lines }) =>
  lines.flatMap((line) => [...doubled(line), ...atStart(line)]);

function doubled(line: ProofLine): Slip[] {
  return [...line.text.matchAll(DOUBLED)].map(({ index, 0: signs }) => {
    const same = new Set(signs).size === 1 && !signs.startsWith('…');
    return slip(
      'punctuation-doubled',
      { start: line.start + index, end: line.start + index + signs.length },
      `标点“${signs}”连用；请只留一个。`,
      same ? signs.charAt(0) : null,
    );
  });
}

function atStart(line: ProofLine): Slip[] {
  const match = AT_START.exec(line.text);
  if (match === null || line.words.length < 2) return [];
  const sign = match[1] ?? '';
  const start = line.start + match[0].length - 1;
  return [
    slip(
      'punctuation-at-start',
      { start, end: start + 1 },
      `“${sign}”不能放在一段的开头；请检查这里是否缺字或误分了段。`,
    ),
  ];
}
