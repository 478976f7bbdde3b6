import { endOfMonth } from '../../calendar/day';
import { form } from '../pieces';
import { calendarWords } from '../words';

/** Last years of the national five-year plans. */
const LAST_YEARS: Readonly<Record<string, number>> = { 十三五: 2020, 十四五: 2025, 十五五: 2030 };

/** “十四五”末, 十四五期间: the end of the plan's last year. */
export const fiveYearPlan = form(
  'fiveYearPlan',
  '十',
  '(?<plan>十[三四五]五)(?:规划)?(?:期间|时期|期内|期末|收官前|末|内)',
  (groups) =>
    calendarWords(LAST_YEARS[groups('plan')] ?? null, 'longer', (inYear) => endOfMonth(inYear, 12)),
);
