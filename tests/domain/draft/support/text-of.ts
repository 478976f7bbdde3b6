import type { DraftParagraph } from '../../../../src/domain/draft/types';

/** A paragraph's sentences as one text. */
export function textOfBlock({ sentences }: DraftParagraph): string {
  return sentences.map(({ text }) => text).join('');
}
