import { endOfMonth } from '../../calendar/day';
import { form, numberIn } from '../pieces';
import type { FormReading } from '../types';
import { calendarWords, thatDay } from '../words';

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
  { next: '-JFMASONDjfmasondstnr' },
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
  const year = written < 100 ? 2000 + written : written;
  if (day !== 0) return thatDay(year, month, day);
  const loose = written < 100;
  return calendarWords(year, 'month', (inYear) => endOfMonth(inYear, month), { loose });
}
