import { HostError, notImplemented } from '../protocol/host-error';
import type { Area } from '../univer/area';
import { intersection } from '../univer/area';
import type { HostTable } from '../univer/host-tables';
import type { LiveSheet } from '../univer/live-sheet';
import type { Book, SheetTarget } from './targets';
import { RangeTarget, requireUnprotected } from './targets';

export function tablesOf({ extras }: Book, sheet: LiveSheet): readonly HostTable[] {
  return extras.tables?.[sheet.id] ?? [];
}

/** The tables of one sheet, or of all sheets in tab order for null. */
export function tablesIn(book: Book, only: LiveSheet | null): TableTarget[] {
  const sheets = only === null ? book.live.sheets() : [only];
  return sheets.flatMap((sheet) =>
    tablesOf(book, sheet).map(({ id }) => new TableTarget(book, sheet, id)),
  );
}

export function putTables(book: Book, sheet: LiveSheet, tables: readonly HostTable[]): void {
  if (book.extras.tables === undefined) throw new Error('The workbook keeps no tables');
  book.extras.tables[sheet.id] = tables;
  book.touched();
}

/** One table, found by its id each time it is asked. */
export class TableTarget implements SheetTarget {
  readonly book: Book;
  readonly sheet: LiveSheet;
  readonly id: string;

  constructor(book: Book, sheet: LiveSheet, id: string) {
    this.book = book;
    this.sheet = sheet;
    this.id = id;
  }

  /** Throws ItemNotFound once the table is gone. */
  get found(): HostTable {
    const table = tablesOf(this.book, this.sheet).find(({ id }) => id === this.id);
    if (table === undefined) throw new HostError('ItemNotFound');
    return table;
  }

  range(): RangeTarget {
    return this.at(this.found.area);
  }

  /** Throws ItemNotFound for a table whose headers are not shown. */
  headerRow(): RangeTarget {
    const { area, showHeaders } = this.found;
    if (!showHeaders) throw new HostError('ItemNotFound');
    return this.at({ ...area, bottom: area.top });
  }

  body(): RangeTarget {
    const { area, showHeaders, showTotals } = this.found;
    return this.at({
      ...area,
      top: area.top + (showHeaders ? 1 : 0),
      bottom: area.bottom - (showTotals ? 1 : 0),
    });
  }

  /** Throws ItemNotFound for a table without a row of totals. */
  totalRow(): RangeTarget {
    const { area, showTotals } = this.found;
    if (!showTotals) throw new HostError('ItemNotFound');
    return this.at({ ...area, top: area.bottom });
  }

  at(area: Area): RangeTarget {
    return new RangeTarget(this.book, this.sheet, area);
  }

  /** Tables of the file stay as they are: its own words on them are more than this host would write. */
  requireNew(member: string): HostTable {
    requireUnprotected(this);
    const table = this.found;
    if (table.part !== null) throw notImplemented(`${member} of a table of the file`);
    return table;
  }

  change(member: string, patch: Partial<HostTable>): void {
    const table = this.requireNew(member);
    const tables = tablesOf(this.book, this.sheet);
    putTables(
      this.book,
      this.sheet,
      tables.map((one) => (one === table ? { ...one, ...patch } : one)),
    );
  }

  /** The cells stay. */
  remove(member: string): void {
    const table = this.requireNew(member);
    const tables = tablesOf(this.book, this.sheet);
    putTables(
      this.book,
      this.sheet,
      tables.filter((one) => one !== table),
    );
  }
}

/** The tables with a cell in the area. */
export function tablesTouching(book: Book, sheet: LiveSheet, area: Area): readonly HostTable[] {
  return tablesOf(book, sheet).filter((table) => intersection(table.area, area) !== null);
}
