/** What a row below the header is. */
export type RowKind =
  | 'blank'
  | 'banner'
  | 'total'
  | 'footer'
  | 'repeatedHeader'
  | 'columnNumbers'
  | 'example'
  | 'content';

/** A row and its columns with a text; `text` is the first of them, compact. */
export interface FilledRow {
  readonly row: number;
  readonly columns: readonly number[];
  readonly first: number;
  readonly text: string;
}
