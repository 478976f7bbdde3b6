import type { TextSpan } from '../../text/text-place';
import type { FoundName } from './find-names';

/** How far a name may stand from what belongs to it. */
const REACH = 24;

/** Tells whether a personal name stands near a span, in the same sentence. */
export function nameNear(text: string, names: readonly FoundName[]): (span: TextSpan) => boolean {
  let from = 0;
  let last = 0;
  return ({ start, end }) => {
    if (start < last) from = 0;
    last = start;
    while (from < names.length && (names[from]?.end ?? 0) < start - REACH) from += 1;
    for (let at = from; at < names.length; at += 1) {
      const name = names[at];
      if (!name || name.start > end + REACH) return false;
      if (!/[。！？\n\r]/u.test(between(text, name, { start, end }))) return true;
    }
    return false;
  };
}

function between(text: string, a: TextSpan, b: TextSpan): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}
