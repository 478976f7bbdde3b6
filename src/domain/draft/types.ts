import type { SourceCells } from '../ledger/source-cells';
import type { Ledger, LedgerItem } from '../ledger/types';
import type { Summary } from '../summary/types';
import type { GroupKey } from '../summary/groups-by';

/** The one group a draft tells of: a category, a unit or a leader with its problems. */
interface NarrowedTo {
  readonly by: GroupKey;
  /** As the ledger names it. */
  readonly name: string;
  /** Does the ledger name it, or are these the problems that name none? */
  readonly isNamed: boolean;
  /** The cells that name it; empty where nothing does, or a heading row. */
  readonly cells: readonly string[];
  readonly items: readonly LedgerItem[];
  /** Every problem of the ledger, these among them. */
  readonly outOf: readonly LedgerItem[];
}

/** What drafts are made from. `summary` must be this ledger's, and `cells` of the same reading. */
export interface DraftSource {
  readonly ledger: Ledger;
  readonly summary: Summary;
  readonly cells: SourceCells;
  /** Where only the problems of one group are told of (`narrowed`); then `ledger` holds no others. */
  readonly narrowedTo?: NarrowedTo;
}

/**
 * Where a figure comes from.
 * - `copied`: it stands so in the words of these cells (blanks and full width apart).
 * - `read`: the reader made it from these cells: a day out of 3个月内, a date value of the sheet.
 * - `counted`: as many as `rows` has entries, each once; a measure's row may come several times. Where
 *   names were counted (documents in 《》) `names` has one for each.
 * - `summed`: the exact sum of the numbers in these cells.
 * - `computed`: worked out from other figures; `expression` says how: `21÷38`, `2025年4月30日-2025年3月31日`.
 * - `given`: the user said it: 统计日期, a setting, a fact filled in once, words of the template.
 * - `numbering`: an ordinal of the draft itself.
 */
export type FigureSource =
  | { readonly kind: 'copied'; readonly cells: readonly string[] }
  | { readonly kind: 'read'; readonly cells: readonly string[] }
  | {
      readonly kind: 'counted';
      readonly rows: readonly number[];
      readonly names?: readonly string[];
    }
  | { readonly kind: 'summed'; readonly cells: readonly string[] }
  | { readonly kind: 'computed'; readonly expression: string; readonly rows: readonly number[] }
  | { readonly kind: 'given'; readonly by: string }
  | { readonly kind: 'numbering' };

/** A figure inside a sentence: UTF-16 offsets into its text, `end` not included. */
export interface DraftFigure {
  readonly start: number;
  readonly end: number;
  readonly source: FigureSource;
}

/**
 * A drafted sentence (or heading, or table cell). `rows` are the Excel rows and `cells` the A1 names of
 * the cells its words and figures came from, each once, rows ascending; both are empty where all of
 * it is given. Every run of digits in `text` lies inside one of `figures`, which are in order and apart.
 */
export interface DraftSentence {
  readonly text: string;
  readonly rows: readonly number[];
  readonly cells: readonly string[];
  readonly figures: readonly DraftFigure[];
}

/** What the draft marks ［待补充：…］ in a paragraph. */
export interface DraftGap {
  /** The words inside the mark. */
  readonly words: string;
  /** The Excel row that does not say it; null where a fact of the report is not filled in. */
  readonly row: number | null;
  /** The fact to fill in (report/facts); null where the sheet is to say it. */
  readonly fact: string | null;
}

/** GB/T 9704-2012 knows four levels: 一、 （一） 1. （1）. */
export type HeadingLevel = 1 | 2 | 3 | 4;

export type ParagraphKind =
  'title' | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'body' | 'signature' | 'date';

export interface DraftParagraph {
  readonly kind: ParagraphKind;
  /**
   * The heading that opens a body paragraph (（一）坚持……。一是……): its level and how many sentences, from
   * the first, belong to it; null where the whole paragraph is of one kind.
   */
  readonly lead: { readonly level: HeadingLevel; readonly sentences: number } | null;
  /** Excel row of the problem the paragraph tells of; null where it tells of none or of many. */
  readonly row: number | null;
  readonly sentences: readonly DraftSentence[];
  readonly gaps: readonly DraftGap[];
}

/** A table of figures. Every row has as many cells as the header. */
export interface DraftTable {
  readonly kind: 'table';
  readonly caption: DraftSentence;
  readonly header: readonly string[];
  readonly rows: readonly (readonly DraftSentence[])[];
}

export type DraftBlock = DraftParagraph | DraftTable;

export interface Draft {
  readonly blocks: readonly DraftBlock[];
  /** The blocks as plain text (`draftText`): one line a paragraph, a table's cells parted by tabs. */
  readonly text: string;
  /** Every gap of the blocks, in their order. */
  readonly gaps: readonly DraftGap[];
}
