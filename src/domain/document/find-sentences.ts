import type { DraftSentence } from '../draft/types';
import type { TextSpan } from '../text/text-place';
import type { DraftLine } from './draft-lines';

/** A sentence of a draft and where it stands in a text. */
export interface FoundSentence {
  readonly span: TextSpan;
  readonly sentence: DraftSentence;
}

/** Shorter ones (（1）, a number) may stand anywhere by chance. */
const SHORTEST = 6;

interface Candidate {
  readonly sentence: DraftSentence;
  readonly line: DraftLine;
}

/**
 * A search for the sentences of those lines inside an edited line. A sentence that several lines have
 * is taken for that of the line whose own sentence stands nearest before it, else after it.
 */
export function findSentences(
  lines: readonly DraftLine[],
): (text: string) => readonly FoundSentence[] {
  const byHead = headsOf(lines);
  return (text) => certain(occurrences(text, byHead));
}

/** Sentences of paragraphs by their first characters, the longest first. */
function headsOf(lines: readonly DraftLine[]): ReadonlyMap<string, readonly Candidate[]> {
  const byHead = new Map<string, Candidate[]>();
  for (const line of lines) {
    if (line.kind === 'row') continue;
    for (const sentence of line.sentences) {
      if (sentence.text.length < SHORTEST) continue;
      const head = sentence.text.slice(0, SHORTEST);
      const known = byHead.get(head);
      if (known === undefined) byHead.set(head, [{ sentence, line }]);
      else known.push({ sentence, line });
    }
  }
  for (const candidates of byHead.values()) {
    candidates.sort((a, b) => b.sentence.text.length - a.sentence.text.length);
  }
  return byHead;
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

function occurrences(
  text: string,
  byHead: ReadonlyMap<string, readonly Candidate[]>,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at + SHORTEST <= text.length;) {
    const likely = byHead.get(text.slice(at, at + SHORTEST)) ?? [];
    const words = likely.find(({ sentence }) => text.startsWith(sentence.text, at))?.sentence.text;
    if (words === undefined) {
      at += 1;
      continue;
    }
    const candidates = likely.filter(({ sentence }) => sentence.text === words);
    found.push({ start: at, end: at + words.length, candidates });
    at += words.length;
  }
  return found;
}

function certain(found: readonly Occurrence[]): readonly FoundSentence[] {
  return found.flatMap(({ start, end, candidates }, at) => {
    const only = candidates.length === 1 ? candidates[0] : nearby(found, at);
    return only === undefined ? [] : [{ span: { start, end }, sentence: only.sentence }];
  });
}

/** Of the candidates of one place, that of the line which the nearest certain sentence is from. */
function nearby(found: readonly Occurrence[], at: number): Candidate | undefined {
  const isCertain = ({ candidates }: Occurrence): boolean => candidates.length === 1;
  const sure = found.slice(0, at).reverse().find(isCertain) ?? found.slice(at + 1).find(isCertain);
  const line = sure?.candidates[0]?.line;
  return found[at]?.candidates.find((candidate) => candidate.line === line);
}
