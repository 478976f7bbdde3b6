import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import type { Area } from '../univer/area';
import { columnCount, hasAllColumns, hasAllRows, intersection, rowCount } from '../univer/area';
import { formatAddress } from './address';
import { clearRange } from './range-clear';
import { entireColumnOf, entireRowOf, offsetOf, usedOf } from './range-find';
import { rangeFormatObject } from './range-format';
import { rangeAt } from './range-lookup';
import { specialAreas } from './special-cells';
import type { AreasTarget } from './targets';
import { RangeTarget } from './targets';
import { together } from './together';

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

/** The areas changed one by one; null where none is left. */
function mapAreas(
  target: AreasTarget,
  change: (range: RangeTarget) => RangeTarget | null,
): HostObject | null {
  const { book, sheet } = target;
  const changed = target.areas.flatMap((area) => {
    const found = change(new RangeTarget(book, sheet, area));
    return found === null ? [] : [found.area];
  });
  return changed.length === 0 ? null : rangeAreasObject({ book, sheet, areas: changed });
}

type Finder = (target: AreasTarget, args: Arguments) => HostObject | null;

function required(find: Finder): Finder {
  return (target, args) => {
    const found = find(target, args);
    if (found === null) throw new HostError('ItemNotFound');
    return found;
  };
}

const intersections: Finder = (target, args) => {
  const { book, sheet } = target;
  const other = args.isObject(0)
    ? areasOf(args.object(0))
    : [rangeAt(book, sheet, args.text(0)).area];
  const areas = target.areas.flatMap((area) =>
    other.map((one) => intersection(area, one)).filter((both) => both !== null),
  );
  return areas.length === 0 ? null : rangeAreasObject({ book, sheet, areas });
};

/** `getSpecialCells` of a range or of several; null where there is no such cell. */
export const specialCells: Finder = ({ book, sheet, areas }, args) => {
  const found = specialAreas({ book, sheet, areas }, args);
  return found.length === 0 ? null : rangeAreasObject({ book, sheet, areas: found });
};

const usedAreas: Finder = (target, args) => mapAreas(target, (range) => usedOf(range, args));

function areasOf(object: HostObject): readonly Area[] {
  const { target } = object;
  if (target instanceof RangeTarget) return [target.area];
  if (object.typeName === 'RangeAreas') return (target as AreasTarget).areas;
  throw new HostError('InvalidArgument');
}

/** Excel.RangeAreas. Its format is that of all areas together. */
export const rangeAreasObject: (target: AreasTarget) => HostObject = defineType<AreasTarget>({
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
    Format: (target) =>
      together(
        target.areas.map((area) =>
          rangeFormatObject(new RangeTarget(target.book, target.sheet, area)),
        ),
      ),
    Worksheet: (target) => target.book.make.worksheet(target),
  },
  finders: {
    GetEntireRow: (target) => mapAreas(target, entireRowOf),
    GetEntireColumn: (target) => mapAreas(target, entireColumnOf),
    GetOffsetRangeAreas: (target, args) => mapAreas(target, (range) => offsetOf(range, args)),
    GetIntersection: required(intersections),
    GetIntersectionOrNullObject: intersections,
    GetUsedRangeAreas: required(usedAreas),
    GetUsedRangeAreasOrNullObject: usedAreas,
    GetSpecialCells: required(specialCells),
    GetSpecialCellsOrNullObject: specialCells,
  },
  methods: {
    Calculate: ({ book }) => book.live.calculation.recalculate(),
    Clear: ({ book, sheet, areas }, args) => {
      const applyTo = args.optionalText(0) ?? 'All';
      for (const area of areas) clearRange(new RangeTarget(book, sheet, area), applyTo);
    },
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
