import type { Piece } from '../draft/compose';
import { sentenceOf } from '../draft/compose';
import type { DraftGap, DraftParagraph, DraftSentence, HeadingLevel } from '../draft/types';
import { ordinalMark } from './numbering';

/** Sentences with what is missing in them, in their order. */
export interface Filled {
  readonly sentences: readonly DraftSentence[];
  readonly gaps: readonly DraftGap[];
}

const NO_GAPS: readonly DraftGap[] = [];

/** A plain paragraph. */
export function bodyOf(sentences: readonly DraftSentence[], gaps = NO_GAPS): DraftParagraph {
  return { kind: 'body', lead: null, row: null, sentences, gaps };
}

/** A line that is a heading, with its number. */
export function headingOf(level: HeadingLevel, number: number, filled: Filled): DraftParagraph {
  return { ...numbered(level, number, filled), kind: `heading${level}`, lead: null };
}

/** A paragraph whose first sentence is its heading: （一）……。 */
export function runInOf(level: HeadingLevel, number: number, filled: Filled): DraftParagraph {
  return { ...numbered(level, number, filled), kind: 'body', lead: { level, sentences: 1 } };
}

function numbered(level: HeadingLevel, number: number, { sentences, gaps }: Filled) {
  const [first, ...others] = sentences;
  const pieces: Piece[] = [ordinalMark(level, number), ...(first === undefined ? [] : [first])];
  return { row: null, sentences: [sentenceOf(pieces), ...others], gaps };
}
