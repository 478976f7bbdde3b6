import type { GroupKey } from '../../summary/groups-by';
import type { GroupFigures } from '../../summary/types';
import { divisionOf } from '../figures/parts';
import type { Count, Told } from '../figures/types';
import { type Slip, slip } from '../slips';
import type { Check } from '../view';
import { isOfLedgerDay, isTextOfOtherDay } from './as-of';
import { lateUnlike, partsUnlike, ratesUnlike } from './compare';
import { OF_A_PART } from './figures';
import { type GroupFinder, groupFinder } from './group-names';
import { differs } from './groups';
import { segmentsOf } from './segments';

/** What a verb between a group's name and its count says the group is. */
const VERBS: readonly (readonly [RegExp, readonly GroupKey[]])[] = [
  [/(?:共?负责|承担|承办)(?:整改)?(?:问题)?$/u, ['unit', 'leader']],
  [/(?:共?牵头|包案)(?:整改|负责)?(?:问题)?$/u, ['leader', 'unit']],
  [/(?:方面)?(?:共?有|共|涉及)(?:问题)?$/u, ['category', 'unit', 'leader']],
  [/的(?:问题)?$/u, ['unit', 'leader', 'category']],
];
const LEAD =
  /^(?:其中[，,]?|[^：；，]{0,12}看[：，]|截至[^，；]{2,14}[，,](?:[^：；，]{0,12}看[：，])?)/u;

const IS_ON_PROBLEMS = /问题|整改|完成|逾期/u;

/** Each group of 分单位看：法制室负责5个，已完成整改2个，完成率40%；…… with other figures than the ledger has. */
export const checkLedgerGroupLists: Check = (view) => {
  const { against } = view;
  if (against === null) return [];
  const isOther = isTextOfOtherDay(view);
  const find = groupFinder(against);
  return view.figures
    .filter((told) => !OF_A_PART.test(told.text) && isOfLedgerDay(view, told, isOther))
    .flatMap((told) => segmentsOf(told, view).flatMap((segment) => compare(segment, find)));
};

function compare(segment: Told, find: GroupFinder): readonly Slip[] {
  const [first, ...rest] = segment.counts;
  if (first === undefined || !isOfProblems(first) || !IS_ON_PROBLEMS.test(segment.text)) return [];
  const lead = segment.text.slice(0, first.start - segment.start).trim();
  const group = groupBefore(lead.replace(LEAD, ''), find);
  if (group === null) return [];
  const total: Count = { ...first, role: 'total', isNested: false };
  if (total.value !== group.total)
    return [differs(total, group, `共${group.total}个问题`), ...rateSlips(segment, group)];
  const own: Told = { ...segment, counts: [total, ...rest] };
  const division = divisionOf(own);
  const unlike = [
    ...(division === null ? [] : partsUnlike(division, group)),
    ...lateUnlike({ ...own, counts: rest }, group),
  ];
  return [
    ...unlike.map(({ count, words }) => differs(count, group, words)),
    ...rateSlips(own, group),
  ];
}

/** 负责5个 or 负责5个问题, and neither 5项任务 nor 5个项目. */
function isOfProblems({ noun, after, unit }: Count): boolean {
  if (noun !== '') return noun.endsWith('问题');
  return after === '' && unit !== '起' && unit !== '宗';
}

function groupBefore(words: string, find: GroupFinder): GroupFigures | null {
  for (const [verb, kinds] of VERBS) {
    if (!verb.test(words)) continue;
    const name = words.replace(verb, '');
    const found = kinds.map((by) => find(by, name)).find((group) => group !== null);
    if (found !== undefined) return found;
  }
  return null;
}

function rateSlips(told: Told, group: GroupFigures): readonly Slip[] {
  const { numerator, denominator, percent } = group.completionRate;
  return ratesUnlike(told, group).map((rate) =>
    slip(
      'ledger-group-figure',
      rate,
      `台账里“${group.name}”完成率是${percent}%（${numerator}÷${denominator}），这里写的是${rate.value}%；请核对。`,
    ),
  );
}
