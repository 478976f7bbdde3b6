import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import type { Area } from '../univer/area';
import { hasAllColumns, hasAllRows } from '../univer/area';
import { formatArea, parseArea, splitSheet } from './address';
import { changePage, pageOf } from './page-state';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { RangeTarget, type AreasTarget, type SheetTarget } from './targets';

/** Sets the area printed: an address, several parted by commas, a range or several. */
export function setPrintArea(target: SheetTarget, args: Arguments): void {
  changePage(target, { printArea: areasFrom(target, args).map(absolute).join(',') });
}

/** Sets the rows repeated on every page: whole rows, or the rows of a range. */
export function setPrintTitleRows(target: SheetTarget, args: Arguments): void {
  const { top, bottom } = oneFrom(target, args, hasAllColumns);
  changePage(target, { titleRows: `$${top + 1}:$${bottom + 1}` });
}

/** Sets the columns repeated on every page. */
export function setPrintTitleColumns(target: SheetTarget, args: Arguments): void {
  const area = oneFrom(target, args, hasAllRows);
  const columns = formatArea({ ...area, top: 0, bottom: 0 }).replace(/\d+/gu, '');
  const [first = '', last = first] = columns.split(':');
  changePage(target, { titleColumns: `$${first}:$${last}` });
}

/** The areas printed; null where that is the whole sheet. */
export function printArea(target: SheetTarget): HostObject | null {
  const areas = (pageOf(target).printArea?.split(',') ?? []).flatMap((part) => {
    const area = parseArea(part);
    return area === null ? [] : [area];
  });
  return areas.length === 0 ? null : rangeAreasObject({ ...target, areas });
}

/** The rows or columns repeated on every page, or null. */
export function printTitles(
  target: SheetTarget,
  which: 'titleRows' | 'titleColumns',
): HostObject | null {
  const written = pageOf(target)[which];
  const area = written === null ? null : parseArea(written);
  return area === null ? null : rangeObject(new RangeTarget(target.book, target.sheet, area));
}

function absolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/gu, '$$$&');
}

/** Addresses must be of whole lines; a range may be any and stands for its lines. */
function oneFrom(target: SheetTarget, args: Arguments, isWhole: (area: Area) => boolean): Area {
  const [area, ...more] = areasFrom(target, args);
  if (area === undefined || more.length > 0) throw new HostError('InvalidArgument');
  if (!args.isObject(0) && !isWhole(area)) throw new HostError('InvalidArgument');
  return area;
}

function areasFrom({ sheet }: SheetTarget, args: Arguments): readonly Area[] {
  if (args.isObject(0)) {
    const given = args.object(0).target;
    if (given instanceof RangeTarget && given.sheet.id === sheet.id) return [given.area];
    if (isAreas(given) && given.sheet.id === sheet.id) return given.areas;
    throw new HostError('InvalidArgument');
  }
  return args
    .text(0)
    .split(',')
    .map((part) => {
      const { sheet: name, rest } = splitSheet(part.trim());
      const area = name === null || name === sheet.name ? parseArea(rest) : null;
      if (area === null) throw new HostError('InvalidArgument');
      return area;
    });
}

function isAreas(target: unknown): target is AreasTarget {
  return typeof target === 'object' && target !== null && 'areas' in target && 'sheet' in target;
}
