import { dayOf, endOfMonth } from '../../calendar/day';
import { form, numberIn } from '../pieces';
import type { FormReading } from '../types';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LETTERS = 'JFMASONDjfmasond';
const NAME =
  '(?<name>[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]{0,6}';

/** Dec 31, 2024. Blanks between letters and figures are gone when the forms look. */
export const monthDayEnglish = form(
  'monthDayEnglish',
  LETTERS,
  `${NAME}\\.?-?(?<d>\\d{1,2})(?:st|nd|rd|th)?[, ]-?(?<y>20\\d{2})(?!\\d)`,
  (groups) => reading(groups('name'), numberIn(groups, 'd'), numberIn(groups, 'y')),
);

/** 31-Dec-24, 31 December 2024. */
export const dayMonthEnglish = form(
  'dayMonthEnglish',
  '0123456789',
  `(?<d>\\d{1,2})(?:st|nd|rd|th)?-?${NAME}[-,.]?(?<y>20\\d{2}|[23]\\d)(?!\\d)`,
  (groups) => reading(groups('name'), numberIn(groups, 'd'), numberIn(groups, 'y')),
  '-JFMASONDjfmasondstnr',
);

/** Dec 2024, and Dec-24, which Excel shows for a month. */
export const monthEnglish = form(
  'monthEnglish',
  LETTERS,
  `${NAME}(?:\\.?[-,]?(?<y>20\\d{2})|-(?<short>[23]\\d))(?!\\d)`,
  (groups) => reading(groups('name'), 0, numberIn(groups, 'y') || numberIn(groups, 'short')),
);

function reading(name: string, day: number, written: number): FormReading {
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return {
    type: 'calendar',
    class: 'date',
    year: written < 100 ? 2000 + written : written,
    precision: day === 0 ? 'month' : 'day',
    lastDay: (year) => (day === 0 ? endOfMonth(year, month) : dayOf(year, month, day)),
    loose: written < 100 && day === 0,
  };
}
