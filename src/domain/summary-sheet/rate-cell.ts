import { countsAsCompleted } from '../summary/counting-rule';
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
 * Why no formula over the state counts can say the rate, as it stands after “完成率”; null where one
 * can. The sheet counts problems; and an overdue 基本完成 is counted under 逾期.
 */
export function whyNotLive(rule: CountingRule): string | null {
  const reasons = [
    ...(rule.unit === 'measures' ? ['按措施计算'] : []),
    ...(rule.countSubstantiallyCompleted ? ['含基本完成'] : []),
  ];
  return reasons.length > 0 ? reasons.join('，') : null;
}

/** What the formula of a rate refers to, as cells of its own sheet. */
export interface RateCells {
  readonly completed: readonly string[];
  readonly longTerm: string;
  readonly total: string;
}

/** The sum of the cells that count as completed, in brackets where they are several. */
export function numeratorOf(rule: CountingRule, cells: RateCells): string {
  const counted = countsAsCompleted('longTerm', rule) ? [cells.longTerm] : [];
  const parts = [...cells.completed, ...counted];
  return parts.length > 1 ? `(${parts.join('+')})` : parts.join('');
}

/** The cells of the base, in brackets where they are several. */
export function denominatorOf(rule: CountingRule, { total, longTerm }: RateCells): string {
  return rule.longTermInBase ? total : `(${total}-${longTerm})`;
}

/**
 * A completion rate: a formula over the counts beside it, rounded or cut off as `percentOf` does, so
 * that it never shows 100% while a problem is open; the number itself where no formula can say it. Shows
 * nothing where the base is empty: a group without problems, or with none but 长期坚持 left out of it.
 */
export function rateCell(rule: CountingRule, cells: RateCells, rate: CompletionRate): PageCell {
  const numberFormat = percentFormat(rule);
  if (whyNotLive(rule) !== null) {
    return rate.denominator === 0
      ? { content: { kind: 'empty' }, look: 'percent', numberFormat }
      : { ...number(rate.percent / 100, 'percent'), numberFormat };
  }
  const part = numeratorOf(rule, cells);
  const whole = denominatorOf(rule, cells);
  const digits = rule.decimals + 2;
  const least = 1 / 10 ** digits;
  const most = (10 ** digits - 1) / 10 ** digits;
  const bounded = `MIN(MAX(${quotient(rule, part, whole, digits)},${least}),${most})`;
  const between = `IF(${part}=0,0,IF(${part}=${whole},1,${bounded}))`;
  return { ...formula(`=IF(${whole}=0,"",${between})`, 'percent'), numberFormat };
}

/** Cut off by whole numbers: ROUNDDOWN of a binary fraction would make 28% of 29/100 in some engines. */
function quotient(rule: CountingRule, part: string, whole: string, digits: number): string {
  if (rule.rounding === 'round') return `ROUND(${part}/${whole},${digits})`;
  const unit = 10 ** digits;
  return `INT(${part}*${unit}/${whole})/${unit}`;
}
