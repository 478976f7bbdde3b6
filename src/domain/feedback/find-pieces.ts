import { readNumber } from '../text/chinese-number';
import type { TextSpan } from '../text/text-place';
import { guardedSigns } from './guarded';
import { feedbackLines } from './lines';
import { MARK_WAYS, type MarkWay } from './mark-ways';
import { trimmed } from './spans';

/** A number before a stretch of text. The span is that of the number with the blanks behind it. */
export interface Mark extends TextSpan {
  readonly kind: string;
  readonly rank: number;
  /** From 1; 0 where it is none (1.2). */
  readonly ordinal: number;
}

/** A numbered stretch, or a paragraph (or the rest of one) without a number. */
export interface Piece extends TextSpan {
  readonly mark: Mark | null;
}

/** A mark as it may be: one inside a line counts only as one of a series. */
interface Candidate extends Mark {
  readonly opensLine: boolean;
}

/** Does a line begin with a number? */
function opensNumbered(line: string): boolean {
  return MARK_WAYS.some(({ pattern }) => matchAt(pattern, line, 0) !== null);
}

/** The numbered and unnumbered stretches of a text, in order. Numbers inside a line count in series only. */
export function findPieces(source: string): readonly Piece[] {
  const lines = feedbackLines(source, opensNumbered);
  const marks = inSeries(lines.map((line) => candidatesIn(source, line)));
  const pieces: Piece[] = [];
  // A number alone on its line belongs to the line below.
  let waiting: Mark | null = null;
  for (const [at, line] of lines.entries()) {
    for (const { mark, span } of stretches(line, marks[at] ?? [])) {
      const words = trimmed(source, span);
      if (words === null) {
        waiting = mark ?? waiting;
        continue;
      }
      pieces.push({ ...words, mark: mark ?? waiting });
      waiting = null;
    }
  }
  return pieces;
}

interface Stretch {
  readonly mark: Mark | null;
  readonly span: TextSpan;
}

function stretches(line: TextSpan, marks: readonly Mark[]): readonly Stretch[] {
  const first = marks[0]?.start ?? line.end;
  const lead = first > line.start ? [{ mark: null, span: { start: line.start, end: first } }] : [];
  const numbered = marks.map((mark, at) => ({
    mark,
    span: { start: mark.end, end: marks[at + 1]?.start ?? line.end },
  }));
  return [...lead, ...numbered];
}

function candidatesIn(source: string, line: TextSpan): readonly Candidate[] {
  const guarded = guardedSigns(source, line);
  const found: Candidate[] = [];
  for (let at = line.start; at < line.end; at += 1) {
    const opensLine = at === line.start;
    // A bracket of a mark guards itself; what matters is the stop before it.
    if (!opensLine && guarded[at - 1 - line.start] === true) continue;
    const before = opensLine ? '' : stopBefore(source, at);
    if (!opensLine && before === '') continue;
    const mark = markAt(source, at, before, opensLine);
    if (mark === null) continue;
    found.push({ ...mark, opensLine });
    at = Math.max(at, mark.end - 1);
  }
  return found;
}

const BLANKS = ' \t\u3000';
const MOST_BLANKS = 4;

/** The sign before a place, blanks passed over; the place itself must not be a blank. */
function stopBefore(source: string, at: number): string {
  if (BLANKS.includes(source.charAt(at))) return '';
  let before = at - 1;
  while (at - before <= MOST_BLANKS && BLANKS.includes(source.charAt(before))) before -= 1;
  return source.charAt(before);
}

function markAt(source: string, at: number, before: string, opensLine: boolean): Mark | null {
  for (const way of MARK_WAYS) {
    if (!opensLine && !way.after.includes(before)) continue;
    const match = matchAt(way.pattern, source, at);
    if (match === null) continue;
    const ordinal = ordinalOf(match.groups?.['n'] ?? '', way);
    if (ordinal === null) continue;
    return { kind: way.kind, rank: way.rank, ordinal, start: at, end: at + match[0].length };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Series of signs that are numbers, each from 1 upwards. */
const FIRST_SIGNS = ['㈠', '⒈', '⑴', '①'] as const;

/** Null where the signs are no number (一十). */
function ordinalOf(written: string, { kind }: MarkWay): number | null {
  if (kind === 'decimal') return 0;
  if (kind.endsWith('Sign') || kind === 'circled') {
    const first = FIRST_SIGNS.filter((sign) => sign <= written)
      .map((sign) => written.charCodeAt(0) - sign.charCodeAt(0) + 1)
      .sort((a, b) => a - b);
    return first[0] ?? null;
  }
  const ordinal = readNumber(written.normalize('NFKC'));
  return ordinal === 0 ? null : ordinal;
}

/**
 * Those that number something: all that open lines; of the others those that go on a series (二 behind 一)
 * or begin one (一 where 二 comes next).
 */
function inSeries(lines: readonly (readonly Candidate[])[]): readonly (readonly Mark[])[] {
  const following = nextOrdinals(lines);
  const last = new Map<string, number>();
  let index = 0;
  return lines.map((candidates) =>
    candidates.filter(({ kind, ordinal, opensLine }) => {
      const next = following[index];
      index += 1;
      const begins = ordinal === 1 && next === 2;
      const goesOn = ordinal > 1 && last.get(kind) === ordinal - 1;
      if (!opensLine && !begins && !goesOn) return false;
      last.set(kind, ordinal);
      return true;
    }),
  );
}

/** For each candidate the ordinal of the next of its kind, or undefined. */
function nextOrdinals(lines: readonly (readonly Candidate[])[]): readonly (number | undefined)[] {
  const all = lines.flat();
  const next = new Map<string, number>();
  const ordinals: (number | undefined)[] = new Array<undefined>(all.length).fill(undefined);
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const one = all[at];
    if (one === undefined) continue;
    ordinals[at] = next.get(one.kind);
    next.set(one.kind, one.ordinal);
  }
  return ordinals;
}
