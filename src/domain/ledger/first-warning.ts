import type { LedgerOptions } from './types';

type WarningOptions = Pick<LedgerOptions, 'dueSoonDays' | 'firstWarningDays'>;

/**
 * The days of the first warning (江津: 20, before 临期 at 10), or null where there is none: not asked for, no
 * whole number, or not above the days of 临期, where nothing could ever be shown as 预警.
 */
export function firstWarningDaysOf({
  dueSoonDays,
  firstWarningDays,
}: WarningOptions): number | null {
  const isOn =
    firstWarningDays !== undefined &&
    Number.isInteger(firstWarningDays) &&
    firstWarningDays > dueSoonDays;
  return isOn ? firstWarningDays : null;
}
