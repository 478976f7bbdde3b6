import type { CollectionReport, UnitSource } from '../collection/types';
import type { LedgerOptions } from '../ledger/types';
import { Page } from '../summary-sheet/page';
import type { SummarySheetPlan } from '../summary-sheet/types';
import { COLLECTION_SHEETS } from './names';
import { addRule, ruleLines } from './plan-rule-sheet';
import { addUnits, UNITS_WIDTHS } from './plan-units-sheet';
import { addUnread } from './plan-unread-sheet';
import { addUrge } from './plan-urge-sheet';
import { sheetPlan } from './sheet-plan';
import type { Spans } from './spans';

/** How many of the columns of 各单位汇总 each column of the other sections takes. */
const SPANS: Readonly<Record<'urge' | 'unread' | 'rule', Spans>> = {
  urge: [1, 1, 1, 2, 2, 2, 2, 7],
  unread: [1, 2, 6, 9],
  rule: [2, 16],
};

/** The four sheets of a collected workbook as one: units with their total, the worst, what was not read, 口径. */
export function planCollectionSheet(
  report: CollectionReport,
  options: LedgerOptions,
  unitFrom: UnitSource,
): SummarySheetPlan {
  const page = new Page(UNITS_WIDTHS.length);
  const headRow = addUnits(page, report, options);
  page.add();
  page.addLine(COLLECTION_SHEETS.urge, 'title');
  addUrge(page, report, SPANS.urge);
  page.add();
  addUnread(page, report, SPANS.unread);
  page.add();
  addRule(page, ruleLines(report, options, unitFrom), SPANS.rule);
  return sheetPlan(COLLECTION_SHEETS.units, page, UNITS_WIDTHS, headRow + 1);
}
