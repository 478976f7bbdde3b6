import type { LedgerItem } from '../../ledger/types';
import { cutOutside } from '../enclosures';
import type { ItemPoints } from '../points/item-points';
import type { DraftSource } from '../types';
import { completedSentence } from './completed';

/** The sentence that says no more than that it is done: without day, limit and 长期坚持. */
const BARE = '该问题已完成整改。';
/** A clause that says so of the whole problem; 其中3项已完成整改 does not. */
const SAYS_DONE =
  /^(?:目前|[现均都]|该问题|本问题|问题|全部)*(?:已经|已|均已)?(?:全部)?(?:完成整改|整改完成|整改完毕|整改到位)$|^已完成$/u;

/**
 * Does the only point of a completed problem say itself that it is done (已整改完成，灭火器全部换新), so that
 * the sentence on the status would say the same once more?
 */
export function tellsDone(
  { lead, points }: ItemPoints,
  item: LedgerItem,
  source: DraftSource,
): boolean {
  const [only] = points;
  if (item.status !== 'completed' || only === undefined || points.length > 1 || lead !== null)
    return false;
  const clauses = cutOutside(only.text, (sign) => '，。；'.includes(sign));
  return (
    clauses.some((clause) => SAYS_DONE.test(clause.trim())) &&
    completedSentence(source, item).sentence.text === BARE
  );
}
