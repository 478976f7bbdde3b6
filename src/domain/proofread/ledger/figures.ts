import { type Division, divisionOf } from '../figures/parts';
import type { Count, Told } from '../figures/types';
import { type Slip, slip } from '../slips';
import type { ProofLedger } from '../types';
import type { Check, ProofView } from '../view';
import { isOfOtherDay } from './as-of';
import { lateUnlike, partsUnlike, ratesUnlike } from './compare';
import { groupsNamedIn, isOnLeader } from './named-groups';

/** Words by which a sentence speaks of one part of the ledger, or of other problems altogether. */
export const OF_A_PART =
  /第[一二三四五六七八九十\d]+[批轮]|上一?轮|方面|立行立改|分阶段|自查|举一反三|其中[^，。]{0,12}问题/u;
/** Words by which it speaks of the problems of the ledger. */
const OF_THE_WHOLE = /反馈|台账|巡[察视]|审计|督察|本轮|共/u;

const OWN_FINDING = /梳理|排查|查摆|查找|收集|征求|整理|检查出/u;

/** Total, classes, overdue and rate of the whole ledger. A sentence on one unit or class is not compared here. */
export const checkLedgerFigures: Check = (view) => {
  const { against } = view;
  if (against === null) return [];
  return view.figures
    .filter((told) => isOfWhole(told, against) && !isOfOtherDay(view, told))
    .flatMap((told) => compare(view, told, against));
};

/** Does a sentence tell of all problems of the ledger, by its words? */
export function isOfWhole(told: Told, against: ProofLedger): boolean {
  const isWhole = told.counts.some(
    ({ role, before }) => role === 'total' && isSaidOfWhole(before, told.text),
  );
  if (!isWhole || OF_A_PART.test(told.text) || isOnLeader(told.text, against)) return false;
  return groupsNamedIn(told.text, against).length === 0;
}

/** What the work on one problem found (梳理问题4条，建立台账1本) is not what the ledger holds. */
function isSaidOfWhole(before: string, text: string): boolean {
  return OF_THE_WHOLE.test(before) || (OF_THE_WHOLE.test(text) && !OWN_FINDING.test(before));
}

function compare({ text }: ProofView, told: Told, { summary }: ProofLedger): Slip[] {
  const totals = told.counts.filter(isProblemTotal);
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  if (total.value !== summary.total)
    return [
      slip(
        'ledger-total',
        total,
        `台账共有${summary.total}个问题，这里写的是${text.slice(total.start, total.end)}；请核对是否同一批问题。`,
      ),
    ];
  return [
    ...figureSlips(told, divisionOf(told), { summary }),
    ...ratesUnlike(told, summary).map((rate) =>
      slip(
        'ledger-rate',
        rate,
        `台账的整改完成率是${summary.completionRate.percent}%（${summary.completionRate.numerator}÷${summary.completionRate.denominator}），这里写的是${rate.value}%；请核对。`,
      ),
    ),
  ];
}

/** Is a count that of problems altogether, and no part of them? */
export function isProblemTotal({ role, noun, isNested, before }: Count): boolean {
  return role === 'total' && !isNested && (noun.endsWith('问题') || before.includes('问题'));
}

function figureSlips(
  told: Told,
  division: Division | null,
  { summary }: Pick<ProofLedger, 'summary'>,
): Slip[] {
  const unlike = [
    ...(division === null ? [] : partsUnlike(division, summary)),
    ...lateUnlike(told, summary),
  ];
  return unlike.map(({ count, words }) =>
    slip('ledger-figure', count, `台账里${words}，这里写的是${count.value}${count.unit}；请核对。`),
  );
}
