import type { LedgerItem } from '../../ledger/types';
import type { Piece, SourcedWords } from '../compose';
import { joined, sentenceOf } from '../compose';
import type { DraftSentence, DraftSource } from '../types';
import { listed } from './classes';
import { countOf, withCells } from './count';

/** 尚未完成的问题中，逾期1个、临期1个。 Null where there are neither. */
export function lateSentence({ ledger }: DraftSource): DraftSentence | null {
  const overdue = ledger.items.filter((item) => item.overdue);
  const dueSoon = ledger.items.filter((item) => item.dueSoon);
  const parts = [...dueCount('逾期', overdue), ...dueCount('临期', dueSoon)];
  if (parts.length === 0) return null;
  return sentenceOf(['尚未完成的问题中，', ...listed(parts, '、'), '。']);
}

/** Empty where there are none. */
function dueCount(words: string, items: readonly LedgerItem[]): readonly SourcedWords[] {
  if (items.length === 0) return [];
  const deadlines = items.flatMap(({ deadlineCell }) => deadlineCell ?? []);
  const pieces: Piece[] = [words, withCells(countOf(items), deadlines), '个'];
  return [joined(pieces)];
}
