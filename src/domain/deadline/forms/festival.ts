import { addDays, dayOf } from '../../calendar/day';
import { anyOf } from '../../text/alternation';
import { BEFORE, form, MAYBE_YEAR, yearIn } from '../pieces';

/** First day of the festivals with a fixed date. Lunar ones (春节, 中秋) need a table and are not read. */
const FESTIVALS: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  元旦节: [1, 1],
  五一: [5, 1],
  五一节: [5, 1],
  劳动节: [5, 1],
  五一劳动节: [5, 1],
  七一: [7, 1],
  建党节: [7, 1],
  八一: [8, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆: [10, 1],
  国庆节: [10, 1],
  十一: [10, 1],
};

/** 国庆节前: the day before. 元旦前 without a year is the end of the year it is said in. */
export const festival = form(
  'festival',
  `${MAYBE_YEAR}["“]?(?<name>${anyOf(Object.keys(FESTIVALS))})["”]?(?:假期)?${BEFORE}`,
  (groups) => {
    const [month, day] = FESTIVALS[groups('name')] ?? [0, 0];
    const year = yearIn(groups);
    return {
      type: 'calendar',
      class: 'date',
      year,
      precision: 'day',
      lastDay: (inYear) => {
        const first = dayOf(year === null && month === 1 ? inYear + 1 : inYear, month, day);
        return first && addDays(first, -1);
      },
    };
  },
);
