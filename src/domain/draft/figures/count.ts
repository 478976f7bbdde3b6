import type { LedgerItem } from '../../ledger/types';
import type { SourceCells } from '../../ledger/source-cells';
import type { SourcedWords } from '../compose';
import { wholeFigure } from '../compose';
import { rowsOf } from '../item-cells';

/** A number of problems: each is one row, its first. */
export function countOf(items: readonly LedgerItem[]): SourcedWords {
  return countOfRows(items.map(({ row }) => row));
}

/** A number of rows, a row as often as it is counted. */
export function countOfRows(rows: readonly number[]): SourcedWords {
  const words = wholeFigure(String(rows.length), { kind: 'counted', rows });
  return { ...words, rows: [...new Set(rows)] };
}

/** The same words, naming also the cells that what was counted was read from. */
export function withCells(words: SourcedWords, cells: readonly string[]): SourcedWords {
  return { ...words, cells: [...new Set([...words.cells, ...cells])] };
}

/** The cells that a problem's status was read from; those of all its rows where several decided it. */
export function statusCells(items: readonly LedgerItem[], cells: SourceCells): readonly string[] {
  return items.flatMap((item) => {
    if (item.statusSource !== null) return [item.statusSource.cell];
    return rowsOf(item).flatMap((row) => cells.cellOf(row, 'status') ?? []);
  });
}
