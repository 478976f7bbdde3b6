import { slip } from '../slips';
import type { Check } from '../view';
import { lateUnlike } from './compare';
import { differs } from './groups';
import { scopedTold } from './scope';

/** 尚未完成的问题中，逾期5个、临期3个: what a sentence without a total counts of what was told before it. */
export const checkLedgerLate: Check = (view) => {
  const { against } = view;
  if (against === null) return [];
  return scopedTold(view, against).flatMap(({ told, scope }) => {
    if (scope === null || !isOnProblems(told.text)) return [];
    const figures = scope === 'whole' ? against.summary : scope;
    return lateUnlike(told, figures).map(({ count, words }) =>
      scope === 'whole'
        ? slip(
            'ledger-figure',
            count,
            `台账里${words}，这里写的是${count.value}${count.unit}；请核对。`,
          )
        : differs(count, scope, words),
    );
  });
};

/** 逾期未完成3个 behind the figures is of problems, too; 案件办理逾期4件 is not. */
function isOnProblems(text: string): boolean {
  return text.includes('问题') || /^[其中仍尚有，]{0,4}(?:逾期|临期)/u.test(text.trim());
}
