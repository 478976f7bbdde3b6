import type { TextSpan } from '../domain/text/text-place';

/** What both views of a text can do for the lists beside it. */
export interface TextView {
  /** Brings a stretch of the text into view, with the focus on it. */
  readonly goTo: (span: TextSpan) => void;
}
