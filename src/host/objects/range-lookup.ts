import type { HostObject } from '../protocol/host-object';
import { HostError } from '../protocol/host-error';
import type { LiveSheet } from '../univer/live-sheet';
import { parseArea, splitSheet } from './address';
import type { Book } from './targets';
import { RangeTarget } from './targets';

/** The range an argument names; throws InvalidArgument for any other object. */
export function rangeOf(object: HostObject): RangeTarget {
  if (object.target instanceof RangeTarget) return object.target;
  throw new HostError('InvalidArgument');
}

/** The range an address on this sheet names, which may be a defined name; throws InvalidArgument. */
export function rangeAt(book: Book, sheet: LiveSheet, address: string): RangeTarget {
  const found = findRange(book, sheet, address);
  if (found === null) throw new HostError('InvalidArgument');
  return found;
}

/** As `rangeAt`, or null; `sheet` null allows only addresses that say theirs. */
export function findRange(
  book: Book,
  sheet: LiveSheet | null,
  address: string,
): RangeTarget | null {
  const { sheet: sheetName, rest } = splitSheet(address);
  const owner = sheetName === null ? sheet : book.live.sheetByName(sheetName);
  if (owner === null) return null;
  // The API finds a range only on the sheet it is asked on.
  if (sheet !== null && owner.id !== sheet.id) return null;
  const area = parseArea(rest);
  if (area !== null) return new RangeTarget(book, owner, area);
  return sheetName === null ? findNamedRange(book, sheet, rest) : null;
}

function findNamedRange(book: Book, sheet: LiveSheet | null, name: string): RangeTarget | null {
  const { names } = book.live;
  const named = (sheet === null ? null : names.find(name, sheet.id)) ?? names.find(name, null);
  if (named === null) return null;
  const { sheet: sheetName, rest } = splitSheet(named.formula.slice(1));
  const owner = sheetName === null ? null : book.live.sheetByName(sheetName);
  const area = parseArea(rest);
  if (owner === null || area === null || (sheet !== null && owner.id !== sheet.id)) return null;
  return new RangeTarget(book, owner, area);
}
