import type { SourceCells } from '../../../ledger/source-cells';
import type { LedgerItem } from '../../../ledger/types';
import { oneLine } from '../../clean-text';
import { rowsOf } from '../../item-cells';
import { documentKey } from './document-key';
import { documentsMade } from './documents-made';

/** A rule made or revised, with the rows and cells that say so. */
export interface MadeDocument {
  /** As first named, without 《》. */
  readonly name: string;
  readonly rows: readonly number[];
  readonly cells: readonly string[];
  /** Does a text that names it say that there are others it does not name? */
  readonly andMore: boolean;
}

interface Saying {
  readonly text: string;
  readonly cells: readonly string[];
}

/**
 * The rules that progress and result say were made or revised, each once however often and in whatever
 * writing it is named. The problem and its measures are not asked: they say what is to be done.
 */
export function documentsOf(
  items: readonly LedgerItem[],
  cells: SourceCells,
): readonly MadeDocument[] {
  const found = new Map<string, Found>();
  for (const item of items) {
    for (const saying of sayingsOf(item, cells)) {
      for (const { name, andMore } of documentsMade(saying.text)) {
        const key = documentKey(name);
        const known = found.get(key);
        // The joined text of all rows tells again what one row's cell has told.
        if (known?.rows.has(item.row)) continue;
        const made: Found = known ?? newlyFound(name);
        made.andMore ||= andMore;
        made.rows.add(item.row);
        for (const cell of saying.cells) made.cells.add(cell);
        found.set(key, made);
      }
    }
  }
  return [...found.values()].map((made) => {
    return { ...made, rows: [...made.rows], cells: [...made.cells] };
  });
}

/** A rule while the problems are gone through. */
interface Found {
  readonly name: string;
  readonly rows: Set<number>;
  readonly cells: Set<string>;
  andMore: boolean;
}

function newlyFound(name: string): Found {
  return { name: oneLine(name), rows: new Set(), cells: new Set(), andMore: false };
}

/** The texts that tell what was done, those of single rows first. */
function sayingsOf(item: LedgerItem, cells: SourceCells): readonly Saying[] {
  const cellsOf = (rows: readonly number[], role: 'progress' | 'result') => [
    ...new Set(rows.flatMap((row) => cells.cellOf(row, role) ?? [])),
  ];
  const rows = rowsOf(item);
  return [
    ...item.measures.map(({ progress, row }) => {
      return { text: progress, cells: cellsOf([row], 'progress') };
    }),
    { text: item.progress, cells: cellsOf(rows, 'progress') },
    { text: item.result, cells: cellsOf(rows, 'result') },
  ].filter(({ text }) => text.includes('《'));
}
