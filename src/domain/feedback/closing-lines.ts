import { readNumber } from '../text/chinese-number';
import { type Day, dayOf } from '../calendar/day';
import type { Piece } from './find-pieces';
import { onOneLine } from './spans';
import { patternOf } from '../text/pattern';

const GAP = String.raw`\s{0,4}`;
const YEAR = '(?<y>\\d{4}|[〇○零一二三四五六七八九]{4})';
const PART = '[\\d\\uFF10-\\uFF19〇零一二三四五六七八九十]{1,3}';
const DATE_LINE = patternOf(
  `^[（(]?${YEAR}${GAP}(?:年|[-./])${GAP}(?<m>${PART})${GAP}(?:月|[-./])${GAP}(?<d>${PART})${GAP}日?[）)]?$`,
);

/** The day a line consists of (2025年9月29日, 二〇二五年九月二十九日), or null. */
export function dayOfLine(line: string): Day | null {
  const groups = DATE_LINE.exec(onOneLine(line).trim())?.groups;
  if (groups === undefined) return null;
  const [year, month, day] = [groups['y'], groups['m'], groups['d']].map(numberOf);
  return dayOf(year ?? 0, month ?? 0, day ?? 0);
}

function numberOf(written = ''): number {
  return readNumber(written.normalize('NFKC').replace(/○/gu, '〇')) ?? 0;
}

const MOST_SIGNATURES = 4;
const LONGEST_SIGNATURE = 40;
const PUNCTUATED = /[。；;：:，,、！!？?]/u;
const OFFICE = patternOf(
  String.raw`(?:[巡审督检考]察?[^，。]{0,6}组|委员会|[委局厅部处科室办院所]|办公室|中心|公司|集团|政府)(?:[（(][^（()）]{1,10}[）)])?$`,
);

/**
 * Index of the first piece of the signature (offices, then the date) at the end; the number of pieces where
 * there is none. Lines behind the date (抄送, 附件) do not hide it.
 */
export function signatureAt(source: string, pieces: readonly Piece[]): number {
  const words = pieces.map(({ start, end }) => source.slice(start, end));
  let date = words.length - 1;
  while (date >= 0 && (pieces[date]?.mark !== null || dayOfLine(words[date] ?? '') === null)) {
    date -= 1;
  }
  const isEnd = date >= 0 && words.slice(date + 1).every((text) => text.length <= 60);
  const end = isEnd && date > 0 ? date : words.length;
  let first = end;
  while (
    first > 0 &&
    end - first < MOST_SIGNATURES &&
    isSignature(pieces[first - 1], words[first - 1])
  ) {
    first -= 1;
  }
  return first;
}

function isSignature(piece: Piece | undefined, text = ''): boolean {
  return (
    piece?.mark === null &&
    text.length <= LONGEST_SIGNATURE &&
    !PUNCTUATED.test(text) &&
    OFFICE.test(text)
  );
}
