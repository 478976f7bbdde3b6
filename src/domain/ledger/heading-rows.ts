import { mergeAt } from '../grid/cells';
import { compact } from '../text/normalize';
import type { BodyReader } from './body-reader';
import type { FilledRow, RowKind } from './row-kind';
import { isChineseNumeral, isFigure, isNumberedHeading, namesClass } from './row-words';
import { isWide } from './wide-merge';

/** A text merged over the row that is longer, and not numbered, explains something. */
const LONGEST_HEADING = 60;
const LONGEST_NUMBERED_HEADING = 200;
/** Rows looked at to know how problems are numbered, and to find the row that a heading leads to. */
const SAMPLE_ROWS = 300;
const LOOK_AHEAD = 6;

/** Tells headings (一、党的领导方面) from problems. A row that says anything of its own is content. */
export function headingRows(
  reader: BodyReader,
): (filled: FilledRow) => Extract<RowKind, 'blank' | 'banner' | 'footer' | 'content'> {
  const problem = problemColumn(reader);
  let arabic: boolean | null = null;
  const countsInArabic = (): boolean => (arabic ??= hasArabicSerials(reader));
  return (filled) => {
    const { row, columns, first, text } = filled;
    if (first > problem) return 'content';
    if (columns.length > 1) {
      const isHeading = isHeadingWithFigures(reader, filled, problem, countsInArabic);
      return isHeading ? 'banner' : 'content';
    }
    const merge = mergeAt(reader.grid, row, first);
    // A class merged down over rows of which this one is empty besides.
    if (merge && merge.bottom > row) return first < problem ? 'blank' : 'content';
    if (merge && isWide(reader, merge)) return wideKind(text);
    return isNarrowHeading(reader, filled, problem) ? 'banner' : 'content';
  };
}

/** The last column a heading may begin in. */
function problemColumn(reader: BodyReader): number {
  return reader.columnOf('problem') ?? reader.columnOf('measure') ?? reader.header.lastColumn;
}

function wideKind(text: string): 'banner' | 'footer' {
  const longest = isNumberedHeading(text) ? LONGEST_NUMBERED_HEADING : LONGEST_HEADING;
  return text.length > longest ? 'footer' : 'banner';
}

/** A heading that is not merged over the row: its words, or its column, must say so. */
function isNarrowHeading(
  reader: BodyReader,
  { row, first, text }: FilledRow,
  problem: number,
): boolean {
  if (first === problem) return isHeadingInProblemPlace(reader, row, text);
  if (first === reader.columnOf('category')) return true;
  return isNumberedHeading(text) || namesClass(text);
}

/**
 * 一、党的领导方面 names a class. 一、学习不深入 is a heading only where problems have serials, it has none,
 * and a problem with its serial follows; else it is a problem, and none is lost to a heading.
 */
function isHeadingInProblemPlace(reader: BodyReader, row: number, text: string): boolean {
  if (reader.text(row, 'serial') !== '') return false;
  if (namesClass(text)) return isNumberedHeading(text) || leadsToProblem(reader, row);
  return isNumberedHeading(text) && leadsToProblem(reader, row);
}

/** Does a problem with a serial of its own follow, at most after further headings? */
function leadsToProblem(reader: BodyReader, row: number): boolean {
  if (reader.columnOf('serial') === null) return false;
  const last = Math.min(reader.lastRow, row + LOOK_AHEAD);
  for (let next = row + 1; next <= last; next += 1) {
    const filled = reader.filledColumns(next);
    if (reader.begins(next, 'serial')) return isArabicSerial(reader.text(next, 'serial'));
    if (filled.length > 1) return false;
    const [only] = filled;
    if (only !== undefined && !isNumberedHeading(compact(reader.seenAt(next, only).text))) {
      return false;
    }
  }
  return false;
}

/** 一 | 党的领导方面, or a heading with nothing beside it but counts. */
function isHeadingWithFigures(
  reader: BodyReader,
  filled: FilledRow,
  problem: number,
  countsInArabic: () => boolean,
): boolean {
  const { row, columns, first, text } = filled;
  const areFigures = (rest: readonly number[]): boolean =>
    rest.every((column) => isFigureCell(reader, row, column, problem));
  const second = columns[1] ?? 0;
  if (first === reader.columnOf('serial') && isChineseNumeral(text) && second <= problem) {
    return isNumberedClass(reader, row, second, countsInArabic) && areFigures(columns.slice(2));
  }
  const isHeading = isNumberedHeading(text) && (first < problem || namesClass(text));
  return isHeading && areFigures(columns.slice(1));
}

/** Does the cell beside 一 name a class? Where problems are numbered 一, 二 only the words can tell. */
function isNumberedClass(
  reader: BodyReader,
  row: number,
  column: number,
  countsInArabic: () => boolean,
): boolean {
  const words = compact(reader.seenAt(row, column).text);
  const merge = mergeAt(reader.grid, row, column);
  if (words.length > LONGEST_HEADING || (merge && merge.bottom > row)) return false;
  return countsInArabic() || namesClass(words);
}

/** A count beside a heading; a word, a date or anything in the problem's own columns is content. */
function isFigureCell(reader: BodyReader, row: number, column: number, problem: number): boolean {
  if (column <= problem) return false;
  const { cell, text } = reader.seenAt(row, column);
  const isDated = ['deadline', 'completedOn'].some(
    (role) => reader.columnOf(role as 'deadline' | 'completedOn') === column,
  );
  return !isDated && (typeof cell.value === 'number' || isFigure(compact(text)));
}

/** Are problems numbered 1, 2, 3, so that 一 beside a text is no problem's number? */
function hasArabicSerials(reader: BodyReader): boolean {
  const last = Math.min(reader.lastRow, reader.firstRow + SAMPLE_ROWS);
  for (let row = reader.firstRow; row <= last; row += 1) {
    if (reader.begins(row, 'serial') && isArabicSerial(reader.text(row, 'serial'))) return true;
  }
  return false;
}

function isArabicSerial(text: string): boolean {
  return /^[\w(（]{0,3}\d/u.test(text);
}
