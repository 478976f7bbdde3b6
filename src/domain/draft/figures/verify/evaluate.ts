import type { Day } from '../../../calendar/day';
import { addDays, dayOf, daysBetween, formatChineseDay } from '../../../calendar/day';
import { formatPercent, percentOf } from '../../../summary/percent';
import { exactSum } from './exact-sum';
import type { FigureEvidence } from './types';

const QUOTIENT = /^(\d{1,9})÷(\d{1,9})(?:×100%)?$/;
const TERM = /([+-])(?:(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{1,20}(?:\.\d{1,20})?))/g;

/**
 * What an expression comes to, as it is printed: `21÷38` as a percent under the rounding rule, days taken
 * from days (`2025年4月30日-2025年3月31日`) as their number, days added to a day as a day, a sum of
 * numbers. Null where it is none of these.
 */
export function evaluate(expression: string, rule: FigureEvidence['rule']): string | null {
  const quotient = QUOTIENT.exec(expression);
  if (quotient) return percentIn(Number(quotient[1]), Number(quotient[2]), rule);
  const terms = [...`+${expression}`.matchAll(TERM)];
  const read = terms.map(([term]) => term).join('');
  if (terms.length === 0 || read !== `+${expression}`) return null;
  const numbers = terms.flatMap(([, sign, , , , number]) =>
    number === undefined ? [] : [sign === '-' ? `-${number}` : number],
  );
  const days = terms.flatMap(([, sign = '+', year, month, day]) =>
    year === undefined ? [] : [{ sign, day: dayOf(Number(year), Number(month), Number(day)) }],
  );
  const sum = exactSum(numbers);
  if (sum === null) return null;
  return days.length === 0 ? sum : withDays(days, sum);
}

function percentIn(part: number, whole: number, rule: FigureEvidence['rule']): string | null {
  if (part > whole || whole === 0) return null;
  return formatPercent(percentOf(part, whole, rule.decimals, rule.rounding));
}

/** A day and a number are a day; two days and a number are a number of days. */
function withDays(
  days: readonly { readonly sign: string; readonly day: Day | null }[],
  sum: string,
): string | null {
  const [first, second, third] = days;
  if (!first?.day || first.sign === '-' || third !== undefined || sum.includes('.')) return null;
  if (second === undefined) return formatChineseDay(addDays(first.day, Number(sum)));
  if (!second.day || second.sign === '+') return null;
  return String(daysBetween(second.day, first.day) + Number(sum));
}
