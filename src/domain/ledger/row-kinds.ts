import { mergeAt } from '../grid/cells';
import type { Area } from '../grid/sheet-grid';
import { compact } from '../text/normalize';
import type { BodyReader } from './body-reader';

export type RowKind =
  'blank' | 'banner' | 'total' | 'footer' | 'repeatedHeader' | 'columnNumbers' | 'content';

const TOTAL = /^(?:本页)?(?:合计|小计|总计|共计|累计|总数)(?=$|[:：(\d共])/u;
const LONGEST_TOTAL = 20;
/** 填表人：…, 审核人 …; the second kind needs its colon, since a problem may begin with 说明. */
const FOOTER =
  /^(?:填表人|填报人|填表单位|填报单位|填报日期|填表日期|填报时间|制表|审核人|审批人|复核人|联系人|联系电话|(?:主要|单位|分管)?负责人(?:\(?签字|\(?签名|:)|签字|盖章|单位\(盖章\)|(?:备注|说明|注|填表说明|填报说明)\d?:)/u;
/** 一、党的领导方面 · （二）作风建设 · 第一部分 · 问题类别：…方面 */
const BANNER =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|第[一二三四五六七八九十]+)|方面$/u;
/** In the problem column only this much is no problem: 一、党的领导方面. */
const NUMBERED_CLASS = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)).*方面$/u;
const CHINESE_NUMERAL = /^\(?[一二三四五六七八九十]+\)?[、.]?$/u;
/** A merged text over the row that is longer explains something; it names no class. */
const LONGEST_BANNER = 60;
/** A text merged over this share of the columns speaks for the row. */
const BANNER_WIDTH = 0.5;
const FEWEST_COLUMN_NUMBERS = 4;

/** What one row below the header is. The order of the questions matters: a 合计 row is wide too. */
export function rowKind(reader: BodyReader, row: number): RowKind {
  const columns = reader.filledColumns(row);
  const [first] = columns;
  if (first === undefined) return 'blank';
  const text = compact(reader.seenAt(row, first).text);
  if (isRepeatedHeader(reader, row, columns)) return 'repeatedHeader';
  if (isColumnNumbers(reader, row, columns)) return 'columnNumbers';
  if (TOTAL.test(text) && text.length <= LONGEST_TOTAL) return 'total';
  if (FOOTER.test(text)) return 'footer';
  return bannerKind(reader, row, columns, text);
}

/** How deep a banner stands: 一、 is 1, （一） is 2; without a number it is 1. */
export function bannerLevel(text: string): number {
  return compact(text).startsWith('(') ? 2 : 1;
}

/** The words of a banner row. */
export function bannerText(reader: BodyReader, row: number): string {
  return reader
    .filledColumns(row)
    .map((column) => reader.seenAt(row, column).text)
    .join('、')
    .replace(/、+/gu, '、');
}

function bannerKind(
  reader: BodyReader,
  row: number,
  columns: readonly number[],
  text: string,
): RowKind {
  const [first = 0] = columns;
  const problem = problemColumn(reader);
  if (columns.length === 2) {
    return isNumberedBanner(reader, row, columns, problem) ? 'banner' : 'content';
  }
  if (columns.length > 1 || first > problem) return 'content';
  const merge = mergeAt(reader.grid, row, first);
  // A class merged down over rows of which this one is empty besides.
  if (merge && merge.bottom > row) return first < problem ? 'blank' : 'content';
  if (merge && isWide(reader, merge)) return wideKind(text);
  return isNarrowBanner(reader, first, problem, text) ? 'banner' : 'content';
}

/** The last column a banner may begin in. */
function problemColumn(reader: BodyReader): number {
  return reader.columnOf('problem') ?? reader.columnOf('measure') ?? reader.header.lastColumn;
}

function wideKind(text: string): RowKind {
  return text.length > LONGEST_BANNER ? 'footer' : 'banner';
}

function isWide(reader: BodyReader, merge: Area): boolean {
  const width = merge.right - merge.left + 1;
  const all = reader.header.lastColumn - reader.grid.area.left + 1;
  return width > 1 && width >= all * BANNER_WIDTH;
}

/** A banner that is not merged over the row: its words, or its column, must say so. */
function isNarrowBanner(
  reader: BodyReader,
  column: number,
  problem: number,
  text: string,
): boolean {
  if (column === problem) return NUMBERED_CLASS.test(text);
  return BANNER.test(text) || column === reader.columnOf('category');
}

/** 一 | 党的领导方面, and nothing else in the row. */
function isNumberedBanner(
  reader: BodyReader,
  row: number,
  columns: readonly number[],
  problem: number,
): boolean {
  const [first = 0, second = 0] = columns;
  if (first !== reader.columnOf('serial') || second > problem) return false;
  const merge = mergeAt(reader.grid, row, second);
  return (
    CHINESE_NUMERAL.test(compact(reader.seenAt(row, first).text)) &&
    (merge === null || merge.bottom === row) &&
    compact(reader.seenAt(row, second).text).length <= LONGEST_BANNER
  );
}

/** A header printed again for the next page. */
function isRepeatedHeader(reader: BodyReader, row: number, columns: readonly number[]): boolean {
  const same = columns.filter((column) => {
    const title = reader.header.ownTitles.get(column);
    return title !== undefined && compact(title) === compact(reader.seenAt(row, column).text);
  });
  return same.length >= 2 && same.length * 2 > columns.length;
}

/** 1 2 3 4 … under the titles. */
function isColumnNumbers(reader: BodyReader, row: number, columns: readonly number[]): boolean {
  if (columns.length < FEWEST_COLUMN_NUMBERS) return false;
  const numbers = columns.map((column) => Number(reader.seenAt(row, column).text));
  return numbers.every((number, at) => number === (numbers[0] ?? 0) + at && number <= 100);
}
