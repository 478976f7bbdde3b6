import type { TextLine } from './text-lines';

const LONGEST_CAPTION = 40;

/** A row of a table: a tab between words, in a line next to another such line. */
export function looksLikeRow(lines: readonly TextLine[], at: number): boolean {
  return hasCells(lines[at]) && (isRowBeside(lines, at, -1) || isRowBeside(lines, at, 1));
}

/** A short line on top of a table that ends as captions do: 按责任单位统计表, 表1 各单位整改情况. */
export function looksLikeCaption(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (hasCells(lines[at]) || !looksLikeRow(lines, at + 1)) return false;
  return (
    text.length <= LONGEST_CAPTION &&
    (text.endsWith('表') || /^表\s*[\d一二三四五六七八九十]/u.test(text))
  );
}

/** The cells of a row, each without blanks at its ends. */
export function rowCells(raw: string): readonly string[] {
  return raw.split('\t').map((cell) => cell.trim());
}

/** A tab at the start is an indent; one at the end parts an empty cell. */
function hasCells(line: TextLine | undefined): boolean {
  return line?.raw.trimStart().includes('\t') === true;
}

function isRowBeside(lines: readonly TextLine[], at: number, step: 1 | -1): boolean {
  const other = lines[at + step];
  // An empty line parts two tables, or a table from a text that happens to hold a tab.
  const parted = step === 1 ? other?.afterBlank : lines[at]?.afterBlank;
  return hasCells(other) && parted !== true;
}
