import { readNumber } from '../../text/chinese-number';
import type { Stretch } from '../stretch';
import type { MarkKind, NumberMark } from './types';

const CHINESE = '(?<n>[一二三四五六七八九十]{1,3})';
const ARABIC = String.raw`(?<n>\d{1,3})`;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** 4.5% and 5、6月 are figures; 1.2024年 is a mark before a year. */
const NO_FIGURE = String.raw`(?:(?!\d)|(?=(?:19|20)\d\d年))`;
/** （1）班 and （二）项 name something. */
const NO_NAME = '(?!班(?!子)|号(?!召)|项(?!目)|条(?!例)|款(?!项)|[栋幢届])';

/** A colon may stand for ：, but not in 14:30. */
const NO_TIME = String.raw`(?<!\d):`;

/** One way of numbering; `after` are the signs it may follow inside a line, '' where it only opens lines. */
interface MarkWay {
  readonly kind: MarkKind;
  readonly pattern: RegExp;
}

function way(kind: MarkKind, after: string, pattern: string): MarkWay {
  const before = after === '' ? '^\\s*' : String.raw`(?:^\s*|(?:[${after}]|${NO_TIME})\s{0,4})`;
  return { kind, pattern: new RegExp(`${before}(?<mark>${pattern})`, 'gu') };
}

const WAYS: readonly MarkWay[] = [
  way('level1', '', `${CHINESE}、(?![一二三四五六七八九十])`),
  way('level2', '。；;：，,', `[（(]${CHINESE}[）)]${NO_NAME}`),
  way('level3', '。；;：', String.raw`${ARABIC}[.．、]${NO_FIGURE}`),
  way('level4', '。；;：，,', `[（(]${ARABIC}[）)]${NO_NAME}`),
  way('point', '。；;：，,、！!？?）)”', `${CHINESE}是`),
  way('demand', '。；;：，,！!？?', `${CHINESE}要(?!素)`),
  way('nth', '。；;：，,！!？?', `第${CHINESE}(?=[，,、：:])`),
  way('circled', '。；;：，,、', `(?<n>[${CIRCLED}])`),
  way('half', '。；;：，,', String.raw`${ARABIC}[）)]`),
];

/** Cheap test for any sign of a number. */
const MAY_NUMBER = new RegExp(String.raw`[\d一二三四五六七八九十${CIRCLED}]`, 'u');

/** Every number mark of the lines, in text order. A reference inside a sentence (见（1）) is none. */
export function findMarks(lines: readonly Stretch[]): readonly NumberMark[] {
  return lines.flatMap((line, index) =>
    MAY_NUMBER.test(line.text)
      ? WAYS.flatMap((one) => marksIn(line, index, one)).sort((a, b) => a.start - b.start)
      : [],
  );
}

function marksIn(line: Stretch, index: number, { kind, pattern }: MarkWay): NumberMark[] {
  const marks: NumberMark[] = [];
  for (const match of line.text.matchAll(pattern)) {
    const { mark = '', n = '' } = match.groups ?? {};
    const ordinal = ordinalOf(n);
    const from = match.index + match[0].length - mark.length;
    if (ordinal === null) continue;
    marks.push({
      kind,
      ordinal,
      text: mark,
      line: index,
      atLineStart: line.text.slice(0, from).trim() === '',
      start: line.start + from,
      end: line.start + from + mark.length,
    });
  }
  return marks;
}

function ordinalOf(text: string): number | null {
  const circled = CIRCLED.indexOf(text);
  if (circled >= 0) return circled + 1;
  const ordinal = readNumber(text);
  return ordinal === 0 ? null : ordinal;
}
