import type { Rounding } from './types';

/**
 * `part` of `whole` as a percent 0–100 with `decimals`, rounded half up or cut off (审计署 prints 1691 of
 * 1786 as 94%). Never 100 while a part is missing and never 0 while there is one, whatever the rounding
 * says: a report that prints 100% with an open problem is wrong, and so is 0% with one that is done; the
 * smallest figure of that many decimals stands for it. 0 when `whole` is 0. Throws RangeError unless
 * 0 ≤ part ≤ whole, integers.
 */
export function percentOf(
  part: number,
  whole: number,
  decimals: 0 | 1 | 2,
  rounding: Rounding = 'round',
): number {
  if (!Number.isInteger(part) || !Number.isInteger(whole) || part < 0 || part > whole)
    throw new RangeError(`Cannot make a percent: ${part} of ${whole}`);
  if (whole === 0) return 0;
  const unit = 10 ** decimals;
  const full = 100 * unit;
  // Whole numbers until the last step, so that 1/8 is 12.5 and not 12.499…
  const rounded =
    rounding === 'round'
      ? Math.floor((2 * part * full + whole) / (2 * whole))
      : Math.floor((part * full) / whole);
  if (part < whole) return Math.max(part > 0 ? 1 : 0, Math.min(rounded, full - 1)) / unit;
  return 100;
}

/** A percent 0–100 as printed: `57.89%`, `76%`; at most two decimals, trailing zeros dropped. */
export function formatPercent(percent: number): string {
  return `${Number(percent.toFixed(2))}%`;
}
