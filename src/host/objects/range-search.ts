import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { findCell, replaceAll } from './cell-search';
import { edgeOf, extendedOf, regionOf } from './range-edges';
import { specialCells } from './range-areas';
import { visibleViewOf } from './range-view';
import { removeDuplicates } from './remove-duplicates';
import type { RangeTarget } from './targets';

type Finder = (range: RangeTarget, args: Arguments) => HostObject | null;

const objectOf = (range: RangeTarget): HostObject => range.book.make.range(range);

function required(find: Finder): Finder {
  return (range, args) => {
    const found = find(range, args);
    if (found === null) throw new HostError('ItemNotFound');
    return found;
  };
}

const findOne: Finder = (range, args) => {
  const cell = findCell(range, args);
  return cell === null ? null : objectOf(cell);
};

const special: Finder = (range, args) =>
  specialCells({ book: range.book, sheet: range.sheet, areas: [range.area] }, args);

/** The methods of Excel.Range that look for cells by what they hold. */
export const SEARCH_FINDERS: Readonly<Record<string, Finder>> = {
  Find: required(findOne),
  FindOrNullObject: findOne,
  GetSpecialCells: required(special),
  GetSpecialCellsOrNullObject: special,
  GetSurroundingRegion: (range) => objectOf(regionOf(range)),
  GetRangeEdge: (range, args) => objectOf(edgeOf(range, args)),
  GetExtendedRange: (range, args) => objectOf(extendedOf(range, args)),
  GetVisibleView: (range) => visibleViewOf(range),
  RemoveDuplicates: removeDuplicates,
};

export const SEARCH_METHODS: Readonly<
  Record<string, (range: RangeTarget, args: Arguments) => unknown>
> = { ReplaceAll: replaceAll };
