import { defineType } from '../protocol/host-type';
import type { Book, SheetTarget } from './targets';

/** Excel.WorksheetProtection, to be read: whether a sheet is protected is the file's business. */
export const protectionObject = defineType<SheetTarget>({
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ book, sheet }) => book.extras.protectedSheets.has(sheet.id) },
  },
});

/** Excel.WorkbookProtection, to be read. */
export const workbookProtectionObject = defineType<Book>({
  name: 'WorkbookProtection',
  scalars: {
    Protected: { get: (book) => book.extras.structureProtected === true },
  },
});
