import { readNumber } from '../../text/chinese-number';
import { type FoundMark, markKinds } from '../../text/point-marks';
import { enclosures, insideOf } from '../enclosures';

/** Words that number points and are no numbers, in their order; only as a set, and after a stop. */
const WORD_SERIES: readonly (readonly string[])[] = [
  ['首先', '其次', '再次', '最后'],
  ['首先', '其次', '然后', '最后'],
  ['其一', '其二', '其三', '其四', '其五', '其六'],
];
const BEFORE_WORD = /[。；;：:，,！!？?\s]$/u;
const AFTER_WORD = /^[，,：:、]/u;

/** The marks that cut a text, in the order written, and whether their points are to be sorted by number. */
interface PointSeries {
  readonly marks: readonly FoundMark[];
  readonly sorted: boolean;
}

/**
 * The numbering that cuts a text into points: the kind of marks that stands first outside brackets and
 * quotation marks, with at least two of them. Numbers that merely stand out of order are sorted; those
 * that begin anew or repeat cut where they stand. Null where there is none: a text is then told by its
 * lines where just those begin anew within each line.
 */
export function pointSeries(text: string): PointSeries | null {
  const kinds = [...markKinds(text), ...wordKinds(text), unstoppedMarks(text)]
    .map((marks) => outsideBrackets(text, marks))
    .filter((marks) => isSeries(text, marks))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0) || b.length - a.length);
  const [marks] = kinds;
  if (marks === undefined || restartsInLines(text, marks)) return null;
  return { marks: withFirst(text, withoutStrays(marks)), sorted: isShuffled(marks) };
}

function outsideBrackets(text: string, marks: readonly FoundMark[]): readonly FoundMark[] {
  const inside = insideOf(enclosures(text));
  return marks.filter(({ start }) => !inside(start));
}

/** It says 1, or goes on from a first point whose number was left or taken out. */
function isSeries(text: string, marks: readonly FoundMark[]): boolean {
  if (marks.length < 2) return false;
  if (marks.some(({ ordinal }) => ordinal === 1)) return true;
  return marks[0]?.ordinal === 2 || text.slice(0, marks[0]?.start).trim() === '';
}

/** 开展培训。二是……三是…… has its first point before the first mark. */
function withFirst(text: string, marks: readonly FoundMark[]): readonly FoundMark[] {
  const [first] = marks;
  const isLeftOut = first?.ordinal === 2 && marks.every(({ ordinal }) => ordinal !== 1);
  if (!isLeftOut || text.slice(0, first.start).trim() === '') return marks;
  return [{ start: 0, end: 0, ordinal: 1 }, ...marks];
}

/** Every number from 1 once, but not in that order. */
function isShuffled(marks: readonly FoundMark[]): boolean {
  const sorted = marks.map(({ ordinal }) => ordinal).sort((a, b) => a - b);
  const isWhole = sorted.every((ordinal, at) => ordinal === at + 1);
  return isWhole && marks.some(({ ordinal }, at) => ordinal !== at + 1);
}

/** A number far ahead of all others is none of the series: 1. … 1998. … 2. … */
function withoutStrays(marks: readonly FoundMark[]): readonly FoundMark[] {
  return marks.filter(({ ordinal }) => ordinal <= marks.length * 2 + 1);
}

/** 培训：（1）…（2）… on one line and 制度：（1）…（2）… on the next number what is inside the lines. */
function restartsInLines(text: string, marks: readonly FoundMark[]): boolean {
  const firsts = marks.filter(({ ordinal }) => ordinal === 1);
  if (firsts.length < 2) return false;
  return marks.every(({ start }) => !beginsLine(text, start)) && /[\r\n]/u.test(text.trim());
}

function beginsLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - MOST_INDENT), at);
  return before.trim() === '' && (before.length < MOST_INDENT || /[\r\n]/u.test(before));
}

const MOST_INDENT = 12;

/** 一是提高认识二是加强学习: without a stop only as a whole run from 一是 on. */
const UNSTOPPED = /(?<ordinal>[一二三四五六七八九十]{1,3})是[，,：:]?/gu;

function unstoppedMarks(text: string): readonly FoundMark[] {
  const marks: FoundMark[] = [];
  for (const { index, 0: mark, groups } of text.matchAll(UNSTOPPED)) {
    const isNext = readNumber(groups?.['ordinal'] ?? '') === marks.length + 1;
    const isStart = marks.length > 0 || index === 0 || BEFORE_WORD.test(text.charAt(index - 1));
    if (isNext && isStart)
      marks.push({ start: index, end: index + mark.length, ordinal: marks.length + 1 });
  }
  return marks;
}

function wordKinds(text: string): readonly (readonly FoundMark[])[] {
  if (!/首先|其一/u.test(text)) return [];
  return WORD_SERIES.map((words) => wordMarks(text, words)).filter((marks) => marks.length > 1);
}

function wordMarks(text: string, words: readonly string[]): readonly FoundMark[] {
  const marks: FoundMark[] = [];
  let from = 0;
  for (const [index, word] of words.entries()) {
    const mark = wordMark(text, word, from, index + 1);
    if (mark === null && index === 0) return [];
    if (mark === null) continue;
    marks.push(mark);
    from = mark.end;
  }
  return marks;
}

function wordMark(text: string, word: string, from: number, ordinal: number): FoundMark | null {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = at + word.length;
    const stop = AFTER_WORD.exec(text.slice(after, after + 1));
    const isFirst = at === 0 || BEFORE_WORD.test(text.slice(at - 1, at));
    if (isFirst && (stop !== null || /^\p{Script=Han}/u.test(text.slice(after, after + 1))))
      return { start: at, end: after + (stop ? 1 : 0), ordinal };
  }
  return null;
}
