import type { Check } from '../../view';
import { isOfLedgerDay, isTextOfOtherDay, otherDaySlips } from '../as-of';
import { dateSlips } from './dates';
import { daySlips } from './days';
import { problemsIn } from './passages';
import { sentencesOn } from './sentences';
import { statusSlips } from './status';

/** Every problem's passage against its row: status, days late, due day and day of completion. */
export const checkLedgerProblems: Check = (view) => {
  const { against } = view;
  if (against === null) return [];
  const { items, options } = against.ledger;
  const isOther = isTextOfOtherDay(view);
  return problemsIn(view, items).flatMap((told) => [
    ...statusSlips(view, told),
    ...sentencesOn(view, told).flatMap((sentence) => [
      ...dateSlips(view, sentence, told.item),
      ...(isOfLedgerDay(view, sentence, isOther)
        ? daySlips(sentence, told.item, options.asOf)
        : tellsDays(sentence.text)
          ? otherDaySlips(view, sentence)
          : []),
    ]),
  ]);
};

function tellsDays(text: string): boolean {
  return /逾期\D{0,3}\d/u.test(text);
}
