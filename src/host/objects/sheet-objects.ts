import { notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import type { SheetTarget } from './targets';

/** Excel.ShapeCollection, as far as it is known to be empty. */
export const shapesObject = countOnly('ShapeCollection');

/** Excel.TableCollection, as far as it is known to be empty. */
export const tablesObject = countOnly('TableCollection');

/** Nothing of the kind can be added here, so there is none where the file holds none; else this host does not look. */
function countOnly(name: string): (target: SheetTarget) => HostObject {
  return defineType<SheetTarget>({
    name,
    methods: {
      GetCount: ({ book, sheet }) => {
        if (book.extras.sheetsWithObjects?.has(sheet.id) === true) {
          throw notImplemented(`${name}.GetCount of a sheet with pictures, charts or tables`);
        }
        return 0;
      },
    },
  });
}
