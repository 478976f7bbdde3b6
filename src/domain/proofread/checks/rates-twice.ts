import { isAbout } from '../figures/fits';
import type { Rate, Told } from '../figures/types';
import { AS_OF, OTHER_SET } from '../figures/sets';
import { type Slip, slip } from '../slips';
import type { Check } from '../view';

/** 整改完成率, 总体完成率: the rate of all that the text is about. 涉农问题整改率 is of a part. */
const OF_ALL =
  /^(?:截[至止]到?目前|目前|现在?|全[区县市省镇局]|全部|查出|发现|指出|提出|总体|整体|综合|本轮|巡[察视]|审计|督察|反馈|交办|具体|问题|任务|事项|整改|工作|的|总)*(?<kind>完成率|整改率|办结率|销号率)(?:[为是仅]|[仅已]?达到?|已为)?$/u;
const AIM = /确保|力争|目标|争取|不低于|要求|计划|预计|年底前|提高|提升|上升|下降|同比|环比/u;

interface SaidRate {
  readonly rate: Rate;
  readonly kind: string;
  /** Its kind with the day of its sentence; '' for the day where none is told. */
  readonly key: string;
  readonly set: SaidSet;
}

/** What the figures beside a rate say it is of. */
interface SaidSet {
  readonly hasCounts: boolean;
  readonly total: number | null;
}

/** 整改完成率73.08% and later 完成率75%. */
export const checkRatesTwice: Check = ({ text, figures }) => {
  const known = new Map<string, SaidRate>();
  return figures.flatMap(ratesOf).flatMap((one) => {
    // A rate with its day is compared with one of that day, one without with the first of its kind.
    const before = known.get(one.key) ?? one;
    for (const key of [one.key, one.kind]) known.set(key, known.get(key) ?? one);
    if (isAlike(before.rate, one.rate) || !isSameSet(before.set, one.set)) return [];
    return [differs(text, one.rate, before.rate)];
  });
};

function ratesOf(told: Told): SaidRate[] {
  const said = told.rates.filter((rate) => isOfAll(told, rate));
  if (said.length === 0) return [];
  const day = dayOf(told);
  const set = setOf(told);
  return said.map((rate) => {
    const kind = kindOf(rate) ?? '';
    return { rate, kind, key: kind + day, set };
  });
}

/** How far before a rate the words may stand that tell what it is of. */
const REACH = 60;

function isOfAll({ start, text }: Told, rate: Rate): boolean {
  if (isAbout(rate) || kindOf(rate) === null) return false;
  const end = rate.start - start;
  const words = text.slice(Math.max(0, end - REACH), end).replace(AS_OF, '');
  return !OTHER_SET.test(words) && !AIM.test(words);
}

function kindOf({ before }: Rate): string | null {
  return OF_ALL.exec(before.trim())?.groups?.['kind'] ?? null;
}

function dayOf({ text }: Told): string {
  const words = AS_OF.exec(text)?.[0] ?? '';
  return /\d/u.test(words) ? words : '';
}

function setOf({ counts }: Told): SaidSet {
  const total = counts.find(({ role, isNested }) => role === 'total' && !isNested);
  return { hasCounts: counts.length > 0, total: total?.value ?? null };
}

/** Is one the other, rounded or cut off at its decimals? */
function isAlike(a: Rate, b: Rate): boolean {
  const [rough, fine] = a.decimals < b.decimals ? [a, b] : [b, a];
  const unit = 10 ** rough.decimals;
  const printed = Math.round(rough.value * unit);
  const exact = fine.value * unit;
  return printed === Math.floor(exact + 1e-9) || printed === Math.floor(exact + 0.5 + 1e-9);
}

/** Only a rate without figures beside it, or with the same total, is of the same problems for certain. */
function isSameSet(known: SaidSet, set: SaidSet): boolean {
  return !set.hasCounts || (set.total !== null && set.total === known.total);
}

function differs(text: string, rate: Rate, known: Rate): Slip {
  return slip(
    'figure-told-twice',
    rate,
    `前面写${known.before.trim()}${text.slice(known.start, known.end)}，这里写${text.slice(rate.start, rate.end)}；如是同一批问题同一天的数字，请改为一致。`,
  );
}
