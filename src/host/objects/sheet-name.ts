import { HostError } from '../protocol/host-error';
import type { LiveSheet } from '../univer/live-sheet';
import type { Book } from './targets';

/** Excel's rules for sheet names; throws InvalidArgument, or ItemAlreadyExists for a taken name. */
export function requireSheetName(book: Book, name: string, own?: LiveSheet): void {
  const fits = name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  if (!fits) throw new HostError('InvalidArgument');
  const holder = book.live.sheetByName(name);
  if (holder !== null && holder.id !== own?.id) throw new HostError('ItemAlreadyExists');
}
