import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import type { LiveName } from '../univer/live-names';
import type { LiveSheet } from '../univer/live-sheet';
import { formatArea, quoteSheetName } from './address';
import { isName } from './name-rules';
import { namedItemObject, NameTarget } from './named-item';
import { rangeOf } from './range-lookup';
import type { Book } from './targets';

/** Whose names: the workbook's where `sheet` is null. */
export interface NamesTarget {
  readonly book: Book;
  readonly sheet: LiveSheet | null;
}

/** Excel.NamedItemCollection. */
export const namesObject = defineType<NamesTarget>({
  name: 'NamedItemCollection',
  items: (target) => namesOf(target).map((name) => objectOf(target.book, name)),
  item: (target, args) => {
    const name = find(target, args.text(0));
    if (name === null) throw new HostError('ItemNotFound');
    return objectOf(target.book, name);
  },
  finders: {
    Add: (target, args) => add(target, args.text(0), referenceOf(args), args.optionalText(2) ?? ''),
    AddFormulaLocal: (target, args) =>
      add(target, args.text(0), args.text(1), args.optionalText(2) ?? ''),
    GetItemOrNullObject: (target, args) => {
      const name = find(target, args.text(0));
      return name === null ? null : objectOf(target.book, name);
    },
  },
  methods: { GetCount: (target) => namesOf(target).length },
});

function namesOf({ book, sheet }: NamesTarget): LiveName[] {
  return book.live.names.all().filter((name) => name.sheetId === (sheet?.id ?? null));
}

function find({ book, sheet }: NamesTarget, name: string): LiveName | null {
  return book.live.names.find(name, sheet?.id ?? null);
}

function objectOf(book: Book, name: LiveName): HostObject {
  return namedItemObject(new NameTarget(book, name.name, name.sheetId));
}

function add(target: NamesTarget, name: string, reference: string, comment: string): HostObject {
  if (!isName(name)) throw new HostError('InvalidArgument');
  if (find(target, name) !== null) throw new HostError('ItemAlreadyExists');
  const formula = reference.startsWith('=') ? reference : `=${reference}`;
  if (!target.book.live.isFormula(formula)) throw new HostError('InvalidArgument');
  const sheetId = target.sheet?.id ?? null;
  return objectOf(target.book, target.book.live.names.add(name, formula, sheetId, comment));
}

/** A range becomes its absolute address, a text stays the formula it is. */
function referenceOf(args: Arguments): string {
  if (!args.isObject(1)) return args.text(1);
  const { sheet, area } = rangeOf(args.object(1));
  const absolute = formatArea(area).replace(/[A-Z]+|\d+/g, '$$$&');
  return `=${quoteSheetName(sheet.name)}!${absolute}`;
}
