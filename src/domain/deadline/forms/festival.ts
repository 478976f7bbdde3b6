import { dayBeforeFestival, FESTIVAL_NAMES } from '../../calendar/festivals';
import { addDays } from '../../calendar/day';
import { anyOf } from '../../text/alternation';
import {
  AFTER_YEAR,
  BEFORE,
  firstSigns,
  form,
  MAYBE_YEAR,
  yearIn,
  YEAR_STARTS,
  PLACES,
} from '../pieces';
import type { Groups, ReadGroups } from '../types';
import { calendarWords } from '../words';

const NAME = `(?:全国|世界|国际)?(?<name>${anyOf(FESTIVAL_NAMES)})节?`;
/** What may follow 五, 七, 十一 and the other figures that festivals are called by. */
const AFTER_FIGURES = '前之以节夕假放长期来到劳妇青儿建国';
const NAME_STARTS = `全世国${firstSigns(FESTIVAL_NAMES)}`;
const STARTS = `${YEAR_STARTS}${NAME_STARTS}`;

/** 国庆节前, 2025年春节前: the day before. 元旦前 without a year is the end of the year it is said in. */
export const festival = form(
  'festival',
  STARTS,
  `${MAYBE_YEAR}${NAME}(?:假期|放假|长假|期间)?(?:来临|到来)?(?:${BEFORE}|前夕)`,
  (groups) => readFestival(groups, false),
  { next: `${PLACES.year.next}${AFTER_FIGURES}`, afterYear: `${AFTER_YEAR}${NAME_STARTS}` },
);

/** 国庆节 as the whole cell: by that day or by the day before. */
export const bareFestival = form(
  'bareFestival',
  STARTS,
  `^${MAYBE_YEAR}${NAME}$`,
  (groups) => readFestival(groups, true),
  { next: `${PLACES.year.next}!${AFTER_FIGURES}`, afterYear: `${AFTER_YEAR}${NAME_STARTS}` },
);

function readFestival(groups: Groups, loose: boolean): ReturnType<ReadGroups> {
  const name = groups('name');
  const year = yearIn(groups);
  const later = year === null && (name === '元旦' || name === '新年') ? 1 : 0;
  const lastDay = (inYear: number) => dayBeforeFestival(name, inYear + later);
  if (!loose) return calendarWords(year, 'day', lastDay, { named: true });
  const other = (inYear: number) => {
    const day = lastDay(inYear);
    return day && addDays(day, 1);
  };
  return calendarWords(year, 'day', lastDay, { named: true, loose, other });
}
