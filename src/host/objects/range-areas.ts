import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import { columnCount, hasAllColumns, hasAllRows, intersection, rowCount } from '../univer/area';
import { formatAddress } from './address';
import type { AreasTarget } from './targets';
import { RangeTarget } from './targets';

/** Excel documents that it fails to list more merges than this. */
const MOST_MERGES = 512;

/** The merges that have a cell in the range, in reading order; null where there is none. */
export function mergedAreasOf(range: RangeTarget): HostObject | null {
  const merges = range.sheet
    .merges()
    .filter((merge) => intersection(merge, range.area) !== null)
    .sort((one, other) => one.top - other.top || one.left - other.left);
  if (merges.length === 0) return null;
  if (merges.length > MOST_MERGES) throw new HostError('GeneralException');
  return rangeAreasObject({ book: range.book, sheet: range.sheet, areas: merges });
}

const ranges = ({ book, sheet, areas }: AreasTarget): HostObject[] =>
  areas.map((area) => book.make.range(new RangeTarget(book, sheet, area)));

const address = ({ sheet, areas }: AreasTarget): string =>
  areas.map((area) => formatAddress(sheet.name, area)).join(',');

/** Excel.RangeAreas: where the areas are, each of them as a range, and the rules over them. */
export const rangeAreasObject = defineType<AreasTarget>({
  name: 'RangeAreas',
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    },
    IsEntireRow: { get: ({ areas }) => areas.every(hasAllColumns) },
    IsEntireColumn: { get: ({ areas }) => areas.every(hasAllRows) },
  },
  objects: {
    Areas: (target) => rangeCollectionObject(target),
    ConditionalFormats: (target) => target.book.make.conditionalFormats(target),
    Worksheet: (target) => target.book.make.worksheet(target),
  },
});

const rangeCollectionObject = defineType<AreasTarget>({
  name: 'RangeCollection',
  items: ranges,
  finders: {
    GetItemAt: (target, args) => {
      const found = ranges(target)[args.integer(0)];
      if (found === undefined) throw new HostError('InvalidArgument');
      return found;
    },
  },
  methods: { GetCount: ({ areas }) => areas.length },
});
