import { readNumber } from './chinese-number';

/** The mark before a point and where the point's own words begin. Ordinals are 1, 2, 3 … */
export interface FoundMark {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
}

const NUMERAL = `(?<ordinal>[一二三四五六七八九十]{1,3})`;
const NUMBER = String.raw`(?<ordinal>[1-9\uFF11-\uFF19][0-9\uFF10-\uFF19]?)`;
/** Numbers that are one sign, each series from 1 upwards. */
const ONE_SIGN = [
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  '❶❷❸❹❺❻❼❽❾❿',
  '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
] as const;
/** A mark stands at the start or after a stop, never inside a sentence: 首先一是, 第2.1条. */
const STOP = String.raw`(?<stop>^|[。；;：:，,！!？?\s])`;
/** 4.5% and 5、6月份 are figures, but 1.2024年 is a mark before a year. */
const NO_FIGURE = String.raw`(?:(?![\d\uFF10-\uFF19])|(?=(?:19|20)\d\d年))`;

/** （1）班, （二）项 and 第（1）款 name something; they number nothing. */
const NO_NAME = '(?!班(?!子)|号(?!召)|项(?!目)|条(?!例)|款(?!项)|[栋幢届]|标段)';
const NAMED_BEFORE = /(?:第|第[^，。；、]{1,4}[条款]|附[件表])$/;
const LONGEST_NAME_BEFORE = 6;

/** One way of numbering. A text without its first number is not searched. */
interface MarkWay {
  readonly first: RegExp;
  readonly pattern: RegExp;
}

function way(first: RegExp, pattern: string): MarkWay {
  return { first, pattern: new RegExp(pattern, 'g') };
}

/** The ways of numbering points inside a cell, each alone able to cut a text. */
const MARKS: readonly MarkWay[] = [
  way(/一是/u, `${STOP}${NUMERAL}是[，,：:]?`), // 一是
  way(/[（(]一[）)]/u, `[（(]${NUMERAL}[）)]${NO_NAME}`), // （一）
  way(/一、/u, `${STOP}${NUMERAL}、(?![一二三四五六七八九十])`), // 一、 but not 一、二级
  way(/[1１][.．、)）]/u, `${STOP}${NUMBER}(?:[.．、]${NO_FIGURE}|[)）])`), // 1. 1、 1）
  way(/[（(][1１][）)]/u, `[（(]${NUMBER}[）)]${NO_NAME}`), // （1）
  ...ONE_SIGN.map((signs) => way(new RegExp(signs.charAt(0), 'u'), `(?<ordinal>[${signs}])`)), // ① ⑴ ⒈
  way(
    /(?:措施|举措)[一1]/u, // 措施一：
    String.raw`${STOP}(?:措施|举措)(?:${NUMERAL}|(?<arabic>[1-9]\d?))[：:、，.．]`,
  ),
  way(/第一[，,、：:]/u, `${STOP}第${NUMERAL}[，,、：:]`), // 第一，
];

/** The value of an ordinal as any mark writes it: 3, 三, 十二, ⑤; 0 where it is none (一十). */
function ordinalOf(text: string): number {
  for (const signs of ONE_SIGN) {
    const at = text === '' ? -1 : signs.indexOf(text);
    if (at >= 0) return at + 1;
  }
  return readNumber(text.normalize('NFKC')) ?? 0;
}

/**
 * The marks that cut a text into points: all of one kind, the kind that says 1 first, rising.
 * A skipped number is allowed (clerks take points out without renumbering); other kinds are the
 * numbering inside a point and stay. Empty where the text has fewer than two.
 */
export function findMarks(text: string): readonly FoundMark[] {
  const series = MARKS.filter(({ first }) => first.test(text))
    .map(({ pattern }) => risingSeries(text, pattern))
    .filter((marks) => marks.length > 1)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  return series[0] ?? [];
}

/**
 * Every mark of each way of numbering that the text has at least two of, in the order written: rising,
 * out of order or begun anew. The way whose first mark stands first comes first.
 */
export function markKinds(text: string): readonly (readonly FoundMark[])[] {
  return MARKS.map(({ pattern }) => marksIn(text, pattern).filter(({ ordinal }) => ordinal > 0))
    .filter((marks) => marks.length > 1)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

/** The text without a single mark at its start; a text of several points keeps them all. */
export function withoutLeadingMark(text: string): string {
  if (findMarks(text).length > 0) return text;
  const leading = MARKS.flatMap(({ pattern }) => marksIn(text, pattern)).find(
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
  return [...text.matchAll(pattern)]
    .map((match) => ({
      start: match.index + (match.groups?.['stop'] ?? '').length,
      end: match.index + match[0].length,
      ordinal: ordinalOf(match.groups?.['ordinal'] ?? match.groups?.['arabic'] ?? ''),
    }))
    .filter(
      ({ start }) =>
        !NAMED_BEFORE.test(text.slice(Math.max(0, start - LONGEST_NAME_BEFORE), start)),
    );
}
