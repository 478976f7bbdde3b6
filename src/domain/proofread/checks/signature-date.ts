import type { SaidDate } from '../dates/find-dates';
import { dayAt } from '../dates/ranges';
import { slip } from '../slips';
import type { Check, ProofView } from '../view';

/** 截至 a day after the day the text is signed. */
export const checkSignatureDate: Check = (view) => {
  const { text, dates } = view;
  const signed = signatureOf(view);
  const signedDay = signed === null ? null : dayAt(signed, signed.year);
  if (signed === null || signedDay === null) return [];
  return dates
    .filter((date) => {
      const day = dayAt(date, date.year);
      return (
        day !== null &&
        day > signedDay &&
        /截[至止]到?$/u.test(text.slice(Math.max(0, date.start - 4), date.start))
      );
    })
    .map((date) =>
      slip(
        'date-after-signature',
        date,
        `“截至${text.slice(date.start, date.end)}”晚于落款日期${text.slice(signed.start, signed.end)}；请核对。`,
      ),
    );
};

/** The date that stands alone in the last line with words. */
function signatureOf({ text, lines, dates }: ProofView): SaidDate | null {
  const last = [...lines].reverse().find(({ words }) => words !== '');
  if (last === undefined) return null;
  const date = dates.at(-1);
  return date !== undefined && text.slice(date.start, date.end) === last.words ? date : null;
}
