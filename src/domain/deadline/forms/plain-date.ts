import { FIGURES } from '../pieces';
import type { DeadlineForm, FoundForm } from '../types';
import { type Figures, figuresAt, fullYear } from '../plain-figures';
import { endOfThatMonth, thatDay } from '../words';

/** With one of these behind it a day is the start of a range. */
const RANGE_SIGNS = '-~至到、';
/** With one of these behind it, or nothing, a month stands alone. */
const STOPS = ',;。)';

/**
 * 2024年12月31日, 24年9月底, 6月, 8月前 in Arabic figures: what most limits look like, read without a
 * pattern. It declines wherever another form might read more or something else.
 */
export const plainDate: DeadlineForm = {
  name: 'plainDate',
  starts: FIGURES,
  next: '月@#=',
  wholeCell: false,
  match: (text, at) => {
    const first = figuresAt(text, at);
    if (first === null) return null;
    if (text.charAt(first.end) === '月') return afterMonth(text, null, first);
    const year = fullYear(first);
    const month = text.charAt(first.end) === '年' ? figuresAt(text, first.end + 1) : null;
    if (year === null || month === null || text.charAt(month.end) !== '月') return null;
    return afterMonth(text, year, month);
  },
};

/** What stands behind a month: its day, its end, 前, or nothing. */
function afterMonth(text: string, year: number | null, figures: Figures): FoundForm | null {
  const { value: month, end: sign, length } = figures;
  if (length > 2 || month < 1 || month > 12) return null;
  const at = sign + 1;
  const next = text.charAt(at);
  if (next === '底' || next === '末') return { end: at + 1, reading: endOfThatMonth(year, month) };
  if (next === '前') return { end: at + 1, reading: endOfThatMonth(year, month, true) };
  if (STOPS.includes(next)) return { end: at, reading: endOfThatMonth(year, month) };
  return dayAt(text, at, year, month);
}

function dayAt(text: string, at: number, year: number | null, month: number): FoundForm | null {
  const day = figuresAt(text, at);
  if (day === null || day.length > 2 || day.value < 1 || day.value > 39) return null;
  const sign = text.charAt(day.end);
  if (sign !== '日' && sign !== '号') return null;
  const end = day.end + 1;
  const next = text.charAt(end);
  if (next !== '' && RANGE_SIGNS.includes(next)) return null;
  return { end, reading: thatDay(year, month, day.value) };
}
