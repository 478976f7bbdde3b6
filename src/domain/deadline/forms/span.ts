import { addDays, addMonths, type Day } from '../../calendar/day';
import { addWorkdays } from '../../calendar/workdays';
import { anyOf } from '../../text/alternation';
import { NUMBER } from '../../text/chinese-number';
import { form, numberIn, TO } from '../pieces';
import type { FormReading, Groups } from '../types';

/** How far one unit reaches. Weeks and days are exact, months end on the same day of the month. */
const UNITS: Readonly<Record<string, (base: Day, count: number) => Day>> = {
  个工作日: addWorkdays,
  工作日: addWorkdays,
  日: addDays,
  天: addDays,
  周: (base, count) => addDays(base, 7 * count),
  星期: (base, count) => addDays(base, 7 * count),
  个星期: (base, count) => addDays(base, 7 * count),
  个月: addMonths,
  个季度: (base, count) => addMonths(base, 3 * count),
  年: (base, count) => addMonths(base, 12 * count),
};
const HALVES: Readonly<Record<string, (base: Day) => Day>> = {
  年: (base) => addMonths(base, 6),
  个月: (base) => addDays(base, 15),
};
/** 24年内 is the year 2024, not a span; nobody writes spans of more years than this. */
const MOST_YEARS = 10;
/** More than this is no deadline but some other figure. */
const MOST_UNITS = 1000;

const COUNT = `(?:${NUMBER}${TO})?(?<count>${NUMBER})(?<unit>${anyOf(Object.keys(UNITS))})`;
const HALF = '半(?<half>年|个月)';
const WITHIN = '(?:以内|之内|内)';

/** 3个月内, 10个工作日内, 1-2年内 (the upper end), 半年内: from the feedback date. */
export const span = form('span', `(?:${COUNT}|${HALF})(?:时间)?${WITHIN}`, read);

/** 反馈后两个月, 印发之日起30日: the start is said, so 内 may be missing. */
export const spanFrom = form('spanFrom', `[后起](?:的)?(?:${COUNT}|${HALF})${WITHIN}?`, read);

/** A cell that says no more than 3个月 or 30天; that it runs from the feedback date is supposed. */
export const bareSpan = form(
  'bareSpan',
  `^(?:(?:整改)?[时期]限[:为]?)?(?:${COUNT}|${HALF})$`,
  (groups) => {
    const reading = read(groups);
    return reading && { ...reading, loose: true };
  },
);

function read(groups: Groups): Extract<FormReading, { type: 'period' }> | null {
  const half = HALVES[groups('half')];
  if (half) return { type: 'period', class: 'date', end: half };
  const count = numberIn(groups, 'count');
  const unit = UNITS[groups('unit')];
  if (count === 0 || count > MOST_UNITS || !unit) return null;
  if (groups('unit') === '年' && count > MOST_YEARS) return null;
  return { type: 'period', class: 'date', end: (base) => unit(base, count) };
}
