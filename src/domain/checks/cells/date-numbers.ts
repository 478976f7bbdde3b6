import { type Day, fromSerial } from '../../calendar/day';
import { dateGrain } from '../../grid/number-format';
import type { GridCell } from '../../grid/sheet-grid';

/** Why a number in a date column is not simply a date. */
export type DateCellTrouble = 'beyondReason' | 'monthAsNumber' | 'bareSerial';

/** No rectification of ours was due before or will be due after. */
const REASONABLE: { readonly first: Day; readonly last: Day } = {
  first: '2000-01-01',
  last: '2100-12-31',
};
/** Serials of 2000 to 2099. */
const LIKELY_SERIALS = { first: 36_526, last: 73_050 } as const;

/**
 * What is wrong with the number in a cell of a date column; null for sound dates, plain years, days
 * typed as 20241231, and texts.
 */
export function dateCellTrouble(cell: GridCell): DateCellTrouble | null {
  const { value } = cell;
  if (typeof value !== 'number') return null;
  if (dateGrain(cell.numberFormat) !== null) return isReasonable(value) ? null : 'beyondReason';
  if (isMonthNumber(value)) return 'monthAsNumber';
  const isSerial = value >= LIKELY_SERIALS.first && value <= LIKELY_SERIALS.last;
  return isSerial ? 'bareSerial' : null;
}

/** 2024.12: a year and a month of two digits, or of one that is not cut off from 10. */
export function isMonthNumber(value: number): boolean {
  return /^20\d{2}\.(?:0?[1-9]|1[0-2])$/u.test(String(value));
}

/** A day between 2000 and 2100, both included. */
export function isReasonableDay(day: Day): boolean {
  return day >= REASONABLE.first && day <= REASONABLE.last;
}

function isReasonable(serial: number): boolean {
  const day = fromSerial(serial);
  return day !== null && isReasonableDay(day);
}
