import { BEFORE, DATE_STARTS, form, MAYBE_YEAR, MONTH, numberIn, yearIn, PLACES } from '../pieces';
import { endOfThatMonth } from '../words';

/**
 * 2024年12月底前, 6月底, 2019年2月: the month's last day. 2024年8月前 may mean the end of July as
 * well; offices use it for the end of August, so that is taken unless the ledger is read strictly, and
 * said to be supposed.
 */
export const month = form(
  'month',
  DATE_STARTS,
  `${MAYBE_YEAR}${MONTH}(?:月?(?<end>底|末|之内|以内|内(?![部控]))|(?<before>${BEFORE}))?`,
  (groups) => endOfThatMonth(yearIn(groups), numberIn(groups, 'month'), groups('before') !== ''),
  PLACES.month,
);
