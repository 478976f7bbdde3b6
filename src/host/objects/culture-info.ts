import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import type { Book } from './targets';

/** Excel.CultureInfo: the workbooks are Chinese, as Windows sets it for the mainland. */
export const cultureInfoObject: (book: Book) => HostObject = defineType<Book>({
  name: 'CultureInfo',
  scalars: { Name: { get: () => 'zh-CN' } },
  objects: {
    DatetimeFormat: (book) => datetimeFormatObject(book),
    NumberFormat: (book) => numberFormatObject(book),
  },
});

const datetimeFormatObject = defineType<Book>({
  name: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: { get: () => '/' },
    LongDatePattern: { get: () => "yyyy'年'M'月'd'日'" },
    LongTimePattern: { get: () => 'H:mm:ss' },
    ShortDatePattern: { get: () => 'yyyy/M/d' },
    TimeSeparator: { get: () => ':' },
  },
});

const numberFormatObject = defineType<Book>({
  name: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { get: () => '.' },
    NumberGroupSeparator: { get: () => ',' },
  },
});
