import type { SheetGrid } from '../grid/sheet-grid';
import { STATE_WORDS } from '../palette/state-words';
import { LIVE_WORDS, OPEN_ASIDE, sheetWords } from './told-words';

/**
 * Is this a summary sheet of ours that counts this ledger sheet by formulas, but knows nothing of 预警?
 * Then its counts lose every problem whose state word becomes 预警, and it must be written again.
 */
export function lacksFirstWarning(summarySheet: SheetGrid, ledgerSheet: string): boolean {
  const texts = summarySheet.rows.flatMap((cells) => cells.map(({ value }) => String(value)));
  const source = sheetWords(ledgerSheet);
  const counts = texts.includes(LIVE_WORDS) && texts.some((text) => text.startsWith(source));
  return counts && !texts.includes(STATE_WORDS.firstWarning + OPEN_ASIDE);
}
