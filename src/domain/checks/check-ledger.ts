import { inSheetOrder } from './in-sheet-order';
import { checkCells } from './cells/check-cells';
import { checkBlanks } from './list/blanks';
import { checkColumns } from './list/columns';
import { checkDeadlineOrder } from './list/deadline-order';
import { checkDeadlineReadings } from './list/deadline-reading';
import { checkDoneDates } from './list/done-dates';
import { checkFeedbackDate } from './list/feedback-date';
import { checkHidden } from './list/hidden';
import { checkLeftOutRows } from './list/left-out-rows';
import { checkLookBacks } from './list/look-backs';
import { checkLongTerm } from './list/long-term';
import { checkOtherLedgers } from './list/other-ledgers';
import { checkOverdue } from './list/overdue';
import { checkQuantities } from './list/quantities';
import { checkSameTexts } from './list/same-texts';
import { checkSerials } from './list/serials';
import { checkStatusConflicts } from './list/status-conflicts';
import { checkStatusReadings } from './list/status-reading';
import { checkTitleFigures } from './list/title-figures';
import { checkTotals } from './list/totals';
import { checkUnitVariants } from './list/unit-variants';
import type { CheckInput, Finding } from './types';
import { type Check, viewOf } from './view';

/** Every check. Of two findings at one cell the one listed first here stands first. */
const CHECKS: readonly Check[] = [
  checkOtherLedgers,
  checkColumns,
  checkFeedbackDate,
  checkTitleFigures,
  checkHidden,
  checkLeftOutRows,
  checkTotals,
  checkSerials,
  checkBlanks,
  checkSameTexts,
  checkUnitVariants,
  checkDeadlineReadings,
  checkDeadlineOrder,
  checkOverdue,
  checkDoneDates,
  checkStatusReadings,
  checkStatusConflicts,
  checkLongTerm,
  checkLookBacks,
  checkQuantities,
  checkCells,
];

/**
 * 台账体检: everything in the ledger that the clerk should look at, in sheet order, what concerns the
 * whole sheet first. Each code at most once per cell. Nothing is changed.
 */
export function checkLedger(input: CheckInput): readonly Finding[] {
  const view = viewOf(input);
  return inSheetOrder(once(CHECKS.flatMap((check) => check(view))));
}

/** A merged cell is met on every row it covers; it is reported once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, Finding>();
  for (const one of findings) {
    const key = `${one.code} ${one.cell ?? ''}`;
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}
