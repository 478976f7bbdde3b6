import { relapsedAmong, relapseWords } from '../../ledger/relapse-words';
import { sentenceOf } from '../compose';
import type { DraftSentence, DraftSource } from '../types';
import { countOf, withCells } from './count';

/**
 * 其中回头看发现反弹2个，已退回未完成。 Each is counted among the classes before it, as open. Null where no
 * look-back found any.
 */
export function relapseSentence({ ledger }: DraftSource): DraftSentence | null {
  const relapsed = relapsedAmong(ledger.items);
  if (relapsed.length === 0) return null;
  const cells = relapsed.flatMap(({ relapse }) => relapse?.cell ?? []);
  return sentenceOf([
    `其中回头看发现${relapseWords(relapsed)}`,
    withCells(countOf(relapsed), cells),
    '个，已退回未完成。',
  ]);
}
