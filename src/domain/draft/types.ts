/** A drafted sentence and the sheet rows its facts came from. */
export interface DraftSentence {
  readonly text: string;
  readonly rows: readonly number[];
}

export interface DraftParagraph {
  /** `opening` is the figures paragraph, `item` one problem. */
  readonly kind: 'opening' | 'item';
  /** Excel row of the problem; null for the opening. */
  readonly row: number | null;
  readonly sentences: readonly DraftSentence[];
  /** What the sheet does not say and the draft marks ［待补充：…］. */
  readonly gaps: readonly string[];
}

export interface Draft {
  readonly paragraphs: readonly DraftParagraph[];
  /** The paragraphs as plain text, one line each, ready to paste. */
  readonly text: string;
}
