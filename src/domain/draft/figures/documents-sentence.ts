import type { Piece } from '../compose';
import { sentenceOf, sourced, wholeFigure } from '../compose';
import type { DraftSentence, DraftSource } from '../types';
import { documentsOf } from './documents/documents-of';

/** More names than these are not printed; the count still names them all. */
const MOST_NAMES = 6;

/**
 * 建章立制方面，制定或修订制度3项（《……》《……》《……》）。 Where a cell says that there are more than it names
 * (《A》等5项制度), the count is said to be of 列明名称的制度. Null where the ledger names none.
 */
export function documentsSentence({ ledger, cells }: DraftSource): DraftSentence | null {
  const made = documentsOf(ledger.items, cells);
  if (made.length === 0) return null;
  const rows = [...new Set(made.flatMap((one) => one.rows))].sort((a, b) => a - b);
  const names = made.map(({ name }) => name);
  const count = wholeFigure(String(made.length), { kind: 'counted', rows, names });
  const printed = made.slice(0, MOST_NAMES).map(({ name, cells: from }): Piece => {
    return sourced(`《${name}》`, { kind: 'copied', cells: from }, [], from);
  });
  return sentenceOf([
    `建章立制方面，制定或修订${made.some(({ andMore }) => andMore) ? '列明名称的' : ''}制度`,
    { ...count, cells: made.flatMap((one) => one.cells) },
    '项（',
    ...printed,
    made.length > MOST_NAMES ? '等）。' : '）。',
  ]);
}
