import { HostError } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { Book } from './targets';

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

/** Excel.SettingCollection: JSON values of this add-in that the file keeps. Keys keep their case. */
export const settingsObject = defineType<Book>({
  name: 'SettingCollection',
  items: (book) => Object.keys(book.extras.settings).map((key) => settingObject({ book, key })),
  item: (book, args) => {
    const key = args.text(0);
    if (!Object.hasOwn(book.extras.settings, key)) throw new HostError('ItemNotFound');
    return settingObject({ book, key });
  },
  finders: {
    // Adding what is there already changes its value, as in Excel.
    Add: (book, args) => {
      const key = args.text(0);
      if (key === '') throw new HostError('InvalidArgument');
      setSetting(book, key, args.raw(1));
      return settingObject({ book, key });
    },
    GetItemOrNullObject: (book, args) => {
      const key = args.text(0);
      return Object.hasOwn(book.extras.settings, key) ? settingObject({ book, key }) : null;
    },
  },
  methods: { GetCount: (book) => Object.keys(book.extras.settings).length },
});

const settingObject = defineType<SettingTarget>({
  name: 'Setting',
  id: { member: '_Id', of: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => {
        if (!Object.hasOwn(book.extras.settings, key)) throw new HostError('ItemNotFound');
        return book.extras.settings[key];
      },
      set: ({ book, key }, value) => {
        setSetting(book, key, value);
      },
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      if (!Object.hasOwn(book.extras.settings, key)) throw new HostError('ItemNotFound');
      Reflect.deleteProperty(book.extras.settings, key);
      book.touched();
    },
  },
});

/** The client sends dates as texts it knows again; everything else is JSON already. */
function setSetting(book: Book, key: string, value: unknown): void {
  // Not by assignment, which would take the key `__proto__` for something else.
  Object.defineProperty(book.extras.settings, key, {
    value: value ?? null,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  book.touched();
}
