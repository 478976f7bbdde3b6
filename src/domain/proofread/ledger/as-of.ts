import { type Day, endOfMonth, formatChineseDay, partsOf } from '../../calendar/day';
import { dayAt } from '../dates/ranges';
import type { SaidDate } from '../dates/find-dates';
import type { Told } from '../figures/types';
import { slip } from '../slips';
import type { Check, ProofView } from '../view';

/** 截至 another day than the ledger's figures were counted on. */
export const checkLedgerAsOf: Check = (view) => {
  const asOf = view.against?.ledger.options.asOf;
  if (asOf === undefined) return [];
  return view.figures.flatMap((told) => {
    const date = asOfDate(view, told);
    const tellsCounts = told.counts.some(({ role }) => role !== 'other');
    if (date === null || !tellsCounts || isOn(date, asOf)) return [];
    const said = view.text.slice(date.start, date.end);
    return [
      slip(
        'ledger-as-of',
        date,
        `这里的统计日期是${said}，台账统计到${formatChineseDay(asOf)}，两者不同，所以没有核对这句的数字；请核对。`,
      ),
    ];
  });
};

/** Does the sentence tell the figures of another day? Then the ledger says nothing of them. */
export function isOfOtherDay(view: ProofView, told: Told): boolean {
  const asOf = view.against?.ledger.options.asOf;
  const date = asOfDate(view, told);
  return asOf !== undefined && date !== null && !isOn(date, asOf);
}

/** The date behind 截至 in a sentence; null where it has none or no year. */
function asOfDate({ text, dates }: ProofView, told: Told): SaidDate | null {
  const at = told.text.search(/截[至止]/u);
  if (at < 0) return null;
  const from = told.start + at;
  const found = dates.find(({ start }) => start >= from && start - from <= 4);
  return found === undefined || found.year === null || found.end > told.end || text === ''
    ? null
    : found;
}

function isOn(date: SaidDate, asOf: Day): boolean {
  const day = dayAt(date, date.year);
  if (day !== null) return day === asOf;
  const { year, month } = partsOf(asOf);
  // 截至2025年4月 is the end of April or any day in it.
  return (
    date.day === null &&
    date.year === year &&
    date.month === month &&
    asOf <= endOfMonth(year, month)
  );
}
