import type { PageSetup } from '../../xlsx/read/page-setup';
import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import type { Area } from '../univer/area';
import { areaWithin } from '../univer/area';
import type { HostChart } from '../univer/host-charts';
import type { HostTable } from '../univer/host-tables';
import type { LiveSheet } from '../univer/live-sheet';
import type { LiveWorkbook } from '../univer/live-workbook';

/** What a workbook carries that Univer has no place for. Setting values are JSON. */
export interface BookExtras {
  readonly settings: Record<string, unknown>;
  /** Custom properties by sheet id. */
  readonly sheetProperties: Record<string, Readonly<Record<string, string>>>;
  /** How each sheet is printed by sheet id; plainly where it is not here. */
  readonly pageSetups: Record<string, PageSetup>;
  /** The charts of each sheet by sheet id, in drawing order. */
  readonly charts: Record<string, readonly HostChart[]>;
  /** The tables of each sheet by sheet id. */
  readonly tables?: Record<string, readonly HostTable[]>;
  /** Ids of the sheets the user has protected. */
  readonly protectedSheets: ReadonlySet<string>;
  /** Ids of the sheets whose file holds pictures, shapes, charts or tables; none where it is left out. */
  readonly sheetsWithObjects?: ReadonlySet<string>;
  /** Ids of the sheets a program hid so that no menu shows them; none where it is left out. */
  readonly veryHiddenSheets?: ReadonlySet<string>;
  /** Did the user protect the workbook's structure, so that nobody adds a sheet? */
  readonly structureProtected?: boolean;
}

/** Where the client subscribes to events. */
export interface EventSwitch {
  register(messageType: number, targetId: string): void;
  unregister(messageType: number, targetId: string): void;
}

/** The objects that lead back to one another: a range to its sheet, a rule to its ranges. */
interface ObjectMakers {
  readonly range: (target: RangeTarget) => HostObject;
  readonly worksheet: (target: SheetTarget) => HostObject;
  readonly conditionalFormats: (target: AreasTarget) => HostObject;
}

/** The open workbook as the Excel objects share it. */
export interface Book {
  readonly live: LiveWorkbook;
  readonly extras: BookExtras;
  readonly events: EventSwitch;
  readonly make: ObjectMakers;
  /** To be called after a change of the extras, which Univer does not see. */
  readonly touched: () => void;
  /** True after any change since the workbook was opened or saved. */
  readonly isDirty: () => boolean;
}

/** What a Worksheet stands for. */
export interface SheetTarget {
  readonly book: Book;
  readonly sheet: LiveSheet;
}

/** What a Range stands for: an area of one sheet. Rows the user inserts later do not move it. */
export class RangeTarget implements SheetTarget {
  readonly book: Book;
  readonly sheet: LiveSheet;
  readonly area: Area;

  constructor(book: Book, sheet: LiveSheet, area: Area) {
    this.book = book;
    this.sheet = sheet;
    this.area = area;
  }

  /** Another area of the same sheet. */
  at(area: Area): RangeTarget {
    return new RangeTarget(this.book, this.sheet, area);
  }

  /** An area given by its corners; throws InvalidArgument outside Excel's grid. */
  between(top: number, left: number, bottom: number, right: number): RangeTarget {
    const area = areaWithin(top, left, bottom, right);
    if (area === null) throw new HostError('InvalidArgument');
    return this.at(area);
  }
}

/** What RangeAreas stand for: several areas of one sheet. */
export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

/** Throws AccessDenied where the sheet is protected, as Excel does for locked cells. */
export function requireUnprotected({ book, sheet }: SheetTarget): void {
  if (book.extras.protectedSheets.has(sheet.id)) throw new HostError('AccessDenied');
}
