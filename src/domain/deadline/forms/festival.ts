import { dayBeforeFestival, FESTIVAL_NAMES } from '../../calendar/festivals';
import { addDays } from '../../calendar/day';
import { anyOf } from '../../text/alternation';
import { BEFORE, firstSigns, form, MAYBE_YEAR, yearIn, YEAR_STARTS, NEXT } from '../pieces';
import type { DeadlineForm } from '../types';

const NAME = `(?:全国|世界|国际)?(?<name>${anyOf(FESTIVAL_NAMES)})节?`;
/** What may follow 五, 七, 十一 and the other figures that festivals are called by. */
const AFTER_FIGURES = '前之以节夕假放长期来到劳妇青儿建国';
const STARTS = `${YEAR_STARTS}全世国${firstSigns(FESTIVAL_NAMES)}`;

/** 国庆节前, 2025年春节前: the day before. 元旦前 without a year is the end of the year it is said in. */
export const festival = form(
  'festival',
  STARTS,
  `${MAYBE_YEAR}${NAME}(?:假期|放假|长假|期间)?(?:来临|到来)?(?:${BEFORE}|前夕)`,
  (groups) => readFestival(groups, false),
  `${NEXT.year}${AFTER_FIGURES}`,
);

/** 国庆节 as the whole cell: by that day or by the day before. */
export const bareFestival = form(
  'bareFestival',
  STARTS,
  `^${MAYBE_YEAR}${NAME}$`,
  (groups) => readFestival(groups, true),
  `${NEXT.year}!${AFTER_FIGURES}`,
);

function readFestival(
  groups: Parameters<DeadlineForm['read']>[0],
  loose: boolean,
): ReturnType<DeadlineForm['read']> {
  const name = groups('name');
  const year = yearIn(groups);
  const later = year === null && (name === '元旦' || name === '新年') ? 1 : 0;
  const lastDay = (inYear: number) => dayBeforeFestival(name, inYear + later);
  const base = {
    type: 'calendar',
    class: 'date',
    year,
    precision: 'day',
    lastDay,
    named: true,
  } as const;
  if (!loose) return base;
  const other = (inYear: number) => {
    const day = lastDay(inYear);
    return day && addDays(day, 1);
  };
  return { ...base, loose, other };
}
