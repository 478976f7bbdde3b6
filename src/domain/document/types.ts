import type { HeadingLevel, ParagraphKind } from '../draft/types';

/** A stretch of a paragraph in one look. `gap` is a ［待补充：…］ mark, shown so that nobody overlooks it. */
export interface DocumentRun {
  readonly text: string;
  readonly look: `heading${HeadingLevel}` | 'title' | 'body' | 'gap';
}

export interface DocumentParagraph {
  readonly kind: ParagraphKind;
  readonly runs: readonly DocumentRun[];
  /** Begins a page of its own, from which pages are counted anew. */
  readonly newPage?: true;
}

export interface DocumentTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A text as an official document: what Word, the clipboard and our draft sheet are made from. */
export interface OfficialDocument {
  readonly blocks: readonly (DocumentParagraph | DocumentTable)[];
}
