import type { DraftingEngine } from '../app/drafting-engine';
import type { DraftSentence } from '../domain/draft/types';
import type { Reading } from './reading-model';

/** The sentence an event is about, by its `at`; null where it is about none. */
export function placeOf(target: EventTarget): number | null {
  const sentence = target instanceof Element ? target.closest('[data-at]') : null;
  return sentence === null ? null : Number(sentence.getAttribute('data-at'));
}

export function sentenceAt({ sentences }: Reading, at: number | null): DraftSentence | null {
  return at === null ? null : (sentences[at]?.sentence ?? null);
}

/** How the figure that an element shows came about; null where that is not known. */
export function explained(
  figure: HTMLElement,
  reading: Reading,
  { explainFigure }: Pick<DraftingEngine, 'explainFigure'>,
): string | null {
  const sentence = sentenceAt(reading, placeOf(figure));
  const found = sentence?.figures[Number(figure.dataset['figure'])];
  return sentence && found ? explainFigure(found, sentence) : null;
}
