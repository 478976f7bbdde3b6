import type { ColumnMap, ColumnReading, ColumnRole, Confidence } from './column-role';
import type { TitleMatch } from './match-title';

/** The title of one column: its own words and those of the groups over it, outermost first. */
export interface ColumnTitle {
  readonly column: number;
  readonly groups: readonly string[];
  /** '' where the column has no title. */
  readonly own: string;
}

/** A title and what it says; null where no word of it is known. */
export interface MatchedTitle extends ColumnTitle {
  readonly match: TitleMatch | null;
}

/** One column on its way to a role. */
export interface Claim extends MatchedTitle {
  readonly key: string;
  /** Null where it plays no part. */
  readonly role: ColumnRole | null;
  /** Of several columns that claim a role the lowest gets it. */
  readonly rank: number;
  readonly confidence: Confidence;
  readonly alternatives: readonly ColumnRole[];
  readonly reason: string;
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
  /** Every titled column of the ledger, left to right, and untitled ones whose cells gave them a role. */
  readonly readings: readonly ColumnReading[];
  /** The first column of the ledger. */
  readonly firstColumn: number;
  /** The last column of the ledger; our helper columns and what stands right of them are beyond. */
  readonly lastColumn: number;
  /** The last row that can belong to the ledger: another table may begin below it. */
  readonly lastRow: number;
  /** The first header row of other ledgers on the sheet, which are not read. */
  readonly otherLedgers: readonly number[];
  /** Above 0; the higher, the more surely a ledger. */
  readonly score: number;
  readonly titles: readonly TitleText[];
}

/** One column per role, and several for shared roles. */
export type RoleColumns = Partial<Record<ColumnRole, readonly number[]>>;
