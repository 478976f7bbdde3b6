import { readNumber } from '../text/chinese-number';

/** The mark before a point and where the point's own words begin. Ordinals are 1, 2, 3 … */
export interface FoundMark {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
}

const NUMERAL = `(?<ordinal>[一二三四五六七八九十]{1,3})`;
const NUMBER = String.raw`(?<ordinal>[1-9]\d?)`;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** A mark stands at the start or after a stop, never inside a sentence: 首先一是, 第2.1条. */
const STOP = String.raw`(?<stop>^|[。；;：:，,！!？?\s])`;
/** 4.5% and 5、6月份 are figures, but 1.2024年 is a mark before a year. */
const NO_FIGURE = String.raw`(?:(?!\d)|(?=(?:19|20)\d\d年))`;

/** The ways of numbering points inside a cell, each alone able to cut a text. */
const MARKS: readonly RegExp[] = [
  new RegExp(`${STOP}${NUMERAL}是[，,：:]?`, 'g'), // 一是
  new RegExp(`[（(]${NUMERAL}[）)]`, 'g'), // （一）
  new RegExp(`${STOP}${NUMERAL}、(?![一二三四五六七八九十])`, 'g'), // 一、 but not 一、二级
  new RegExp(`${STOP}${NUMBER}(?:[.．、]${NO_FIGURE}|[)）])`, 'g'), // 1. 1、 1）
  new RegExp(`[（(]${NUMBER}[）)]`, 'g'), // （1）
  new RegExp(`(?<ordinal>[${CIRCLED}])`, 'g'), // ①
  new RegExp(`${STOP}第${NUMERAL}[，,、：:]`, 'g'), // 第一，
];

/** The value of an ordinal as any mark writes it: 3, 三, 十二, ⑤; 0 where it is none (一十). */
function ordinalOf(text: string): number {
  const circled = CIRCLED.indexOf(text);
  return circled >= 0 ? circled + 1 : (readNumber(text) ?? 0);
}

/**
 * The marks that cut a text into points: all of one kind, the kind that says 1 first, rising.
 * A skipped number is allowed (clerks take points out without renumbering); other kinds are the
 * numbering inside a point and stay. Empty where the text has fewer than two.
 */
export function findMarks(text: string): readonly FoundMark[] {
  const series = MARKS.map((pattern) => risingSeries(text, pattern))
    .filter((marks) => marks.length > 1)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  return series[0] ?? [];
}

/** The text without a single mark at its start; a text of several points keeps them all. */
export function withoutLeadingMark(text: string): string {
  if (findMarks(text).length > 0) return text;
  const leading = MARKS.flatMap((pattern) => marksIn(text, pattern)).find(
    (mark) => mark.start === 0,
  );
  return text.slice(leading?.end ?? 0);
}

function risingSeries(text: string, pattern: RegExp): FoundMark[] {
  const series: FoundMark[] = [];
  for (const mark of marksIn(text, pattern)) {
    const last = series.at(-1);
    const goesOn = last === undefined ? mark.ordinal === 1 : mark.ordinal > last.ordinal;
    if (goesOn) series.push(mark);
  }
  return series;
}

function marksIn(text: string, pattern: RegExp): FoundMark[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index + (match.groups?.['stop'] ?? '').length,
    end: match.index + match[0].length,
    ordinal: ordinalOf(match.groups?.['ordinal'] ?? ''),
  }));
}
