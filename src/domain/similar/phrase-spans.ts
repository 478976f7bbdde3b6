import { lettersOf } from './letters';
import type { SharedPhrase } from './shared-phrases';

/** A stretch of a text, UTF-16 units, the end outside. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where the shared phrases stand in a text, in its order, without overlaps; the first place of each. */
export function phraseSpans(text: string, phrases: readonly SharedPhrase[]): readonly TextSpan[] {
  const { signs, places } = lettersOf(text);
  const spans: TextSpan[] = [];
  for (const phrase of phrases) {
    const at = phrase.signs === '' ? -1 : signs.indexOf(phrase.signs);
    if (at < 0) continue;
    const start = places[at] ?? 0;
    const end = (places[at + phrase.signs.length - 1] ?? -1) + 1;
    if (!spans.some((span) => span.start < end && start < span.end)) spans.push({ start, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}
