import type { TextSpan } from '../text/text-place';

const CLOSING: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '[': ']',
  '［': '］',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSING));
/** Deeper nesting is no text; the stack stays small. */
const DEEPEST = 20;

/**
 * The outermost stretches between brackets and quotation marks, both included, in order. A bracket
 * without its partner encloses nothing. （ and ) make a pair too.
 */
export function enclosures(text: string): readonly TextSpan[] {
  const open: { readonly closing: string; readonly start: number }[] = [];
  const spans: TextSpan[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const closing = CLOSING[sign];
    if (closing !== undefined && open.length < DEEPEST) open.push({ closing, start: at });
    else if (CLOSERS.has(sign)) close(open, spans, sign, at);
  }
  return spans;
}

function close(
  open: { readonly closing: string; readonly start: number }[],
  spans: TextSpan[],
  sign: string,
  at: number,
): void {
  let partner = open.length - 1;
  while (partner >= 0 && !isPartner(open[partner]?.closing, sign)) partner -= 1;
  const start = open[partner]?.start;
  if (start === undefined) return;
  open.length = partner;
  while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
  spans.push({ start, end: at + 1 });
}

function isPartner(closing: string | undefined, sign: string): boolean {
  return (
    closing === sign || (closing === '）' && sign === ')') || (closing === ')' && sign === '）')
  );
}

/** Tells whether a place lies inside one of the stretches; asked for rising places only. */
export function insideOf(spans: readonly TextSpan[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? Infinity) <= at) next += 1;
    return at > (spans[next]?.start ?? Infinity);
  };
}

/** The text cut at every place that `isCut` names outside brackets; the sign there goes. */
export function cutOutside(text: string, isCut: (sign: string, at: number) => boolean): string[] {
  const inside = insideOf(enclosures(text));
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isCut(text.charAt(at), at) || inside(at)) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}
