import { showsCalendarDay } from '../../../xlsx/read/number-formats';

/** Days between the two date systems: serial 0 of 1904 is serial 1462 of 1900. */
const DAYS = 1462;

/** Turns stored numbers into those the grid uses, and back; only dates of a 1904 workbook differ. */
export interface DateSystem {
  /**
   * True where the two differ. A formula's number may then be a day, or a count of days, and nothing
   * tells which: its result cannot be carried from the grid to the file.
   */
  readonly shifted: boolean;
  readonly toGrid: (value: number, numberFormat: string) => number;
  readonly toFile: (value: number, numberFormat: string) => number;
}

const PLAIN: DateSystem = { shifted: false, toGrid: (value) => value, toFile: (value) => value };

const SHIFTED: DateSystem = {
  shifted: true,
  toGrid: (value, format) => (showsCalendarDay(format) ? value + DAYS : value),
  toFile: (value, format) => (showsCalendarDay(format) ? value - DAYS : value),
};

export function dateSystem(date1904: boolean): DateSystem {
  return date1904 ? SHIFTED : PLAIN;
}
