import type { DraftFigure, DraftSentence } from '../domain/draft/types';

/** A stretch of a sentence in one look. `at` is the figure's place in the sentence's `figures`. */
export type SentencePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'gap'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly at: number };

const GAP = /［待补充：[^［］]*］/gu;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly at: number | null;
}

/**
 * A sentence cut where its look changes: marks of gaps, figures that can be explained, and the words
 * between. Together the parts are its whole text. An ordinal of the draft itself explains nothing.
 */
export function sentenceParts({ text, figures }: DraftSentence): readonly SentencePart[] {
  const stretches = [...gapsIn(text), ...explained(figures)].sort((a, b) => a.start - b.start);
  const parts: SentencePart[] = [];
  let from = 0;
  for (const { start, end, at } of stretches) {
    if (start < from || end <= start || end > text.length) continue;
    if (start > from) parts.push({ kind: 'words', text: text.slice(from, start) });
    const words = text.slice(start, end);
    parts.push(at === null ? { kind: 'gap', text: words } : { kind: 'figure', text: words, at });
    from = end;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
}

function gapsIn(text: string): Stretch[] {
  return [...text.matchAll(GAP)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    at: null,
  }));
}

function explained(figures: readonly DraftFigure[]): Stretch[] {
  return figures.flatMap(({ start, end, source }, at) =>
    source.kind === 'numbering' ? [] : [{ start, end, at }],
  );
}
