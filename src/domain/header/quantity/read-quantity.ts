import { dateGrain, isPercentFormat } from '../../grid/number-format';
import type { GridCell } from '../../grid/sheet-grid';
import { isPlainDecimal, plainDecimal } from '../../text/decimal';
import { compact } from '../../text/normalize';
import { MONEY_UNIT, PEOPLE_UNIT, plainUnit, type QuantityKind } from './units';

/** What one cell says. `value` is a plain decimal in `unit`; '' where the cell itself says no unit. */
export interface SaidQuantity {
  readonly value: string;
  readonly unit: string;
}

/** 万 and 亿 alone are used of money only. */
const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ['万', '万元'],
  ['亿', '亿元'],
]);
const FIGURE = String.raw`([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,18})(?:\.(\d{1,18}))?`;
const MONEY = new RegExp(`^(?:人民币)?[¥￥]?${FIGURE}(${MONEY_UNIT}|万|亿)?整?$`, 'u');
const PEOPLE = new RegExp(`^${FIGURE}(${PEOPLE_UNIT})?$`, 'u');
/** Longer texts hold more than one figure. */
const LONGEST = 60;
/** Smaller numbers are written with an exponent. */
const TINY = 1e-6;
/** What stands in a form for nothing. */
const NOTHING = /^(?:[-/\\.]*|无|暂无|没有|不涉及|未涉及)$/u;

/** Does the cell say that there is nothing: blank, /, —, 无? Not 0, which is a figure. */
export function isNoQuantity({ value }: GridCell): boolean {
  if (typeof value !== 'string') return false;
  return value.length <= LONGEST && NOTHING.test(compact(value));
}

/**
 * The amount or the number of people that a cell says: `1,234.50`, `12.5万元`, `3人次`, full width too.
 * Null where it is no single figure: 约3万元, 2人、3人, a date, a percent, part of a person.
 */
export function readQuantity(cell: GridCell, kind: QuantityKind): SaidQuantity | null {
  const said =
    typeof cell.value === 'number'
      ? ofNumber(cell.value, cell, kind)
      : typeof cell.value === 'string'
        ? ofText(cell.value, kind)
        : null;
  return said && (kind === 'money' || /^\d+$/u.test(said.value)) ? said : null;
}

function ofText(text: string, kind: QuantityKind): SaidQuantity | null {
  if (text.length > LONGEST) return null;
  const found = (kind === 'money' ? MONEY : PEOPLE).exec(compact(text));
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '', written = ''] = found;
  const digits = whole.replaceAll(',', '');
  const value = plainDecimal(`${sign === '-' ? '-' : ''}${digits}.${fraction}0`);
  return { value, unit: plainUnit(kind, SHORT_UNITS.get(written) ?? written) ?? '' };
}

/**
 * A number as the sheet shows it may carry its unit, or be scaled (125000 shown as 12.5): then the shown
 * one counts, since that is what the clerk reads under the title. Else the stored number, which is
 * more exact than a rounded one.
 */
function ofNumber(value: number, cell: GridCell, kind: QuantityKind): SaidQuantity | null {
  if (isPercentFormat(cell.numberFormat) || dateGrain(cell.numberFormat) !== null) return null;
  const stored = plainNumber(value);
  if (stored === null) return null;
  const shown = ofText(cell.text, kind);
  if (shown === null) return { value: stored, unit: '' };
  return isRounded(value, shown.value) ? { value: stored, unit: shown.unit } : shown;
}

/** Excel keeps fifteen digits; the rest is noise of binary fractions. Null where too large to be an amount. */
function plainNumber(value: number): string | null {
  const exact = Math.abs(value) < TINY ? value.toFixed(12) : String(Number(value.toPrecision(15)));
  return isPlainDecimal(exact) ? plainDecimal(exact) : null;
}

/** Is the shown number the stored one at the decimals shown? */
function isRounded(value: number, shown: string): boolean {
  const decimals = shown.split('.')[1]?.length ?? 0;
  return Math.abs(value - Number(shown)) <= 0.5 / 10 ** decimals + Math.abs(value) * 1e-12;
}
