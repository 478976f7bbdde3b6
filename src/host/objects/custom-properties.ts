import { HostError } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import { textOf } from './range-style';
import type { SheetTarget } from './targets';

interface PropertyTarget {
  readonly owner: SheetTarget;
  readonly key: string;
}

/** Excel.WorksheetCustomPropertyCollection: texts that the file keeps beside a sheet, unseen. */
export const customPropertiesObject = defineType<SheetTarget>({
  name: 'WorksheetCustomPropertyCollection',
  items: (owner) =>
    Object.keys(propertiesOf(owner)).map((key) => customPropertyObject({ owner, key })),
  item: (owner, args) => {
    const key = findKey(owner, args.text(0));
    if (key === null) throw new HostError('ItemNotFound');
    return customPropertyObject({ owner, key });
  },
  finders: {
    // Adding what is there already changes its value, as in Excel.
    Add: (owner, args) => {
      const key = findKey(owner, args.text(0)) ?? args.text(0);
      if (key === '') throw new HostError('InvalidArgument');
      setProperty(owner, key, args.text(1));
      return customPropertyObject({ owner, key });
    },
    GetItemOrNullObject: (owner, args) => {
      const key = findKey(owner, args.text(0));
      return key === null ? null : customPropertyObject({ owner, key });
    },
  },
  methods: { GetCount: (owner) => Object.keys(propertiesOf(owner)).length },
});

const customPropertyObject = defineType<PropertyTarget>({
  name: 'WorksheetCustomProperty',
  id: { member: '_Id', of: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ owner, key }) => {
        const value = propertiesOf(owner)[key];
        if (value === undefined) throw new HostError('ItemNotFound');
        return value;
      },
      set: ({ owner, key }, value) => {
        setProperty(owner, key, textOf(value));
      },
    },
  },
  methods: {
    Delete: ({ owner, key }) => {
      const { [key]: gone, ...rest } = propertiesOf(owner);
      if (gone === undefined) throw new HostError('ItemNotFound');
      owner.book.extras.sheetProperties[owner.sheet.id] = rest;
      owner.book.touched();
    },
  },
});

function propertiesOf({ book, sheet }: SheetTarget): Readonly<Record<string, string>> {
  return book.extras.sheetProperties[sheet.id] ?? {};
}

function setProperty(owner: SheetTarget, key: string, value: string): void {
  owner.book.extras.sheetProperties[owner.sheet.id] = { ...propertiesOf(owner), [key]: value };
  owner.book.touched();
}

/** Keys are compared without regard to case. */
function findKey(owner: SheetTarget, key: string): string | null {
  const wanted = key.toLowerCase();
  return Object.keys(propertiesOf(owner)).find((known) => known.toLowerCase() === wanted) ?? null;
}
