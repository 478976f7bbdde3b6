import type { TextSpan } from '../text/text-place';

const CLOSER: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '【': '】',
  '[': ']',
  '「': '」',
  '『': '』',
};
const CLOSERS = new Set(Object.values(CLOSER));
/** (一) written with one bracket of each width. */
const TWIN: Readonly<Record<string, string>> = { '）': ')', ')': '）' };

/** Deepest ever looked through for the twin of a closing sign. */
const DEEPEST = 8;

interface Opened {
  readonly at: number;
  readonly closer: string;
}

/**
 * Which signs of a stretch stand inside 《》, “”, （） and the like, so that nothing is cut there: true for
 * those, by their place in the stretch. Signs without their twin guard nothing. Linear in the text.
 */
export function guardedSigns(source: string, { start, end }: TextSpan): readonly boolean[] {
  // How many pairs begin at a place, less those that ended before it.
  const steps = new Int32Array(end - start + 1);
  for (const { start: from, end: to } of pairsIn(source, { start, end })) {
    steps[from - start] = (steps[from - start] ?? 0) + 1;
    steps[to - start] = (steps[to - start] ?? 0) - 1;
  }
  let depth = 0;
  return Array.from({ length: end - start }, (_, at) => {
    depth += steps[at] ?? 0;
    return depth > 0;
  });
}

/** Every pair, its signs included; straight quotation marks, the same on both sides, in twos. */
function pairsIn(source: string, { start, end }: TextSpan): readonly TextSpan[] {
  const pairs: TextSpan[] = [];
  const open: Opened[] = [];
  let straight = -1;
  for (let at = start; at < end; at += 1) {
    const sign = source.charAt(at);
    const closer = CLOSER[sign];
    if (closer !== undefined) open.push({ at, closer });
    else if (CLOSERS.has(sign)) {
      const from = takeTwin(open, sign);
      if (from !== null) pairs.push({ start: from, end: at + 1 });
    } else if (sign === '"') {
      if (straight >= 0) pairs.push({ start: straight, end: at + 1 });
      straight = straight >= 0 ? -1 : at;
    }
  }
  return pairs;
}

/** Where the pair began that this sign closes; those opened inside it guard nothing. Null where none did. */
function takeTwin(open: Opened[], sign: string): number | null {
  for (let depth = 1; depth <= Math.min(DEEPEST, open.length); depth += 1) {
    const one = open[open.length - depth];
    if (one === undefined || (one.closer !== sign && one.closer !== TWIN[sign])) continue;
    open.length -= depth;
    return one.at;
  }
  return null;
}
