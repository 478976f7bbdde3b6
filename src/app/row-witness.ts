import type { Ledger, LedgerItem } from '../domain/ledger/types';

/** What tells a row of a ledger from the others, by its Excel row number. */
export type RowWitnesses = ReadonlyMap<number, string>;

/** The same for a text whatever its blanks and the width of its letters: corrections change just these. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

function witness({ serial, problem, measures }: LedgerItem, row: number): string {
  const own = measures.filter((measure) => measure.row === row).map(({ text }) => text);
  return plain([serial, problem, ...own].join('|'));
}

/**
 * Serial, problem and measures of the given rows, so that it can be seen later whether a row still stands
 * where it stood. A row that belongs to no problem has ''.
 */
export function rowWitnesses(ledger: Ledger, rows: Iterable<number>): RowWitnesses {
  const witnesses = new Map<number, string>([...rows].map((row) => [row, '']));
  for (const item of ledger.items) {
    for (let { row } = item; row <= item.lastRow; row += 1) {
      if (witnesses.has(row)) witnesses.set(row, witness(item, row));
    }
  }
  return witnesses;
}
