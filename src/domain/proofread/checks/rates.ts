import { type Division, divisionOf } from '../figures/parts';
import { fits, isAbout, printed } from '../figures/fits';
import type { Rate } from '../figures/types';
import { type Slip, slip } from '../slips';
import type { Check } from '../view';

const DONE_RATE = /(?:完成|整改|办结|销号|到位|化解|解决)率(?:[为是仅]|达到?|仅为)?$/u;
/** （21÷38）, （38条中完成21条）. */
const QUOTIENT =
  /^[（(](?:(?<part>\d{1,7})[÷/／](?<whole>\d{1,7})|(?<base>\d{1,7})[个项条件]中(?:已?完成|有)(?<done>\d{1,7})[个项条件])[）)]/u;

/** A rate that its own sentence's counts do not make, whatever the rounding. */
export const checkRates: Check = ({ text, figures }) =>
  figures
    .filter(({ rates }) => rates.length > 0)
    .flatMap((told) => {
      const division = divisionOf(told);
      return told.rates.flatMap((rate) => misfit(text, division, rate));
    });

function misfit(text: string, division: Division | null, rate: Rate): Slip[] {
  if (isAbout(rate)) return [];
  const quotient = QUOTIENT.exec(text.slice(rate.end, rate.end + 30))?.groups;
  if (quotient !== undefined) {
    const { part, whole, base, done } = quotient;
    return byQuotient(rate, Number(part ?? done), Number(whole ?? base));
  }
  if (!DONE_RATE.test(rate.before) || /措施|金额|资金/u.test(rate.before)) return [];
  return division === null ? [] : byParts(division, rate);
}

function byQuotient(rate: Rate, part: number, whole: number): Slip[] {
  if (fits(part, whole, rate) || whole === 0) return [];
  return [
    slip(
      'rate-not-parts',
      rate,
      `${part}÷${whole}＝${printed(part, whole, rate)}，这里写的是${rate.value}%；请核对。`,
    ),
  ];
}

/** Offices count 基本完成 or 长期坚持 in or out; any of these ways is right. */
function byParts({ total, parts }: Division, rate: Rate): Slip[] {
  const done = parts.find(({ role }) => role === 'done');
  if (done === undefined || done.value > total.value) return [];
  const of = (role: string): number => parts.find((part) => part.role === role)?.value ?? 0;
  const longTerm = of('longTerm');
  const isRight = [done.value, done.value + of('nearly')].some(
    (part) =>
      fitsPart(part, total.value, rate) ||
      fitsPart(part, total.value - longTerm, rate) ||
      fitsPart(part + longTerm, total.value, rate),
  );
  if (isRight) return [];
  return [
    slip(
      'rate-not-parts',
      rate,
      `${done.value}÷${total.value}＝${printed(done.value, total.value, rate)}，这里写的是${rate.value}%；请核对。`,
    ),
  ];
}

function fitsPart(part: number, whole: number, rate: Rate): boolean {
  return part <= whole && fits(part, whole, rate);
}
