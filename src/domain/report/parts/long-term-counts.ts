import type { Piece } from '../../draft/compose';
import { sentenceOf } from '../../draft/compose';
import { classCounts, FIGURE_CLASSES, listed } from '../../draft/figures/classes';
import { countOf } from '../../draft/figures/count';
import type { DraftParagraph, DraftSource } from '../../draft/types';
import type { LedgerItem } from '../../ledger/types';
import { bodyOf } from '../paragraph';

/**
 * Says how the problems of the long-term part are counted in the figures paragraph, where some of them
 * have another state than 长期坚持 (their deadline says it); null where all have that state.
 */
export function longTermCounts(
  items: readonly LedgerItem[],
  source: DraftSource,
): DraftParagraph | null {
  if (items.every(({ status }) => status === 'longTerm')) return null;
  const sentence = sentenceOf([
    '需长期整改的事项共',
    countOf(items),
    '个，',
    ...stateWords(items, source),
    '。',
  ]);
  return bodyOf([sentence]);
}

function stateWords(items: readonly LedgerItem[], source: DraftSource): readonly Piece[] {
  const counts = classCounts(items, source, false);
  if (counts.length > 1) return ['其中', ...listed(counts, '，')];
  const only = FIGURE_CLASSES.find(({ status }) => status === items[0]?.status);
  return only?.status === 'unknown' ? [only.title] : [`状态为${only?.title ?? ''}`];
}
