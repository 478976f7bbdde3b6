import type { CollectionReport, UnitSource } from '../collection/types';
import type { LedgerOptions } from '../ledger/types';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { planRuleSheet } from './plan-rule-sheet';
import { planUnitsSheet } from './plan-units-sheet';
import { planUnreadSheet } from './plan-unread-sheet';
import { planUrgeSheet } from './plan-urge-sheet';

/** The sheets of the collected workbook, in tab order. */
export function planCollection(
  report: CollectionReport,
  options: LedgerOptions,
  unitFrom: UnitSource,
): readonly SummarySheetPlan[] {
  return [
    planUnitsSheet(report, options),
    planUrgeSheet(report),
    planUnreadSheet(report),
    planRuleSheet(report, options, unitFrom),
  ];
}
