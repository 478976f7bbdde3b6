import type { Day } from '../../../calendar/day';
import type { LedgerItem } from '../../../ledger/types';
import { findDates } from '../../dates/find-dates';
import type { Slip } from '../../slips';
import type { Check } from '../../view';
import { isOfLedgerDay, isTextOfOtherDay } from '../as-of';
import { completedSlip, dueSlip } from '../problems/dates';
import { lateSlip, leftSlip } from '../problems/days';
import { problemFinder } from '../problems/problem-index';
import { type TableCell, tablesIn } from './read-tables';
import { type ProblemColumn, problemColumn } from './titles';

/** Lists of problems (问题⇥整改时限⇥逾期天数) with other days than the ledger has. */
export const checkLedgerProblemTables: Check = (view) => {
  const { against } = view;
  if (against === null) return [];
  const { items, options } = against.ledger;
  const isOther = isTextOfOtherDay(view);
  const find = problemFinder(items);
  return tablesIn(view.lines).flatMap(({ header, rows, caption }) => {
    const columns = header.map(problemColumn);
    const at = columns.indexOf('problem');
    const isOfDay = caption === null ? !isOther : isOfLedgerDay(view, caption, isOther);
    if (at < 0) return [];
    return rows.flatMap((row) => {
      const item = find(row[at]?.text ?? '');
      if (item === null) return [];
      return row.flatMap((cell, place) =>
        cellSlips(cell, columns[place] ?? null, item, isOfDay ? options.asOf : null),
      );
    });
  });
};

/** `asOf` is null where the list is of another day: then days are not compared. */
function cellSlips(
  cell: TableCell,
  column: ProblemColumn | null,
  item: LedgerItem,
  asOf: Day | null,
): readonly Slip[] {
  if (column === 'due' || column === 'completedOn') {
    const [date] = findDates(cell.text);
    if (date === undefined || date.end - date.start !== cell.text.length) return [];
    const place = { ...date, start: cell.start, end: cell.end };
    const told = { date: place, said: cell.text, ofMeasures: false };
    return column === 'due' ? dueSlip(told, item) : completedSlip(told, item);
  }
  if (asOf === null || !/^\d{1,5}天?$/u.test(cell.text)) return [];
  const days = {
    value: Number.parseInt(cell.text, 10),
    said: cell.text,
    start: cell.start,
    end: cell.end,
  };
  if (column === 'daysLate') return lateSlip(days, item, asOf);
  return column === 'daysLeft' ? leftSlip(days, item, asOf) : [];
}
