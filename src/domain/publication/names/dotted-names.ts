import { contextAfter, contextBefore } from './context';

const DOT = /[·•]/gu;
const HAN = /^[\u4E00-\u9FFF]$/u;
/** No part of such a name is longer. */
const LONGEST = 7;

/** Names of two parts with a dot (阿卜杜拉·买买提) that a title, a role or a deed beside them shows. */
export function dottedNames(text: string): readonly string[] {
  return Array.from(text.matchAll(DOT), ({ index }) => nameAround(text, index)).filter(
    (name) => name !== null,
  );
}

function nameAround(text: string, dot: number): string | null {
  const starts = Array.from({ length: reach(text, dot - 1, -1) - 1 }, (_, n) => dot - 2 - n);
  const ends = Array.from({ length: reach(text, dot + 1, 1) - 1 }, (_, n) => dot + 3 + n);
  const end = ends.find((at) => contextAfter(text, at) !== null);
  if (end === undefined) return null;
  const after = contextAfter(text, end);
  const shown = after === 'person' || after === 'deed';
  const start = starts.find((at) => {
    const before = contextBefore(text, at);
    return before === 'label' || before === 'role' || (shown && before !== null);
  });
  return start === undefined ? null : text.slice(start, end);
}

/** How many Chinese characters follow one another from an offset on, seven at most. */
function reach(text: string, from: number, step: 1 | -1): number {
  let count = 0;
  while (count < LONGEST && HAN.test(text.charAt(from + step * count))) count += 1;
  return Math.max(1, count);
}
