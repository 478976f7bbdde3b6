import {
  canBeAdded,
  excessOf,
  isRounding,
  mayBeCountedTwice,
  someMakeWhole,
  sumOfParts,
} from '../figures/breakdown-sums';
import { type Breakdown, breakdownsOf } from '../figures/breakdowns';
import { divisionOf } from '../figures/parts';
import { type Slip, slip } from '../slips';
import type { Check, ProofView } from '../view';

/**
 * 120户，其中甲12户、乙98户: parts that do not come to their whole. Parts that are too many are wrong for
 * certain; too few may be a list that leaves some out, so only those that come near are told.
 */
export const checkBreakdowns: Check = (view) => {
  const divided = dividedTotals(view);
  return view.sentences.flatMap((sentence, at) => {
    const before = view.sentences[at - 1];
    const isSameLine = before?.end === sentence.start;
    const found = breakdownsOf(sentence, isSameLine ? before : null);
    const isWhole = found.some((one) => one.parts.length > 1 && excessOf(one) === 0);
    return found
      .filter(({ whole, parts }) => !divided.has(whole.start) || parts.length === 1)
      .flatMap((one) => misfit(view.text, one, isWhole));
  });
};

/** Where the totals stand whose parts another check adds up. */
function dividedTotals({ figures }: ProofView): ReadonlySet<number> {
  const divisions = figures.flatMap((told) => divisionOf(told) ?? []);
  return new Set(divisions.map(({ total }) => total.start));
}

function misfit(text: string, one: Breakdown, isWholeElsewhere: boolean): Slip[] {
  const excess = excessOf(one);
  if (excess === 0 || !canBeAdded(one)) return [];
  if (one.parts.length === 1 || one.isInner) return singlePart(text, one);
  if (someMakeWhole(one)) return [];
  if (isRounding(one)) return rounded(text, one);
  if (excess > 0) return tooMany(text, one, excess);
  return tooFew(text, one, isWholeElsewhere);
}

/** 财政收入…增长8%，其中税收…增长7%: one of the figures may hold another. */
const GROWTH = /增长|下降|同比|增幅/u;
/** So much more than the whole hardly is a slip of the pen; the parts may overlap. */
const FAR_TOO_MUCH = 1 / 3;

function tooMany(text: string, one: Breakdown, excess: number): Slip[] {
  if (mayBeCountedTwice(one) || GROWTH.test(listOf(one))) return [];
  if (one.by === 'among' && excess > one.whole.value * FAR_TOO_MUCH)
    return [told('breakdown-unsure', text, one, '如果各部分没有交叉，请核对。')];
  return [told('breakdown-over', text, one, '请核对。')];
}

/** A part larger than its whole. */
function singlePart(text: string, one: Breakdown): Slip[] {
  const { whole, earlier, by, isGappy } = one;
  const [part] = one.parts;
  const most = Math.max(...earlier.map(({ value }) => value));
  if (part === undefined || part.value <= most || by !== 'among' || isGappy) return [];
  const words = `“${text.slice(part.start, part.end)}”多于它所在的总数“${text.slice(whole.start, whole.end)}”；请核对。`;
  return [slip('breakdown-over', { start: Math.max(0, whole.start), end: part.end }, words)];
}

/** Large sums are rounded as a rule; small ones seldom. */
const LEAST_ROUNDED = 1000;

function rounded(text: string, one: Breakdown): Slip[] {
  const isUsual = one.whole.value >= LEAST_ROUNDED || /亿|万(?!元)/u.test(one.whole.unit);
  if (isUsual) return [];
  return [told('breakdown-unsure', text, one, '如不是四舍五入造成的，请核对。')];
}

const LEAVES_OUT = /其余|其他|其它|余下|剩余|[另等仅最]|主要|重点|突出|尤其|特别/u;
/** How much of the whole a list must tell to be taken for a whole one, or perhaps for one. */
const NEARLY_ALL = 0.9;
const MOST = 0.75;

function tooFew(text: string, one: Breakdown, isWholeElsewhere: boolean): Slip[] {
  const { whole, isGappy, by, parts } = one;
  if (isGappy || LEAVES_OUT.test(listOf(one))) return [];
  const share = sumOfParts(parts) / whole.value;
  const isByOne = excessOf(one) === -1 && whole.decimals === 0 && share > 0.5;
  const isAll = isWholeElsewhere || by !== 'among';
  if (share >= NEARLY_ALL || isByOne || (isAll && share >= 0.5))
    return [told('breakdown-short', text, one, '请核对，或写明其余部分。')];
  if (share < MOST) return [];
  return [told('breakdown-unsure', text, one, '如果不是只列了一部分，请核对。')];
}

/** How far behind the last part 等 or 其余 may stand. */
const BEHIND = 12;

/** The words of the list with a few behind it. */
function listOf({ words, from, parts }: Breakdown): string {
  return words.slice(0, (parts.at(-1)?.end ?? from) - from + BEHIND);
}

type BreakdownCode = 'breakdown-over' | 'breakdown-short' | 'breakdown-unsure';

function told(code: BreakdownCode, text: string, one: Breakdown, advice: string): Slip {
  const { whole, parts } = one;
  const sum = parts.map(({ value }) => String(value)).join('＋');
  const gap = Math.abs(excessOf(one));
  const words = `分项合计与总数不符：${sum}＝${sumOfParts(parts)}${whole.unit}，总数写的是${text.slice(whole.start, whole.end)}，${excessOf(one) < 0 ? '少' : '多'}${gap}；${advice}`;
  return slip(code, { start: whole.start, end: parts.at(-1)?.end ?? whole.end }, words);
}
