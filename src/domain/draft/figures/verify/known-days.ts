import type { Day } from '../../../calendar/day';
import { partsOf } from '../../../calendar/day';
import type { LedgerItem } from '../../../ledger/types';
import { rowsOfCell } from './cell-words';
import type { FigureEvidence } from './types';

const DAY_IN_WORDS = /^(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?$/;

/** Does a printed day, month or year stand for a day that was read from one of these cells? */
export function isReadDay(
  printed: string,
  cells: readonly string[],
  evidence: FigureEvidence,
): boolean {
  const match = DAY_IN_WORDS.exec(printed);
  if (!match) return false;
  const [, year, month, day] = match;
  return daysReadFrom(cells, evidence).some((known) => {
    const parts = partsOf(known);
    return (
      parts.year === Number(year) &&
      (month === undefined || parts.month === Number(month)) &&
      (day === undefined || parts.day === Number(day))
    );
  });
}

function daysReadFrom(cells: readonly string[], { ledger, grid }: FigureEvidence): readonly Day[] {
  const spans = cells.flatMap((cell) => {
    const rows = rowsOfCell(grid, cell);
    return rows === null ? [] : [rows];
  });
  const items = ledger.items.filter(
    (item) =>
      (item.deadlineCell !== null && cells.includes(item.deadlineCell)) ||
      spans.some(([top, bottom]) => top <= item.lastRow && bottom >= item.row),
  );
  return items.flatMap(daysOf);
}

/** Every day the reader made from a problem's cells. */
function daysOf(item: LedgerItem): Day[] {
  const deadlines = [item.deadline, ...item.measures.map(({ deadline }) => deadline)];
  const days = deadlines.flatMap(({ due, original, candidates, milestones }) => [
    due,
    original,
    ...candidates,
    ...milestones,
  ]);
  const done = [item.completedOn, ...item.measures.map(({ completedOn }) => completedOn)];
  return [...days, ...done].filter((day) => day !== null);
}
