import { addDays, type Day, weekdayOf } from '../../calendar/day';
import { BEFORE, form } from '../pieces';
import type { PeriodWords } from '../types';
import { periodWords } from '../words';

/** 1 is Monday. */
const DAYS = '一二三四五六日';
const [FRIDAY, SUNDAY] = [5, 7];
const WEEKS_ON: Readonly<Record<string, number>> = { 下下: 2, 下: 1 };

const WHICH = '(?<which>下下|下|本|这|当)一?个?';
const WEEK = '(?:周|星期|礼拜)';

/** 下周五前, 本周日: a day of the week counted from the one of the feedback date. */
export const weekday = form(
  'weekday',
  '下本这当周星礼',
  `(?:${WHICH}${WEEK}(?<day>[一二三四五六日天1-5])|${WEEK}(?<bare>[一二三四五六日天])(?=$|[,;。)]|上午|下午|下班|${BEFORE}))`,
  (groups) => {
    const sign = (groups('day') + groups('bare')).replace('天', '日');
    const day = /\d/.test(sign) ? Number(sign) : DAYS.indexOf(sign) + 1;
    return weekFrom(groups('which'), day);
  },
);

/** 周末前 is Friday, or else Sunday; 本周内 and 本周末 Sunday, or else Friday. */
export const week = form(
  'week',
  '下本这当周',
  `(?:${WHICH}${WEEK}(?<end>末)?|周(?:(?<bareEnd>末)|内))(?:(?<before>${BEFORE})|内)?`,
  (groups) => {
    const friday = groups('before') !== '' && groups('end') + groups('bareEnd') !== '';
    const [day, other] = friday ? [FRIDAY, SUNDAY] : [SUNDAY, FRIDAY];
    const which = groups('which');
    return weekFrom(which, day, (base) => dayInWeek(base, which, other));
  },
);

function weekFrom(which: string, day: number, other?: PeriodWords['other']): PeriodWords {
  return periodWords((base) => dayInWeek(base, which, day), { loose: true, other });
}

function dayInWeek(base: Day, which: string, day: number): Day {
  return addDays(base, day - weekdayOf(base) + 7 * (WEEKS_ON[which] ?? 0));
}
