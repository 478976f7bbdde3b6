import { type Division, divisionOf } from '../figures/parts';
import type { Count, Told } from '../figures/types';
import { type Slip, slip } from '../slips';
import type { ProofLedger } from '../types';
import type { Check, ProofView } from '../view';
import { isOfOtherDay } from './as-of';
import { overdueUnlike, partsUnlike, ratesUnlike } from './compare';
import { groupsNamedIn } from './named-groups';

/** Words by which a sentence speaks of one part of the ledger, or of other problems altogether. */
const OF_A_PART =
  /第[一二三四五六七八九十\d]+[批轮]|上一?轮|方面|立行立改|分阶段|自查|举一反三|其中[^，。]{0,12}问题/u;
/** Words by which it speaks of the problems of the ledger. */
const OF_THE_WHOLE = /反馈|台账|巡[察视]|审计|督察|本轮|共/u;

/** Total, classes, overdue and rate of the whole ledger. A sentence on one unit or class is not compared here. */
export const checkLedgerFigures: Check = (view) => {
  const { against } = view;
  if (against === null) return [];
  return view.figures
    .filter((told) => isOfWhole(told, against) && !isOfOtherDay(view, told))
    .flatMap((told) => compare(view, told, against));
};

function isOfWhole(told: Told, against: ProofLedger): boolean {
  const counts = told.counts.some(({ role }) => role === 'total');
  const isWhole = counts && OF_THE_WHOLE.test(told.text);
  return isWhole && !OF_A_PART.test(told.text) && groupsNamedIn(told.text, against).length === 0;
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

function isProblemTotal({ role, noun, isNested, before }: Count): boolean {
  return role === 'total' && !isNested && (noun.endsWith('问题') || before.includes('问题'));
}

function figureSlips(
  told: Told,
  division: Division | null,
  { summary }: Pick<ProofLedger, 'summary'>,
): Slip[] {
  const late = overdueUnlike(told, summary);
  const unlike = [
    ...(division === null ? [] : partsUnlike(division, summary)),
    ...(late === null ? [] : [late]),
  ];
  return unlike.map(({ count, words }) =>
    slip('ledger-figure', count, `台账里${words}，这里写的是${count.value}${count.unit}；请核对。`),
  );
}
