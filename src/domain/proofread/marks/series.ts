import { HEADING_KINDS, type HeadingKind, type MarkKind, type NumberMark } from './types';

/** A mark within its numbering, with the highest heading that stands between it and the mark before. */
export interface SeriesMark extends NumberMark {
  readonly after: HeadingKind | null;
}

export function isHeading(kind: MarkKind): kind is HeadingKind {
  return (HEADING_KINDS as readonly string[]).includes(kind);
}

/** 0 for 一、 to 3 for （1）; points lie below all of them. */
export function rankOf(kind: MarkKind): number {
  return isHeading(kind) ? HEADING_KINDS.indexOf(kind) : HEADING_KINDS.length;
}

/**
 * The numberings of one kind: first the one that runs through the lines, then those of lines that number
 * points of their own inside a numbered line (三是……：一是……二是……).
 */
export function seriesOf(
  kind: MarkKind,
  marks: readonly NumberMark[],
): readonly (readonly SeriesMark[])[] {
  const own = marks.filter((mark) => mark.kind === kind);
  const nested = nestedRuns(own);
  const apart = new Set(nested.flat());
  return [throughLines(kind, marks, apart), ...nested.map((run) => run.map(unbroken))];
}

function unbroken(mark: NumberMark): SeriesMark {
  return { ...mark, after: null };
}

/** Runs inside a line that are no part of the numbering through the lines. */
function nestedRuns(own: readonly NumberMark[]): readonly (readonly NumberMark[])[] {
  const byLine = new Map<number, NumberMark[]>();
  for (const mark of own) {
    const line = byLine.get(mark.line);
    if (line === undefined) byLine.set(mark.line, [mark]);
    else line.push(mark);
  }
  return [...byLine.values()].flatMap((marks) => nestedIn(marks, own));
}

function nestedIn(
  marks: readonly NumberMark[],
  own: readonly NumberMark[],
): readonly (readonly NumberMark[])[] {
  const [head, ...inside] = marks;
  if (head === undefined) return [];
  if (beginsAnew(head, inside, own)) return [inside];
  // Headings inside a line are a list of that line, not the sections of the text.
  return isHeading(head.kind) ? insideRuns(marks.filter(({ atLineStart }) => !atLineStart)) : [];
}

/** Does a line with a number of its own (三是……) count from 1 again inside? */
function beginsAnew(
  head: NumberMark,
  [first, second]: readonly NumberMark[],
  own: readonly NumberMark[],
): boolean {
  if (!head.atLineStart || first?.ordinal !== 1 || second?.ordinal !== 2) return false;
  return head.ordinal !== 1 || opensNext(own, head);
}

/** A later line's number is looked for among so many marks. */
const FARTHEST = 40;

/** The place of the first mark behind a line; marks are in text order. */
function firstAfter(own: readonly NumberMark[], line: number): number {
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((own[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does a later line begin with the number after this one? */
function opensNext(own: readonly NumberMark[], head: NumberMark): boolean {
  const at = firstAfter(own, head.line);
  const next = own.slice(at, at + FARTHEST).find(({ atLineStart }) => atLineStart);
  return next?.ordinal === head.ordinal + 1;
}

/** A list inside a line begins with 1; a single number there may refer to something. */
function insideRuns(inside: readonly NumberMark[]): readonly (readonly NumberMark[])[] {
  return inside[0]?.ordinal === 1 && inside.length > 1 ? [inside] : [];
}

function throughLines(
  kind: MarkKind,
  marks: readonly NumberMark[],
  apart: ReadonlySet<NumberMark>,
): SeriesMark[] {
  const series: SeriesMark[] = [];
  let between: NumberMark[] = [];
  for (const mark of marks) {
    if (mark.kind !== kind) {
      if (mark.atLineStart && isHeading(mark.kind) && rankOf(mark.kind) < rankOf(kind))
        between.push(mark);
      continue;
    }
    if (apart.has(mark) || (isHeading(kind) && !mark.atLineStart)) continue;
    series.push({ ...mark, after: breakOf(between, mark) });
    between = [];
  }
  return series;
}

/** The highest heading between two marks; null where they are only the list of the point before. */
function breakOf(between: readonly NumberMark[], mark: NumberMark): HeadingKind | null {
  const [first] = between;
  if (first === undefined) return null;
  const isSublist =
    mark.ordinal > 1 &&
    first.ordinal === 1 &&
    !isHeading(mark.kind) &&
    between.every(({ kind }) => kind === first.kind);
  if (isSublist) return null;
  const highest = Math.min(...between.map(({ kind }) => rankOf(kind)));
  return HEADING_KINDS[highest] ?? null;
}
