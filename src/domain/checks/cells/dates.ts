import { cellAt } from '../../grid/cells';
import { dateGrain } from '../../grid/number-format';
import { readDeadlineCell } from '../../deadline/read-deadline-cell';
import { formatChineseDay } from '../../calendar/day';
import { finding } from '../finding';
import { halfWidthOf } from '../fixes/half-width';
import { monthOfNumber } from '../fixes/month-number';
import { textDate } from '../fixes/text-date';
import { trimEnds } from '../fixes/trim-ends';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { quote } from '../words';
import { dateCellTrouble } from './date-numbers';
import { DATE_ROLES } from './roles';
import type { CheckedCell } from './types';

/** Columns of dates with at least one real date, by view: asked once per run. */
const realDateColumns = new WeakMap<CheckView, ReadonlySet<number>>();

/** How the dates of date columns are stored. */
export function checkDates(checked: CheckedCell, view: CheckView): readonly Finding[] {
  if (!checked.inBody || !DATE_ROLES.has(checked.role)) return [];
  return typeof checked.cell.value === 'number'
    ? numberFindings(checked, view)
    : textFindings(checked, view);
}

function numberFindings(
  { cell, row, column, place }: CheckedCell,
  view: CheckView,
): readonly Finding[] {
  const { name, text } = place;
  switch (dateCellTrouble(cell)) {
    case null:
      return [];
    case 'beyondReason':
      return [finding('date.beyondReason', place, `${name} 的日期${quote(text)}不合常理。`)];
    case 'monthAsNumber':
      return [monthAsNumber({ cell, row, column, place })];
    case 'bareSerial': {
      const { due } = readDeadlineCell(cell, view.context);
      const as = due === null ? '没有采用' : `按 ${formatChineseDay(due)} 计算`;
      return [
        finding('date.bareSerial', place, `${name} ${quote(text)}是没有日期格式的数字，${as}。`),
      ];
    }
  }
}

function monthAsNumber({
  cell,
  row,
  column,
  place,
}: Pick<CheckedCell, 'cell' | 'row' | 'column' | 'place'>): Finding {
  const before = cell.value;
  const after = monthOfNumber(Number(before));
  const { name, text } = place;
  return after === null
    ? finding(
        'date.monthAsNumber',
        place,
        `${name} ${quote(text)}是数字，分不清是 1 月还是 10 月。`,
      )
    : finding('date.monthAsNumber', place, `${name} ${quote(text)}是数字，意思是${after}。`, {
        kind: 'numberToMonth',
        row,
        column,
        before,
        after,
        numberFormat: null,
      });
}

function textFindings(
  { cell, row, column, place }: CheckedCell,
  view: CheckView,
): readonly Finding[] {
  if (!columnsWithDates(view).has(column)) return [];
  const before = cell.value;
  const date = textDate(halfWidthOf(trimEnds(String(before))));
  if (!date) return [];
  return [
    finding(
      'date.storedAsText',
      place,
      `${place.name} ${quote(place.text)}是文字，同一列其他行有真正的日期。`,
      {
        kind: 'textToDate',
        row,
        column,
        before,
        after: date.serial,
        numberFormat: date.numberFormat,
      },
    ),
  ];
}

function columnsWithDates(view: CheckView): ReadonlySet<number> {
  const known = realDateColumns.get(view);
  if (known) return known;
  const { grid, ledger, roles } = view;
  const columns = new Set<number>();
  for (const [column, role] of roles) {
    if (!DATE_ROLES.has(role)) continue;
    for (let row = ledger.body.first; row <= ledger.body.last; row += 1) {
      const { value, numberFormat } = cellAt(grid, row, column);
      if (typeof value === 'number' && dateGrain(numberFormat) !== null) {
        columns.add(column);
        break;
      }
    }
  }
  realDateColumns.set(view, columns);
  return columns;
}
