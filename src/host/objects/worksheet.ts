import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import type { Scalar } from '../protocol/host-type';
import { defineType } from '../protocol/host-type';
import { WHOLE_SHEET } from '../univer/area';
import { splitSheet } from './address';
import { findCells, replaceAll } from './cell-search';
import { autoFilterObject } from './auto-filter';
import { chartsObject } from './chart-collection';
import { customPropertiesObject } from './custom-properties';
import { EVENT_METHODS, eventMethods } from './event-methods';
import { freezePanesObject } from './freeze-panes';
import { joinedAreas } from './joined-areas';
import { namesObject } from './names';
import { pageLayoutObject } from './page-layout';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import * as find from './range-find';
import { pointsOf } from './range-sizes';
import { booleanOf, colorOf, textOf } from './range-style';
import { copySheet } from './sheet-copy';
import { requireSheetName } from './sheet-name';
import { rangeAt } from './range-lookup';
import { shapesObject } from './sheet-objects';
import { tablesObject } from './table-collection';
import type { SheetTarget } from './targets';
import { RangeTarget } from './targets';

const whole = ({ book, sheet }: SheetTarget): RangeTarget =>
  new RangeTarget(book, sheet, WHOLE_SHEET);

const gridlines: Scalar<SheetTarget> = {
  get: ({ sheet }) => sheet.showsGridlines,
  set: ({ sheet }, shown) => {
    sheet.setGridlines(booleanOf(shown));
  },
};

/** Excel.Worksheet. Not here: tables, pivots, shapes. */
export const worksheetObject: (target: SheetTarget) => HostObject = defineType<SheetTarget>({
  name: 'Worksheet',
  id: { member: 'Id', of: ({ sheet }) => sheet.id },
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, name) => {
        requireSheetName(book, textOf(name), sheet);
        sheet.rename(textOf(name));
      },
    },
    Position: { get: ({ sheet }) => sheet.position, set: setPosition },
    Visibility: {
      get: visibilityOf,
      set: (target, word) => {
        setVisibility(target, textOf(word));
      },
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor.toUpperCase(),
      set: ({ sheet }, color) => {
        sheet.setTabColor(textOf(color) === '' ? '' : colorOf(color));
      },
    },
    ShowGridlines: gridlines,
    // Under this name the client's frozen build writes it.
    Gridlines: { ...gridlines, onlyByName: true },
    StandardHeight: { get: ({ sheet }) => pointsOf(sheet.defaultRowHeight()) },
    StandardWidth: { get: ({ sheet }) => pointsOf(sheet.defaultColumnWidth()) },
  },
  objects: {
    AutoFilter: (target) => autoFilterObject(target),
    Charts: (target) => chartsObject(target),
    CustomProperties: (target) => customPropertiesObject(target),
    FreezePanes: (target) => freezePanesObject(target),
    PageLayout: (target) => pageLayoutObject(target),
    Protection: (target) => protectionObject(target),
    Shapes: (target) => shapesObject(target),
    Tables: ({ book, sheet }) => tablesObject({ book, sheet }),
    Names: ({ book, sheet }) => namesObject({ book, sheet }),
  },
  finders: {
    GetRange: (target, args) => {
      const address = args.optionalText(0);
      if (address === undefined || address === '') return rangeObject(whole(target));
      if (splitSheet(address).rest.includes(',')) throw new HostError('InvalidArgument');
      return rangeObject(rangeAt(target.book, target.sheet, address));
    },
    GetRanges: (target, args) => {
      const { book, sheet } = target;
      const address = args.optionalText(0);
      if (address === undefined || address === '')
        return rangeAreasObject({ book, sheet, areas: [WHOLE_SHEET] });
      const areas = address.split(',').map((part) => rangeAt(book, sheet, part).area);
      return rangeAreasObject({ book, sheet, areas });
    },
    GetRangeByIndexes: (target, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      const [rows, columns] = [args.integer(2), args.integer(3)];
      const range = whole(target).between(row, column, row + rows - 1, column + columns - 1);
      return rangeObject(range);
    },
    Copy: (target, args) => worksheetObject(copySheet(target, args)),
    GetCell: (target, args) => rangeObject(find.cellOf(whole(target), args)),
    GetUsedRange: (target, args) => rangeObject(find.usedOrFirstCell(whole(target), args)),
    GetUsedRangeOrNullObject: (target, args) => {
      const used = find.usedOf(whole(target), args);
      return used === null ? null : rangeObject(used);
    },
    FindAll: (target, args) => foundAll(target, args) ?? notThere(),
    FindAllOrNullObject: foundAll,
    GetNext: (target, args) => neighbour(target, 1, args.flag(0)) ?? notThere(),
    GetNextOrNullObject: (target, args) => neighbour(target, 1, args.flag(0)),
    GetPrevious: (target, args) => neighbour(target, -1, args.flag(0)) ?? notThere(),
    GetPreviousOrNullObject: (target, args) => neighbour(target, -1, args.flag(0)),
    _GetSheetById: ({ book }, args) => {
      const sheet = book.live.sheetById(args.text(0));
      return sheet === null ? notThere() : worksheetObject({ book, sheet });
    },
  },
  methods: {
    Activate: ({ book, sheet }) => {
      if (!sheet.visible) throw new HostError('InvalidOperation');
      book.live.activate(sheet);
    },
    Delete: ({ book, sheet }) => {
      if (sheet.visible && book.live.visibleSheets().length === 1) {
        throw new HostError('InvalidOperation');
      }
      book.live.removeSheet(sheet);
    },
    ReplaceAll: (target, args) => replaceAll(whole(target), args),
    Calculate: ({ book }) => book.live.calculation.recalculate(),
    ...eventMethods<SheetTarget>(
      EVENT_METHODS.worksheet,
      ({ book }) => book.events,
      ({ sheet }) => sheet.id,
    ),
  },
});

function setPosition({ book, sheet }: SheetTarget, value: unknown): void {
  const within =
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= 0 &&
    value < book.live.sheets().length;
  if (!within) throw new HostError('InvalidArgument');
  sheet.moveTo(value);
}

function notThere(): never {
  throw new HostError('ItemNotFound');
}

function foundAll({ book, sheet }: SheetTarget, args: Arguments): HostObject | null {
  const cells = findCells(whole({ book, sheet }), args);
  return cells.length === 0 ? null : rangeAreasObject({ book, sheet, areas: joinedAreas(cells) });
}

function neighbour(
  { book, sheet }: SheetTarget,
  step: 1 | -1,
  visibleOnly: boolean,
): HostObject | null {
  const sheets = visibleOnly ? book.live.visibleSheets() : book.live.sheets();
  const others = step === 1 ? sheets : [...sheets].reverse();
  const next = others.find((other) => (other.position - sheet.position) * step > 0);
  return next === undefined ? null : worksheetObject({ book, sheet: next });
}

function visibilityOf({ book, sheet }: SheetTarget): string {
  if (sheet.visible) return 'Visible';
  return book.extras.veryHiddenSheets?.has(sheet.id) === true ? 'VeryHidden' : 'Hidden';
}

function setVisibility({ book, sheet }: SheetTarget, word: string): void {
  if (word === 'VeryHidden') throw notImplemented('Worksheet.Visibility = VeryHidden');
  if (word !== 'Visible' && word !== 'Hidden') throw new HostError('InvalidArgument');
  const shown = word === 'Visible';
  if (shown === sheet.visible) return;
  const [only, ...more] = book.live.visibleSheets();
  if (!shown && only?.id === sheet.id && more.length === 0) throw new HostError('InvalidOperation');
  sheet.setVisible(shown);
}
