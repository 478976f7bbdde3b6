import type { SkippedEdit, SkipReason } from '../../../app/ports';
import { cellName } from '../../../domain/grid/cells';
import type { PartWords } from '../zh-cn-parts';
import { countOf } from './count-of';

/** What came of corrections and of the check sheet; said on the first screen, beside the buttons. */

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  changed: 'was changed since',
  formula: 'is a formula',
  merged: 'lies under a merged cell',
  mixedFont: 'has text in more than one font color',
  moved: 'is in a row that was moved or changed',
  cancelled: 'was not reached before you stopped',
  failed: 'was not carried out by Excel',
  unsure: 'may or may not be changed, please check',
};

export const correctedLine: PartWords['correctedLine'] = (done, skipped) =>
  `${done > 0 ? `Corrected ${countOf(done, 'cell')}` : 'Nothing was corrected'}${skippedTail(skipped)}.`;

export const restoredLine: PartWords['restoredLine'] = (done, skipped) =>
  `${done > 0 ? `Put ${countOf(done, 'cell')} back as before the correction` : 'Nothing was put back'}${skippedTail(skipped)}.`;

/** Enough to find them; the rest is counted. */
const NAMED = 3;

function skippedTail(skipped: readonly SkippedEdit[]): string {
  if (skipped.length === 0) return '';
  const named = skipped
    .slice(0, NAMED)
    .map(({ edit, reason }) => `${cellName(edit.row, edit.column)} ${SKIPPED[reason]}`);
  const more = skipped.length > NAMED ? ' …' : '';
  return `, left out ${countOf(skipped.length, 'cell')} (${named.join('; ')}${more})`;
}

export const checkWrittenLine: PartWords['checkWrittenLine'] = (sheet, count) =>
  `"${sheet}" now lists ${countOf(count, 'finding')}. The ledger was not changed.`;
