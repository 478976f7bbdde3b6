import { filledCellAt, mergeAt } from '../grid/cells';
import { compact } from '../text/normalize';
import type { BodyReader } from './body-reader';
import { headingRows } from './heading-rows';
import type { FilledRow, RowKind } from './row-kind';
import {
  isExampleMark,
  isFooterText,
  isLoneDate,
  isPageMark,
  isSigner,
  isTotalText,
} from './row-words';
import { isWide } from './wide-merge';

const FEWEST_COLUMN_NUMBERS = 4;
const LARGEST_COLUMN_NUMBER = 100;
const MOST_SIGNATURES = 6;
/** Longer texts are not compared with titles. */
const LONGEST_TITLE = 40;

/** Tells what each row below the header is. The order of the questions matters: a 合计 row is wide too. */
export function rowKinds(reader: BodyReader): (row: number) => RowKind {
  const isHeader = headerRepeats(reader);
  const headingKind = headingRows(reader);
  return (row) => {
    const first = reader.firstFilled(row);
    if (first === null) return 'blank';
    if (isPlainContent(reader, row)) return 'content';
    if (isExample(reader, row)) return 'example';
    const columns = reader.filledColumns(row);
    const filled = { row, columns, first, text: compact(reader.seenAt(row, first).text) };
    if (isHeader(filled)) return 'repeatedHeader';
    if (isColumnNumbers(reader, filled)) return 'columnNumbers';
    const alone = isInProblemPlace(reader, filled);
    if (isTotalText(filled.text, alone)) return 'total';
    if (isFooterText(filled.text, alone) || isSigned(reader, filled) || isStray(reader, filled)) {
      return 'footer';
    }
    return headingKind(filled);
  };
}

/**
 * A number in the serial column and Chinese words in that of the problem: nearly every row, told at once,
 * and never taken for a footer or a total, wherever the columns stand.
 */
function isPlainContent(reader: BodyReader, row: number): boolean {
  if (!reader.begins(row, 'problem') || !reader.begins(row, 'serial')) return false;
  const code = reader.text(row, 'problem').charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff && /^\d+$/.test(reader.text(row, 'serial'));
}

/**
 * 示例 in the serial column: the row shows how to fill in the form, and whoever forgets to delete it must
 * not count it. So do the further rows of a problem that is merged downwards from such a row.
 */
function isExample(reader: BodyReader, row: number): boolean {
  const saysExample = (at: number): boolean => isExampleMark(compact(reader.text(at, 'serial')));
  if (saysExample(row)) return true;
  const begun = reader.seen(row, problemRoleOf(reader))?.row ?? row;
  return begun < row && saysExample(begun);
}

function problemRoleOf(reader: BodyReader): 'problem' | 'measure' {
  return reader.columnOf('problem') === null ? 'measure' : 'problem';
}

/** Do the first words stand in the problem column, not merged over the row, so that they may be one? */
function isInProblemPlace(reader: BodyReader, { row, first }: FilledRow): boolean {
  if (first !== reader.columnOf(problemRoleOf(reader))) return false;
  const merge = mergeAt(reader.grid, row, first);
  return merge === null || !isWide(reader, merge);
}

/** 院长： | 填表人：甲, and neither a problem nor a measure. */
function isSigned(reader: BodyReader, { row, columns }: FilledRow): boolean {
  if (columns.length > MOST_SIGNATURES) return false;
  if (reader.begins(row, 'problem') || reader.begins(row, 'measure')) return false;
  return columns.some((column) => isSigner(compact(reader.seenAt(row, column).text)));
}

/** A page mark or a date, alone in a row, and not in a column where it says something. */
function isStray(reader: BodyReader, { columns, first, text }: FilledRow): boolean {
  if (columns.length > 1) return false;
  if (isPageMark(text)) return true;
  const dated = (['deadline', 'completedOn', 'plannedOn', 'originalDeadline'] as const).some(
    (role) => reader.columnOf(role) === first,
  );
  return !dated && isLoneDate(text);
}

/** Tells a header, or the sheet's title, printed again for the next page. */
function headerRepeats(reader: BodyReader): (filled: FilledRow) => boolean {
  const titles = new Set(reader.header.titles.map(({ text }) => compact(text)));
  const words = headerWords(reader);
  const isTitle = (row: number, column: number): boolean => {
    const { text } = reader.seenAt(row, column);
    const known = words.get(column);
    return known !== undefined && text.length <= LONGEST_TITLE && known.has(compact(text));
  };
  return ({ row, columns, text }) => {
    if (columns.length === 1) return text.length > 1 && titles.has(text);
    const same = columns.filter((column) => isTitle(row, column)).length;
    return same >= 2 && same * 2 > columns.length;
  };
}

/** What the header rows say over each column, compact. */
function headerWords({ grid, header }: BodyReader): ReadonlyMap<number, ReadonlySet<string>> {
  const words = new Map<number, Set<string>>();
  for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
    const texts = header.headerRows.map((row) => compact(filledCellAt(grid, row, column).text));
    const own = compact(header.ownTitles.get(column) ?? '');
    words.set(column, new Set([...texts, own].filter((text) => text !== '')));
  }
  return words;
}

/** 1 2 3 4 … or （1）（2）… under the titles. */
function isColumnNumbers(reader: BodyReader, { row, columns }: FilledRow): boolean {
  if (columns.length < FEWEST_COLUMN_NUMBERS) return false;
  let expected: number | null = null;
  for (const column of columns) {
    const { text } = reader.seenAt(row, column);
    const digits = /^[(（]?(\d{1,3})[)）]?$/u.exec(text)?.[1];
    if (digits === undefined) return false;
    const number = Number(digits);
    if (number > LARGEST_COLUMN_NUMBER || (expected !== null && number !== expected)) return false;
    expected = number + 1;
  }
  return true;
}
