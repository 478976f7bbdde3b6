import type { ColumnMap, ColumnReading, ColumnRole } from './column-role';
import type { TitleMatch } from './match-title';

/** The title of one column: its own words and those of the groups over it, outermost first. */
export interface ColumnTitle {
  readonly column: number;
  readonly groups: readonly string[];
  readonly own: string;
}

/** A title whose meaning is known. */
export interface MatchedTitle extends ColumnTitle {
  readonly match: TitleMatch;
}

/** A text above the header: the sheet's title, 填报单位, 截至…. */
export interface TitleText {
  readonly cell: string;
  readonly text: string;
}

export interface HeaderReading {
  /** Excel row numbers, top first. */
  readonly headerRows: readonly number[];
  readonly columns: ColumnMap;
  /** Own title of every titled column, by column number. */
  readonly ownTitles: ReadonlyMap<number, string>;
  /** Every titled column of the ledger, left to right. */
  readonly readings: readonly ColumnReading[];
  /** The first column of the ledger. */
  readonly firstColumn: number;
  /** The last column of the ledger; our helper columns and what stands right of them are beyond. */
  readonly lastColumn: number;
  /** Above 0; the higher, the more surely a ledger. */
  readonly score: number;
  readonly titles: readonly TitleText[];
}

/** One column per role, and several for `category`. */
export type RoleColumns = Partial<Record<ColumnRole, readonly number[]>>;
