import { isPercentFormat } from '../grid/number-format';
import type { GridCell } from '../grid/sheet-grid';
import { compact } from '../text/normalize';
import { PERCENT_FORMS } from './percent-forms';

/** What a full cell holds: 1 where percents are fractions, 100 where they are whole numbers. */
export type PercentScale = 1 | 100;

/** No way of writing a percent is longer; a longer text tells something else. */
const LONGEST = 40;

/**
 * What a full cell of a percent column holds, from its numbers without percent format: fractions
 * where all are at most 1. Cells in percent format are fractions whatever the others are. Null
 * where the column has no number.
 */
export function percentScaleOf(cells: readonly GridCell[]): PercentScale | null {
  const numbers = cells.filter((cell) => typeof cell.value === 'number');
  if (numbers.length === 0) return null;
  const plain = numbers.filter((cell) => !isPercentFormat(cell.numberFormat));
  const whole = plain.some((cell) => Number(cell.value) > 1);
  return whole && plain.length * 2 >= numbers.length ? 100 : 1;
}

/**
 * The percent in a cell, 0–100, or null where it is blank or cannot be read (`120%`, a date). A number
 * above 1 without percent format is whole percents on either scale.
 */
export function readPercent(cell: GridCell, scale: PercentScale | null): number | null {
  if (typeof cell.value !== 'number') return inRange(fromText(String(cell.value), scale));
  if (isPercentFormat(cell.numberFormat)) return inRange(cell.value * 100);
  if (/[ymdhs]/i.test(cell.numberFormat.replace(/general/i, ''))) return null;
  const fraction = scale !== 100 && cell.value <= 1;
  return inRange(fraction ? cell.value * 100 : cell.value);
}

function fromText(text: string, scale: PercentScale | null): number | null {
  const phrase = compact(text);
  if (phrase === '' || phrase.length > LONGEST) return null;
  if (/^\d+(?:\.\d+)?$/.test(phrase)) return plainNumber(Number(phrase), scale);
  for (const { pattern, read } of PERCENT_FORMS) {
    const match = pattern.exec(phrase);
    if (match) return read(match.groups ?? {});
  }
  return null;
}

/** A number stored as text. Where no real number tells the scale, 0.8 is 80 % but 1 may be either. */
function plainNumber(number: number, scale: PercentScale | null): number | null {
  if (scale === 100 || number > 1) return number;
  if (scale === 1 || number < 1) return number * 100;
  return null;
}

/** Fractions such as 0.07 × 100 are not whole in binary; two decimals are more than any ledger says. */
function inRange(percent: number | null): number | null {
  if (percent === null || percent < 0 || percent > 100) return null;
  return Math.round(percent * 100) / 100;
}
