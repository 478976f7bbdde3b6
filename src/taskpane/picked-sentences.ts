import type { PickedRows } from '../app/ports';
import type { LedgerItem } from '../domain/ledger/types';
import type { Reading } from './reading-model';

type Rows = Pick<PickedRows, 'top' | 'bottom'>;

/**
 * The sentences that tell of the picked rows, by their `at`, ascending. Where none names the rows
 * themselves, those of the problems the rows belong to count: a problem may stand in several rows.
 */
export function pickedSentences(
  { sentences }: Reading,
  picked: Rows,
  items: readonly LedgerItem[],
): readonly number[] {
  const found = sentencesOn(sentences, [picked]);
  if (found.length > 0) return found;
  const around = items
    .filter(({ row, lastRow }) => row <= picked.bottom && lastRow >= picked.top)
    .map(({ row, lastRow }) => ({ top: row, bottom: lastRow }));
  return around.length === 0 ? [] : sentencesOn(sentences, around);
}

/** Of the picked sentences the one to bring into view: the first of those that tell of the fewest rows. */
export function nearestSentence({ sentences }: Reading, picked: readonly number[]): number | null {
  let best: number | null = null;
  let fewest = Infinity;
  for (const at of picked) {
    const rows = sentences[at]?.sentence.rows.length ?? Infinity;
    if (rows >= fewest) continue;
    best = at;
    fewest = rows;
  }
  return best;
}

function sentencesOn(sentences: Reading['sentences'], ranges: readonly Rows[]): readonly number[] {
  return sentences.flatMap(({ sentence }, at) =>
    sentence.rows.some((row) => ranges.some(({ top, bottom }) => row >= top && row <= bottom))
      ? [at]
      : [],
  );
}
