import { useMemo } from 'react';
import type { DraftingEngine } from '../app/drafting-engine';
import type { PickedRows } from '../app/ports';
import type { Draft } from '../domain/draft/types';
import type { LedgerItem } from '../domain/ledger/types';
import { pickedSentences } from './picked-sentences';
import { layOut, type Reading } from './reading-model';

export interface ReadingInput {
  readonly text: string;
  readonly draft: Draft;
  readonly engine: Pick<DraftingEngine, 'sentencesIn' | 'explainFigure'>;
  /** The rows selected in the draft's sheet; null where the selection is elsewhere. */
  readonly picked: PickedRows | null;
  /** The problems of the ledger on screen. */
  readonly items: readonly LedgerItem[];
}

/** The text laid out, and the sentences that tell of the rows selected in the sheet. */
export function useReading({ text, draft, engine, picked, items }: ReadingInput): {
  readonly reading: Reading;
  /** By their `at`, ascending. */
  readonly marked: readonly number[];
  /** The same for each block they stand in, as `ReadingBlock` takes them. */
  readonly marksIn: ReadonlyMap<number, string>;
} {
  const reading = useMemo(
    () => layOut(text, draft, engine.sentencesIn(text, draft)),
    [text, draft, engine],
  );
  const marked = useMemo(
    () => (picked === null ? [] : pickedSentences(reading, picked, items)),
    [reading, picked, items],
  );
  const marksIn = useMemo(() => marksByBlock(reading, marked), [reading, marked]);
  return { reading, marked, marksIn };
}

function marksByBlock(
  { sentences }: Reading,
  marked: readonly number[],
): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  for (const at of marked) {
    const block = sentences[at]?.block ?? 0;
    const before = marks.get(block);
    marks.set(block, before === undefined ? String(at) : `${before} ${at}`);
  }
  return marks;
}
