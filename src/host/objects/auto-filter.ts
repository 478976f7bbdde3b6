import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import type { Area } from '../univer/area';
import { readCriteria, writeCriteria } from './filter-criteria';
import { rangeObject } from './range';
import { findRange, rangeOf } from './range-lookup';
import type { SheetTarget } from './targets';
import { RangeTarget, requireUnprotected } from './targets';

/** Excel.AutoFilter of a worksheet: by values and by comparisons. Not here: colours, icons, top items, dates. */
export const autoFilterObject = defineType<SheetTarget>({
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.filter.area() !== null },
    IsDataFiltered: { get: ({ sheet }) => sheet.filter.criteria().size > 0 },
    Criteria: { get: criteriaOf },
  },
  finders: {
    GetRange: (target) => {
      const range = rangeOfFilter(target);
      if (range === null) throw new HostError('ItemNotFound');
      return range;
    },
    GetRangeOrNullObject: rangeOfFilter,
  },
  methods: {
    Apply: apply,
    ClearCriteria: (target) => {
      requireUnprotected(target);
      target.sheet.filter.askNothing();
    },
    ClearColumnCriteria: (target, args) => {
      requireUnprotected(target);
      const area = target.sheet.filter.area();
      if (area === null) throw new HostError('InvalidOperation');
      target.sheet.filter.ask(columnIn(area, args.integer(0)), null);
    },
    Reapply: ({ book, sheet }) =>
      book.live.calculation.settle().then(() => {
        sheet.filter.reapply();
      }),
    Remove: (target) => {
      requireUnprotected(target);
      target.sheet.filter.remove();
    },
  },
});

function rangeOfFilter({ book, sheet }: SheetTarget): HostObject | null {
  const area = sheet.filter.area();
  return area === null ? null : rangeObject(new RangeTarget(book, sheet, area));
}

/** One entry for each column of the filter; null where everything is shown. */
function criteriaOf({ sheet }: SheetTarget): (object | null)[] {
  const area = sheet.filter.area();
  if (area === null) return [];
  const asked = sheet.filter.criteria();
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => {
    const column = asked.get(area.left + at);
    return column === undefined ? null : writeCriteria(column);
  });
}

/** `apply(range, columnIndex?, criteria?)`: another range begins anew; without a column it only filters nothing. */
async function apply(target: SheetTarget, args: Arguments): Promise<void> {
  requireUnprotected(target);
  const { book, sheet } = target;
  const range = args.isObject(0) ? rangeOf(args.object(0)) : findRange(book, sheet, args.text(0));
  if (range?.sheet.id !== sheet.id) throw new HostError('InvalidArgument');
  const { area } = range;
  if (area.top === area.bottom) throw notImplemented('AutoFilter.Apply on a single row');
  const column = args.raw(1) === undefined ? null : columnIn(area, args.integer(1));
  const criteria = args.raw(2) === undefined ? null : readCriteria(args.raw(2));
  // A filter shows and hides by results.
  await book.live.calculation.settle();
  const kept = sheet.clip(area) ?? area;
  const before = sheet.filter.area();
  if (before === null || !isSame(before, kept)) sheet.filter.put(kept);
  if (column !== null) sheet.filter.ask(column, criteria);
}

function columnIn(area: Area, offset: number): number {
  const column = area.left + offset;
  if (offset < 0 || column > area.right) throw new HostError('InvalidArgument');
  return column;
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
