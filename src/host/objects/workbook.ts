import { HostError } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import { applicationObject } from './application';
import { namesObject } from './names';
import { rangeObject } from './range';
import { workbookProtectionObject } from './protection';
import { settingsObject } from './settings';
import { tablesObject } from './table-collection';
import { worksheetsObject } from './worksheet-collection';
import { findRange } from './range-lookup';
import type { Book } from './targets';
import { RangeTarget } from './targets';

const selected = (book: Book): RangeTarget =>
  new RangeTarget(book, book.live.activeSheet(), book.live.selection());

/** Excel.Workbook, the object every path starts from. Not here: tables, pivots, charts, styles. */
export const workbookObject = defineType<Book>({
  name: 'Workbook',
  scalars: {
    Name: { get: (book) => book.live.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: (book) => book.isDirty() },
  },
  objects: {
    Worksheets: (book) => worksheetsObject(book),
    Names: (book) => namesObject({ book, sheet: null }),
    Tables: (book) => tablesObject({ book, sheet: null }),
    Settings: (book) => settingsObject(book),
    Application: (book) => applicationObject(book),
    Protection: (book) => workbookProtectionObject(book),
  },
  finders: {
    GetSelectedRange: (book) => rangeObject(selected(book)),
    GetActiveCell: (book) => {
      const range = selected(book);
      const { top, left } = range.area;
      return rangeObject(range.at({ top, left, bottom: top, right: left }));
    },
    // Event arguments carry an address in place of Excel's reference id.
    _GetRangeForEventByReferenceId: (book, args) => {
      const range = findRange(book, null, args.text(0));
      if (range === null) throw new HostError('ItemNotFound');
      return rangeObject(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) => {
      const range = findRange(book, null, args.text(0));
      return range === null ? null : rangeObject(range);
    },
  },
});
