import { asSentence, oneLine } from './clean-text';
import { findMarks, withoutLeadingMark } from '../text/point-marks';

const DIGITS = '一二三四五六七八九';
const OPENING = new Set('（(“‘《〈【[');
const CLOSING = new Set('）)”’》〉】]');

/**
 * The points of a progress cell, each a sentence with its full stop and without its number. Cut at
 * the cell's own numbering, else at its line breaks, else at ；. Nothing of the text is left out but
 * numbers and blanks; words before the first number become its introduction or a point of their own.
 */
export function splitPoints(text: string): readonly string[] {
  const parts = byMarks(text) ?? byLines(text) ?? bySemicolons(text);
  return parts
    .map((part) => withoutLeadingMark(oneLine(part)))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map(asSentence);
}

/** 一, 二 … 九十九; the plain number beyond. */
export function chineseOrdinal(n: number): string {
  if (n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens - 1)}十`;
  return ten + (n % 10 === 0 ? '' : DIGITS.charAt((n % 10) - 1));
}

/** `一是…` for several points; a single one needs no number. `index` starts at 0. */
export function numberPoint(point: string, index: number, count: number): string {
  return count > 1 ? `${chineseOrdinal(index + 1)}是${point}` : point;
}

function byMarks(text: string): string[] | null {
  const marks = findMarks(text);
  const [first] = marks;
  if (first === undefined) return null;
  const points = marks.map((mark, at) => text.slice(mark.end, marks[at + 1]?.start));
  const lead = text.slice(0, first.start);
  // 主要做法：1.… introduces its points; any other words before them are a fact of their own.
  if (!/[：:]\s*$/.test(lead)) return [lead, ...points];
  return [lead + (points[0] ?? ''), ...points.slice(1)];
}

function byLines(text: string): string[] | null {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return lines.length > 1 ? lines : null;
}

/** Cuts at ； outside brackets and quotation marks. */
function bySemicolons(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (OPENING.has(character)) depth += 1;
    if (CLOSING.has(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && (character === '；' || character === ';')) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts;
}
