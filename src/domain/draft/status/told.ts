import type { LedgerItem } from '../../ledger/types';
import { type Piece, sentenceOf, type SourcedWords } from '../compose';
import type { Gap } from '../gap';
import { rowsOf } from '../item-cells';
import type { DraftSentence } from '../types';

/** A sentence of a problem's paragraph and what it marks as missing. */
export interface ToldSentence {
  readonly sentence: DraftSentence;
  readonly gaps: readonly Gap[];
}

export function toldSentence(pieces: readonly Piece[], gaps: readonly Gap[] = []): ToldSentence {
  return { sentence: sentenceOf(pieces), gaps };
}

/** Our own words for a problem's status, with the cell that says it. They hold no digits. */
export function statusPiece(item: LedgerItem, text: string): SourcedWords {
  const cells = item.statusSource === null ? [] : [item.statusSource.cell];
  return { text, rows: rowsOf(item), cells, figures: [] };
}
