import { columnLetter } from '../grid/cells';
import type { CellValue } from '../grid/sheet-grid';
import { quoteText } from './formula-text';

/** A cell a problem's state stands and falls with, and what it held when it was read. Row and column are Excel's. */
export interface SealedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
}

/** Excel takes no longer text inside a formula than 255 signs; doubled quotation marks count here. */
const LONGEST_PIECE = 250;
/** A half of a sign that programs count as one or as two. */
const TWO_UNITS = /[\uD800-\uDFFF]/;

/**
 * The test that the cell still holds this, whole texts up to `longestWhole` signs; of a longer one its
 * length, its beginning and its end, half of that many signs each.
 */
export function cellTest({ row, column, content }: SealedCell, longestWhole: number): string {
  const cell = `$${columnLetter(column)}${row}`;
  // An empty cell equals 0 too.
  if (content === 0) return `AND(ISNUMBER(${cell}),${cell}=0)`;
  if (typeof content === 'number') return `${cell}=${content}`;
  if (typeof content === 'boolean') return `${cell}=${content ? 'TRUE' : 'FALSE'}`;
  const isError = content.startsWith('#');
  const same = textTest(cell, content, longestWhole);
  return isError ? `IF(ISERROR(${cell}),TRUE,${same})` : same;
}

/** The test for many cells of one column at once: how many signs their texts have and what their numbers add up to. */
export function columnTest(cells: readonly SealedCell[]): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return 'TRUE';
  const letter = columnLetter(first.column);
  const range = `$${letter}${first.row}:$${letter}${last.row}`;
  const sum = cells.reduce(
    (all, { content }) => all + (Number.isFinite(content) ? Number(content) : 0),
    0,
  );
  const length = cells.reduce(
    (all, { content }) => all + (typeof content === 'string' ? content.length : 0),
    0,
  );
  return `AND(ABS(SUM(${range})-${sum})<0.001,SUMPRODUCT(ISTEXT(${range})*LEN(${range}))=${length})`;
}

/**
 * The test that one half of the text, before or behind, is still there: true of a text in which one place
 * was mended, not of another text.
 */
export function halfTest({ row, column, content }: SealedCell, longest: number): string | null {
  if (typeof content !== 'string') return null;
  const cell = `$${columnLetter(column)}${row}`;
  const half = Math.min(Math.floor(content.length / 2), longest);
  const tests = endTests(cell, content, half);
  return half === 0 || tests.length === 0 ? null : `OR(${tests.join(',')})`;
}

function textTest(cell: string, text: string, longestWhole: number): string {
  const asked = text.includes('\r') ? `SUBSTITUTE(${cell},CHAR(13),"")` : cell;
  const kept = text.replaceAll('\r', '');
  if (kept.length <= longestWhole && !isHalved(kept)) return `${asked}=${textOf(kept)}`;
  // Programs count a sign of two units as one or as two.
  const lengths = [...new Set([kept.length, Array.from(kept).length])].map(
    (length) => `LEN(${asked})=${length}`,
  );
  const length = lengths.length === 1 ? lengths.join('') : `OR(${lengths.join(',')})`;
  return `AND(${[length, ...endTests(asked, kept, Math.floor(longestWhole / 2))].join(',')})`;
}

/** Of the beginning and the end as much as every program counts alike. */
function endTests(cell: string, text: string, most: number): string[] {
  const units = Array.from({ length: text.length }, (_, at) => text.charAt(at));
  const first = units.findIndex((unit) => TWO_UNITS.test(unit));
  const last = units.reduce((found, unit, at) => (TWO_UNITS.test(unit) ? at : found), -1);
  const head = text.slice(0, Math.min(most, first < 0 ? most : first));
  const tail = text.slice(Math.max(text.length - most, last + 1));
  return [
    ...(head === '' ? [] : [`LEFT(${cell},${head.length})=${textOf(head)}`]),
    ...(tail === '' ? [] : [`RIGHT(${cell},${tail.length})=${textOf(tail)}`]),
  ];
}

/** Half a sign alone, which no file can hold. */
function isHalved(text: string): boolean {
  return Array.from(text).some((sign) => sign.length === 1 && TWO_UNITS.test(sign));
}

/** The text as an expression: pieces short enough, control signs (line breaks) by their number. */
function textOf(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  const close = () => {
    if (piece !== '') pieces.push(quoteText(piece));
    piece = '';
    length = 0;
  };
  for (const sign of text) {
    const takes = sign === '"' ? 2 : sign.length;
    if (sign < ' ' || length + takes > LONGEST_PIECE) close();
    if (sign < ' ') pieces.push(`CHAR(${sign.charCodeAt(0)})`);
    else {
      piece += sign;
      length += takes;
    }
  }
  close();
  return pieces.length === 0 ? '""' : pieces.join('&');
}
