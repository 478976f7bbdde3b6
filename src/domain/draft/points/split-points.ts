import { withoutLeadingMark } from '../../text/point-marks';
import { asSentence, cleanProse, hasWords } from '../clean-text';
import { cutOutside } from '../enclosures';
import { nestedNumbers } from './nested-numbers';
import { bulletsOnLines, onOneLine, pointLines } from './lines';
import { pointSeries } from './series';

/** The points of a progress text, each a sentence with its full stop and without its number. */
export interface PointList {
  /** Words before the first number, which introduce the points (主要做法：) or stand before them; else ''. */
  readonly lead: string;
  readonly points: readonly string[];
}

/** A point has no more numbers before its words than this. */
const MOST_MARKS = 3;
/** 1.1月份 is a number and a month; the readers of numbers take it for 1.1. */
const MARK_BEFORE_MONTH = /((?:^|[。；;\r\n])[^\S\r\n]*[1-9]\d?[.．])(?=\d{1,2}月)/gu;
/** 预计10月通水, 其余2处正在办理: how such a piece begins. */
const LEANS = /^\s*(?:预计|剩余|其余|余下|其中|其它|其他|另有|另外|尚有|还有|仍有|但|同时)/u;
/** Nearly all texts begin otherwise; only these are searched for a number. */
const MAY_BE_MARK =
  /^[\d\uFF11-\uFF19一二三四五六七八九十（(\u2460-\u249B\u2776-\u277F\u3220-\u3229第措举]/u;

/**
 * The points of a progress cell. Cut at the cell's own numbering, else at its line breaks, else at ；, and
 * never inside brackets or quotation marks; put in the order of their numbers. Nothing of the text is left
 * out but numbers, stops, blanks and points without a word.
 */
export function splitPoints(text: string): PointList {
  const whole = bulletsOnLines(text.trim()).replace(MARK_BEFORE_MONTH, '$1 ');
  const bare = withoutLoneMarks(whole);
  const { lead, parts } = byMarks(whole) ?? byMarks(bare) ?? { lead: '', parts: byLines(bare) };
  const points = parts
    .map((part) => cleanProse(nestedNumbers(withoutLoneMarks(cleanProse(onOneLine(part))))))
    .filter(hasWords)
    .map(asSentence);
  return {
    lead: points.length > 0 ? leadOf(lead) : '',
    points: points.length > 0 ? points : soleLead(lead),
  };
}

function soleLead(lead: string): readonly string[] {
  return hasWords(lead) ? [asSentence(cleanProse(lead))] : [];
}

function byLines(text: string): readonly string[] {
  return (
    pointLines(text) ?? leaningJoined(cutOutside(text, (sign) => sign === '；' || sign === ';'))
  );
}

/** Without a number of its own a piece that leans on the words before it is no point. */
function leaningJoined(pieces: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined || !LEANS.test(piece)) parts.push(piece);
    else parts[parts.length - 1] = `${last}；${piece}`;
  }
  return parts;
}

function byMarks(text: string): { lead: string; parts: readonly string[] } | null {
  const series = pointSeries(text);
  if (series === null) return null;
  const { marks, sorted } = series;
  const parts = marks.map(({ end, ordinal }, at) => ({
    ordinal,
    words: text.slice(end, marks[at + 1]?.start),
  }));
  const ordered = sorted ? [...parts].sort((a, b) => a.ordinal - b.ordinal) : parts;
  return { lead: text.slice(0, marks[0]?.start), parts: ordered.map(({ words }) => words) };
}

/** A text of one point may carry its number still, even twice: 一是1.…, 一是一是…. */
function withoutLoneMarks(text: string): string {
  let bare = text;
  for (let times = 0; times < MOST_MARKS && MAY_BE_MARK.test(bare); times += 1)
    bare = withoutLeadingMark(bare).trimStart();
  return bare;
}

/** 巡察整改以来，and 主要做法： run on into the first point; any other words are a sentence of their own. */
function leadOf(lead: string): string {
  const words = cleanProse(withoutLoneMarks(lead));
  if (!hasWords(words)) return '';
  if (/[，：]$/u.test(words)) return words;
  // A ： between figures would make one of two.
  return /[。！？\d]$/u.test(words) ? asSentence(words) : `${words.replace(/[；、]$/u, '')}：`;
}
