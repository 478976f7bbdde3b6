import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import type { LiveSheet } from '../univer/live-sheet';
import { EVENT_METHODS, eventMethods, WORKBOOK_TARGET } from './event-methods';
import { requireSheetName } from './sheet-name';
import { worksheetObject } from './worksheet';
import type { Book } from './targets';

/** Excel.WorksheetCollection. Items are found by id or by name. */
export const worksheetsObject = defineType<Book>({
  name: 'WorksheetCollection',
  items: (book) => book.live.sheets().map((sheet) => worksheetObject({ book, sheet })),
  item: (book, args) => orNotFound(book, find(book, args.text(0))),
  finders: {
    GetItemOrNullObject: (book, args) => {
      const sheet = find(book, args.text(0));
      return sheet === null ? null : worksheetObject({ book, sheet });
    },
    GetActiveWorksheet: (book) => worksheetObject({ book, sheet: book.live.activeSheet() }),
    GetFirst: (book, args) => orNotFound(book, listed(book, args.flag(0))[0] ?? null),
    GetLast: (book, args) => orNotFound(book, listed(book, args.flag(0)).at(-1) ?? null),
    Add: (book, args) => {
      if (book.extras.structureProtected === true) throw new HostError('AccessDenied');
      const name = args.optionalText(0) ?? freeName(book);
      requireSheetName(book, name);
      return worksheetObject({ book, sheet: book.live.addSheet(name) });
    },
  },
  methods: {
    GetCount: (book, args) => listed(book, args.flag(0)).length,
    ...eventMethods<Book>(
      EVENT_METHODS.worksheetCollection,
      (book) => book.events,
      () => WORKBOOK_TARGET,
    ),
  },
});

function find(book: Book, key: string): LiveSheet | null {
  return book.live.sheetById(key) ?? book.live.sheetByName(key);
}

function listed(book: Book, visibleOnly: boolean): LiveSheet[] {
  return visibleOnly ? book.live.visibleSheets() : book.live.sheets();
}

function orNotFound(book: Book, sheet: LiveSheet | null): HostObject {
  if (sheet === null) throw new HostError('ItemNotFound');
  return worksheetObject({ book, sheet });
}

/** Excel's own names for new sheets: Sheet2, Sheet3, … */
function freeName(book: Book): string {
  let number = book.live.sheets().length + 1;
  while (book.live.sheetByName(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}
