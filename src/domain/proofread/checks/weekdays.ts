import { weekdayOf } from '../../calendar/day';
import { dayAt } from '../dates/ranges';
import { slip } from '../slips';
import type { Check } from '../view';

const WEEKDAY = /^[（(]?(?:星期|周|礼拜)(?<day>[一二三四五六日天])/u;
const SIGNS = '一二三四五六日';

/** 2025年4月27日（星期一）, which was a Sunday. */
export const checkWeekdays: Check = ({ text, dates }) =>
  dates.flatMap((date) => {
    const match = WEEKDAY.exec(text.slice(date.end, date.end + 6));
    const day = dayAt(date, date.year);
    if (match === null || day === null) return [];
    const said = (match.groups?.['day'] ?? '').replace('天', '日');
    const right = SIGNS.charAt(weekdayOf(day) - 1);
    if (said === right) return [];
    const end = date.end + match[0].length;
    return [
      slip(
        'weekday-wrong',
        { start: date.start, end },
        `${text.slice(date.start, date.end)}是星期${right}，这里写的是星期${said}；请核对日期或星期。`,
      ),
    ];
  });
