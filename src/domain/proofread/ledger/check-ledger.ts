import type { Check } from '../view';
import { checkLedgerAsOf } from './as-of';
import { checkLedgerFigures } from './figures';
import { checkLedgerGroupLists } from './group-lists';
import { checkLedgerGroups } from './groups';
import { checkLedgerLate } from './late';
import { checkLedgerLongTerm } from './long-term';
import { ledgerOfText } from './narrowed';
import { checkLedgerProblems } from './problems/check-problems';
import { checkLedgerGroupTables } from './tables/group-table';
import { checkLedgerProblemTables } from './tables/problem-table';
import { checkLedgerPlans } from './to-come';
import { checkLedgerTypes } from './types-of-rectification';

const CHECKS: readonly Check[] = [
  checkLedgerFigures,
  checkLedgerLate,
  checkLedgerPlans,
  checkLedgerLongTerm,
  checkLedgerTypes,
  checkLedgerGroups,
  checkLedgerGroupLists,
  checkLedgerGroupTables,
  checkLedgerAsOf,
  checkLedgerProblems,
  checkLedgerProblemTables,
];

/** Everything that contradicts the ledger, or the group of its problems that the text is on. */
export const checkLedger: Check = (view) => {
  if (view.against === null) return [];
  const own = { ...view, against: ledgerOfText(view) };
  const all = view.against.summary.total;
  // A report on one unit says of how many problems its are, too.
  const isTotal = (words: string) => Number.parseInt(words, 10) === all;
  return CHECKS.flatMap((check) => check(own)).filter(
    ({ code, start, end }) =>
      code !== 'ledger-total' || !isTotal(view.text.slice(start, end).replaceAll(',', '')),
  );
};
