import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import type { LiveName } from '../univer/live-names';
import { formatAddress, parseArea, splitSheet } from './address';
import { rangeObject } from './range';
import { textOf } from './range-style';
import type { Book } from './targets';
import { RangeTarget } from './targets';

/** One defined name, found by name each time it is asked. */
export class NameTarget {
  readonly book: Book;
  readonly name: string;
  readonly sheetId: string | null;

  constructor(book: Book, name: string, sheetId: string | null) {
    this.book = book;
    this.name = name;
    this.sheetId = sheetId;
  }

  /** Throws ItemNotFound once the name is gone. */
  live(): LiveName {
    const name = this.book.live.names.find(this.name, this.sheetId);
    if (name === null) throw new HostError('ItemNotFound');
    return name;
  }

  /** The range the name stands for; null where it is a value or a formula. */
  range(): RangeTarget | null {
    const { sheet: sheetName, rest } = splitSheet(this.live().formula.slice(1));
    const sheet = sheetName === null ? null : this.book.live.sheetByName(sheetName);
    const area = parseArea(rest);
    return sheet === null || area === null ? null : new RangeTarget(this.book, sheet, area);
  }
}

/** Excel.NamedItem. */
export const namedItemObject = defineType<NameTarget>({
  name: 'NamedItem',
  id: { member: '_Id', of: (target) => target.name },
  scalars: {
    Name: { get: (target) => target.live().name },
    Formula: {
      get: (target) => target.live().formula,
      set: (target, formula) => {
        const text = textOf(formula);
        const written = text.startsWith('=') ? text : `=${text}`;
        if (!target.book.live.isFormula(written)) throw new HostError('InvalidArgument');
        target.book.live.names.setFormula(target.live(), written);
      },
    },
    Comment: { get: (target) => target.live().comment },
    Visible: { get: (target) => target.live().visible },
    Scope: { get: (target) => (target.sheetId === null ? 'Workbook' : 'Worksheet') },
    Type: { get: typeOf },
    Value: { get: (target) => valueOf(target) },
  },
  objects: {
    // Of a name of the whole workbook Excel answers with an error, or a null object.
    Worksheet: (target) => {
      const sheet = sheetOf(target);
      if (sheet === null) throw new HostError('ItemNotFound');
      return sheet;
    },
    WorksheetOrNullObject: sheetOf,
  },
  finders: {
    GetRange: (target) => {
      const range = target.range();
      if (range === null) throw new HostError('ItemNotFound');
      return rangeObject(range);
    },
    GetRangeOrNullObject: (target): HostObject | null => {
      const range = target.range();
      return range === null ? null : rangeObject(range);
    },
  },
  methods: {
    Delete: (target) => {
      target.book.live.names.remove(target.live());
    },
  },
});

function sheetOf({ book, sheetId }: NameTarget): HostObject | null {
  const sheet = sheetId === null ? null : book.live.sheetById(sheetId);
  return sheet === null ? null : book.make.worksheet({ book, sheet });
}

/** `Range`, `Double`, `String` or `Boolean`; a name that must be reckoned counts as its formula, a String. */
function typeOf(target: NameTarget): string {
  if (target.range() !== null) return 'Range';
  const value = valueOf(target);
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** The address of a range, the value of a constant, or the formula itself: names are not calculated. */
function valueOf(target: NameTarget): string | number | boolean {
  const range = target.range();
  if (range !== null) return formatAddress(range.sheet.name, range.area);
  const { formula } = target.live();
  const text = formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : formula;
}
