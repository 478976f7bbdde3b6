import { FIGURES } from '../pieces';
import type { DeadlineForm } from '../types';
import { figuresAt } from '../plain-figures';
import { thatDay } from '../words';

const SIGNS = '.-/';
/** With one of these behind it, or nothing, the day is complete; a comma may go on with figures. */
const STOPS = '前;。)';

/**
 * 2024-12-31, 2024.12.31前, 2024/12/31: a year of four figures and a whole day with one sign, read
 * without a pattern. It declines wherever another form might read more or something else.
 */
export const plainSigns: DeadlineForm = {
  name: 'plainSigns',
  starts: FIGURES,
  next: `>${SIGNS}`,
  wholeCell: false,
  match: (text, at) => {
    const year = figuresAt(text, at);
    if (year?.length !== 4 || year.value < 100) return null;
    const sign = text.charAt(year.end);
    const month = figuresAt(text, year.end + 1);
    if (!SIGNS.includes(sign) || month === null || text.charAt(month.end) !== sign) return null;
    const day = figuresAt(text, month.end + 1);
    if (day === null || month.length > 2 || day.length > 2) return null;
    if (!STOPS.includes(text.charAt(day.end))) return null;
    return { end: day.end, reading: thatDay(year.value, month.value, day.value) };
  },
};
