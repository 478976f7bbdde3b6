import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import type { LiveSheet } from '../univer/live-sheet';
import { tablesOf } from './table-target';
import type { Book, SheetTarget } from './targets';

/**
 * `copy(positionType, relativeTo)`: the sheet once more, with a name as Excel gives it. What lies on the
 * sheet and this host does not know (pictures, charts, tables) could not be copied and is refused.
 */
export function copySheet(target: SheetTarget, args: Arguments): SheetTarget {
  const { book, sheet } = target;
  if (
    book.extras.sheetsWithObjects?.has(sheet.id) === true ||
    hasCharts(book, sheet) ||
    tablesOf(book, sheet).length > 0
  ) {
    throw notImplemented('Worksheet.Copy of a sheet with pictures, charts or tables');
  }
  if (book.extras.protectedSheets.has(sheet.id)) {
    throw notImplemented('Worksheet.Copy of a protected sheet');
  }
  const position = positionOf(target, args);
  const copy = book.live.copySheet(sheet, freeName(book, sheet.name));
  copy.moveTo(position);
  copyExtras(book, sheet, copy);
  copyNames(book, sheet, copy);
  return { book, sheet: copy };
}

function hasCharts({ extras }: Book, sheet: LiveSheet): boolean {
  return (extras.charts[sheet.id] ?? []).length > 0;
}

/** Where the copy will stand among the sheets, itself counted. */
function positionOf({ book }: SheetTarget, args: Arguments): number {
  const type = args.optionalText(0) ?? 'None';
  const last = book.live.sheets().length;
  if (type === 'None' || type === 'End') return last;
  if (type === 'Beginning') return 0;
  if (type !== 'Before' && type !== 'After') throw new HostError('InvalidArgument');
  const relative = args.object(1).target as Partial<SheetTarget>;
  const found = book.live.sheets().find(({ id }) => id === relative.sheet?.id);
  if (found === undefined) throw new HostError('InvalidArgument');
  return found.position + (type === 'After' ? 1 : 0);
}

/** Excel's own names for copies: 台账 (2), 台账 (3), …; never longer than a name may be. */
function freeName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/u, '');
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const free = stem.slice(0, 31 - end.length) + end;
    if (book.live.sheetByName(free) === null) return free;
  }
}

function copyExtras({ extras, touched }: Book, from: LiveSheet, to: LiveSheet): void {
  const { sheetProperties, pageSetups } = extras;
  const [properties, page] = [sheetProperties[from.id], pageSetups[from.id]];
  if (properties !== undefined) sheetProperties[to.id] = { ...properties };
  if (page !== undefined) pageSetups[to.id] = { ...page };
  if (properties !== undefined || page !== undefined) touched();
}

/** Names that mean cells of the sheet get a namesake of the copy's own that means the copy's cells. */
function copyNames({ live }: Book, from: LiveSheet, to: LiveSheet): void {
  for (const { name, formula, comment, sheetId } of live.names.all()) {
    const own = withSheet(formula, from.name, to.name);
    if (sheetId === from.id || (sheetId === null && own !== formula))
      live.names.add(name, own, to.id, comment);
  }
}

function withSheet(formula: string, from: string, to: string): string {
  const quoted = (name: string) => `'${name.replaceAll("'", "''")}'!`;
  return formula
    .replaceAll(quoted(from), quoted(to))
    .replaceAll(
      new RegExp(`(?<![\\p{L}\\p{N}_.'])${from.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}!`, 'gu'),
      () => quoted(to),
    );
}
