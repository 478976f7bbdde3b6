import { slip } from '../slips';
import type { ProofLine } from '../stretch';
import type { Check } from '../view';

/** Shorter lines may be titles or signatures, which are placed by blanks. */
const SHORTEST = 20;
const FEWEST_LINES = 8;
const MOST_ODD = 0.03;

/** A paragraph that does not begin as all the others do: one stray blank, or three. */
export const checkIndents: Check = ({ lines }) => {
  const bodies = lines.filter(({ words }) => words.length >= SHORTEST);
  const counts = new Map<string, number>();
  for (const { indent } of bodies) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const [usual] = [...counts.entries()].sort(([, a], [, b]) => b - a);
  if (usual === undefined || bodies.length < FEWEST_LINES) return [];
  const most = Math.max(1, Math.floor(bodies.length * MOST_ODD));
  const [indent, alike] = usual;
  if (alike < bodies.length * 0.8) return [];
  return bodies
    .filter((line) => line.indent !== indent && (counts.get(line.indent) ?? 0) <= most)
    .filter((line) => !isTitle(line))
    .map((line) => odd(line, indent));
};

/** A title in the middle has no stop. */
function isTitle({ words }: ProofLine): boolean {
  return !/[，。；：]/u.test(words);
}

function odd(line: ProofLine, usual: string): ReturnType<typeof slip> {
  const first = line.words.charAt(0);
  const start = line.start;
  const says = line.indent === '' ? '没有缩进' : `开头有${line.indent.length}个空白`;
  const others = usual === '' ? '都没有' : `都有${usual.length}个空白`;
  return slip(
    'indent-differs',
    { start, end: start + line.indent.length + 1 },
    `这一段${says}，其他段落${others}；请统一。`,
    `${usual}${first}`,
  );
}
