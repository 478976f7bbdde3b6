import { notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { SheetTarget } from './targets';

/** Nothing of the kind can be added here, so there is none where the file holds none; else this host does not look. */
function requireNone({ book, sheet }: SheetTarget, member: string): void {
  if (book.extras.sheetsWithObjects?.has(sheet.id) === true) {
    throw notImplemented(`ShapeCollection.${member} of a sheet with pictures, charts or tables`);
  }
}

/** Excel.ShapeCollection, as far as it is known to be empty. */
export const shapesObject = defineType<SheetTarget>({
  name: 'ShapeCollection',
  items: (target) => {
    requireNone(target, 'Items');
    return [];
  },
  methods: {
    GetCount: (target) => {
      requireNone(target, 'GetCount');
      return 0;
    },
  },
});
