import { readNumber } from '../../text/chinese-number';
import type { TextSpan } from '../../text/text-place';

/** A date as the text writes it; what it leaves out is null. */
export interface SaidDate extends TextSpan {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const ARABIC =
  /(?<![\d.个])(?:(?<year>\d{4})\s?年\s?)?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号])?/gu;
const SIGNED =
  /(?<![\d.\-/])(?<year>(?:19|20)\d\d)(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d.\-/])/gu;
const CHINESE =
  /(?<year>[〇○零一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,3})月(?:(?<day>[一二三四五六七八九十]{1,3})日)?/gu;

/** Every date with at least a month, in text order. */
export function findDates(text: string): readonly SaidDate[] {
  return [ARABIC, SIGNED, CHINESE]
    .flatMap((pattern) => [...text.matchAll(pattern)].flatMap(saidDate))
    .sort((a, b) => a.start - b.start);
}

function saidDate(match: RegExpExecArray): SaidDate[] {
  const { year, month = '', day } = match.groups ?? {};
  const read = (part: string | undefined): number | null =>
    part === undefined ? null : readNumber(part.replaceAll('○', '〇'));
  const number = read(month);
  if (number === null) return [];
  return [
    {
      year: read(year),
      month: number,
      day: read(day),
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
}
