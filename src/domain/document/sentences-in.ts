import type { Draft } from '../draft/types';
import { alignLines } from './align-lines';
import { draftLines, type DraftLine } from './draft-lines';
import { findSentences, type FoundSentence } from './find-sentences';
import { textLines } from './text-lines';

/**
 * Where the sentences of a draft still stand in a text the user has edited, in the order of the text.
 * Only what is certain: a sentence that was changed is not among them, nor one that several
 * paragraphs of the draft share when it stands alone. Of a table the cells of an untouched row.
 */
export function sentencesIn(text: string, draft: Draft): readonly FoundSentence[] {
  const lines = textLines(text);
  const drafted = draftLines(draft);
  const matches = alignLines(
    lines.map((line) => line.text),
    drafted.map((line) => line.text),
  );
  const whole = new Set(matches.flatMap((match) => (match?.same === true ? [match.draft] : [])));
  const loose = findSentences(drafted.filter((_, at) => !whole.has(at)));
  return lines.flatMap((line, at) => {
    const match = matches[at] ?? null;
    const from = match?.same === true ? drafted[match.draft] : undefined;
    const found = from === undefined ? loose(line.text) : sentencesOf(from, line.raw.trim());
    return found.map(({ span, sentence }) => ({
      span: { start: span.start + line.start, end: span.end + line.start },
      sentence,
    }));
  });
}

/** The sentences of a line that stands as the draft has it. */
function sentencesOf(line: DraftLine, text: string): readonly FoundSentence[] {
  const found: FoundSentence[] = [];
  let end = 0;
  for (const sentence of line.sentences) {
    const words = sentence.text.trim();
    const start = text.indexOf(words, end);
    // Blanks at the ends are cut off the line; a sentence of nothing is nowhere.
    if (words === '' || start < 0) continue;
    end = start + words.length;
    found.push({ span: { start, end }, sentence });
  }
  return found;
}
