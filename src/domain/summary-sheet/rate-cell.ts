import type { CompletionRate, CountingRule } from '../summary/types';
import type { PageCell } from './page';
import { formula, number } from './page';

const FORMATS: Readonly<Record<CountingRule['decimals'], string>> = {
  0: '0%',
  1: '0.0%',
  2: '0.00%',
};

/** The number format of every percent on the sheet. */
export function percentFormat(rule: CountingRule): string {
  return FORMATS[rule.decimals];
}

/**
 * Can a formula over the state counts say the rate? Not with 基本完成 counted: an overdue 基本完成 is
 * counted under 逾期.
 */
export function rateIsLive(rule: CountingRule): boolean {
  return !rule.countSubstantiallyCompleted;
}

/** What the formula of a rate refers to, as cells of its own sheet. */
export interface RateCells {
  readonly completed: readonly string[];
  readonly longTerm: string;
  readonly total: string;
}

/** The sum of the cells that count as completed, in brackets where they are several. */
export function numeratorOf(rule: CountingRule, cells: RateCells): string {
  const parts = [...cells.completed, ...(rule.countLongTerm ? [cells.longTerm] : [])];
  return parts.length > 1 ? `(${parts.join('+')})` : parts.join();
}

/**
 * A completion rate: a formula over the counts beside it, rounded as `percentOf` rounds, so that it
 * never shows 100% while a problem is open; the number itself where no formula can say it. A group
 * that has become empty shows nothing.
 */
export function rateCell(rule: CountingRule, cells: RateCells, rate: CompletionRate): PageCell {
  const numberFormat = percentFormat(rule);
  if (!rateIsLive(rule)) return { ...number(rate.percent / 100, 'percent'), numberFormat };
  const part = numeratorOf(rule, cells);
  const digits = rule.decimals + 2;
  const least = 1 / 10 ** digits;
  const most = (10 ** digits - 1) / 10 ** digits;
  const rounded = `MIN(MAX(ROUND(${part}/${cells.total},${digits}),${least}),${most})`;
  const between = `IF(${part}=0,0,IF(${part}=${cells.total},1,${rounded}))`;
  return { ...formula(`=IF(${cells.total}=0,"",${between})`, 'percent'), numberFormat };
}
