import { HostError } from '../protocol/host-error';
import { isName } from './name-rules';
import { tablesIn } from './table-target';
import type { Book } from './targets';

/** Throws InvalidArgument for what is no name, and ItemAlreadyExists for one in use. */
export function requireTableName(book: Book, name: string, own: string | null): void {
  if (!isName(name)) throw new HostError('InvalidArgument');
  const wanted = name.toLowerCase();
  const taken =
    tablesIn(book, null).some(
      ({ id, found }) => id !== own && found.name.toLowerCase() === wanted,
    ) || book.live.names.find(name, null) !== null;
  if (taken) throw new HostError('ItemAlreadyExists');
}

/** Excel's own names for new tables: Table1, Table2, … */
export function freeTableName(book: Book): string {
  const taken = new Set(tablesIn(book, null).map(({ found }) => found.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/**
 * The names of the columns for what stands in the header cells: an empty one becomes 列1, 列2, …, and one
 * that was there before gets a number, without regard to case, as in Excel.
 */
export function columnNames(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, at) => {
    const base = header === '' ? `列${at + 1}` : header;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
