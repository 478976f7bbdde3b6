import { isMonthNumber } from '../cells/date-numbers';

/**
 * 2024.12 as `2024年12月`. Null for a number that is no month, and for 2024.1, which Excel makes of
 * 2024.10 as well.
 */
export function monthOfNumber(value: number): string | null {
  if (!isMonthNumber(value)) return null;
  const [year = '', month = ''] = String(value).split('.');
  return month === '1' ? null : `${year}年${Number(month)}月`;
}
