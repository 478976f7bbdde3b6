import { type Concern, concern } from '../concerns';
import { SENSITIVE_WORDS } from '../sensitive-words';
import type { PublicationView } from '../view';

/** Words of the five kinds of matters that may have to stay inside; each has to be reworded by hand. */
export function findSensitiveMatters({ text }: PublicationView): readonly Concern[] {
  return SENSITIVE_WORDS.flatMap(({ code, words, message }) =>
    Array.from(text.matchAll(words), ({ index, 0: { length } }) =>
      concern(code, { start: index, end: index + length }, message, null),
    ),
  );
}
