import { defineType } from '../protocol/host-type';
import type { SheetTarget } from './targets';

/** Excel.WorksheetProtection, to be read: whether a sheet is protected is the file's business. */
export const protectionObject = defineType<SheetTarget>({
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ book, sheet }) => book.extras.protectedSheets.has(sheet.id) },
  },
});
