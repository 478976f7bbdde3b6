import { type Day, endOfMonth, formatChineseDay, partsOf } from '../../calendar/day';
import type { SaidDate } from '../dates/find-dates';
import { dayAt } from '../dates/ranges';
import type { Told } from '../figures/types';
import { type Slip, slip } from '../slips';
import type { Stretch } from '../stretch';
import type { Check, ProofView } from '../view';

/** 截至 another day than the ledger's figures were counted on. */
export const checkLedgerAsOf: Check = (view) =>
  view.figures.flatMap((told) =>
    told.counts.some(({ role }) => role !== 'other') ? otherDaySlips(view, told) : [],
  );

/** The slip for a stretch whose 截至 names another day than the ledger's; none where it names none. */
export function otherDaySlips(view: ProofView, stretch: Stretch): readonly Slip[] {
  const asOf = view.against?.ledger.options.asOf;
  const date = asOfDate(view, stretch);
  if (asOf === undefined || date === null || isOn(date, asOf)) return [];
  const said = view.text.slice(date.start, date.end);
  return [
    slip(
      'ledger-as-of',
      date,
      `这里的统计日期是${said}，台账统计到${formatChineseDay(asOf)}，两者不同，所以没有核对这句的数字；请核对。`,
    ),
  ];
}

/** Does the stretch tell the figures of another day? Then the ledger says nothing of them. */
export function isOfOtherDay(view: ProofView, stretch: Stretch): boolean {
  const asOf = view.against?.ledger.options.asOf;
  const date = asOfDate(view, stretch);
  return asOf !== undefined && date !== null && !isOn(date, asOf);
}

/**
 * Is the text as a whole of another day: does the first of its sentences with figures that names a day name
 * another? Then what names no day of its own is of that day too.
 */
export function isTextOfOtherDay(view: ProofView): boolean {
  const first = view.figures.find(
    (told) => told.counts.some(isOfProblems) && asOfDate(view, told) !== null,
  );
  return first !== undefined && isOfOtherDay(view, first);
}

function isOfProblems({ role }: Told['counts'][number]): boolean {
  return role !== 'other';
}

/** Does the stretch name the ledger's day, or none in a text that is of no other? */
export function isOfLedgerDay(view: ProofView, stretch: Stretch, textIsOther: boolean): boolean {
  return asOfDate(view, stretch) === null ? !textIsOther : !isOfOtherDay(view, stretch);
}

const AS_OF = /截[至止]/u;

/** The date behind 截至 in a stretch; null where it has none or no year. */
function asOfDate({ dates }: ProofView, { text, start, end }: Stretch): SaidDate | null {
  const at = text.search(AS_OF);
  if (at < 0) return null;
  const from = start + at;
  const found = dates[firstFrom(dates, from)];
  const isNear = found !== undefined && found.start - from <= 4 && found.end <= end;
  return isNear && found.year !== null ? found : null;
}

/** The place of the first date that begins at an offset or behind it; dates are in text order. */
export function firstFrom(dates: readonly SaidDate[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((dates[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
