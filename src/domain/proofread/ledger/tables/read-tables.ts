import type { TextSpan } from '../../../text/text-place';
import type { ProofLine } from '../../stretch';

/** A cell of a tab line. */
export interface TableCell extends TextSpan {
  readonly text: string;
}

/** A table as text: lines whose cells are parted by tabs, the first its header. */
export interface TextTable {
  /** The line above the header; null where there is none. */
  readonly caption: ProofLine | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** The runs of tab lines of a text. */
export function tablesIn(lines: readonly ProofLine[]): readonly TextTable[] {
  const tables: TextTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const head = lines[at];
    if (head === undefined || !isTabLine(head)) continue;
    const caption = at === 0 ? null : (lines[at - 1] ?? null);
    const rows: (readonly TableCell[])[] = [];
    for (let next = lines[at + 1]; next !== undefined && isTabLine(next); next = lines[at + 1]) {
      rows.push(cellsOf(next));
      at += 1;
    }
    tables.push({ caption, header: cellsOf(head).map(({ text }) => text), rows });
  }
  return tables;
}

export function isTabLine({ text }: ProofLine): boolean {
  return text.includes('\t');
}

function cellsOf(line: ProofLine): readonly TableCell[] {
  const cells: TableCell[] = [];
  let from = line.start;
  for (const piece of line.text.split('\t')) {
    const text = piece.trim();
    const start = from + (piece.length - piece.trimStart().length);
    cells.push({ text, start, end: start + text.length });
    from += piece.length + 1;
  }
  return cells;
}
