import { isWorkday } from '../../calendar/workdays';
import { addDays, type Day } from '../../calendar/day';
import { NUMBER, readNumber } from '../../text/chinese-number';
import type { TextSpan } from '../../text/text-place';
import { type DateRange, daysOfAnyYear, lengthOf, rangesOf } from '../dates/ranges';
import { type Slip, slip } from '../slips';
import type { Check } from '../view';

/** Ranges the wrong way round, without the year they cross, or of another length than said beside them. */
export const checkDateRanges: Check = ({ text, dates }) =>
  rangesOf(text, dates).flatMap((range) => {
    const found = reversed(text, range) ?? otherLength(text, range);
    return found === null ? [] : [found];
  });

function key(year: number, month: number, day: number | null): number {
  return year * 10_000 + month * 100 + (day ?? 0);
}

function reversed(text: string, range: DateRange): Slip | null {
  const { from, to } = range;
  const words = text.slice(range.start, range.end);
  const toYear = to.year ?? from.year ?? 0;
  const sameForm = (from.day === null) === (to.day === null);
  const start = key(from.year ?? toYear, from.month, sameForm ? from.day : null);
  const end = key(toYear, to.month, sameForm ? to.day : null);
  if (end >= start) return null;
  const crosses = to.year === null && to.month < from.month;
  if (!crosses) return slip('date-range-reversed', range, `“${words}”的止日早于起日；请核对。`);
  const year = from.year === null ? '写明年份' : `写明止日是${from.year + 1}年，或核对月份`;
  return slip('date-range-year', range, `“${words}”跨了年，止日没有写年份；请${year}。`);
}

const LENGTH = new RegExp(
  String.raw`(?<![\d第前后每])(?<days>${NUMBER})个?(?<unit>工作日|自然日|天|日)(?![\d前后内月])`,
  'u',
);
/** 公示期5天（2025年4月27日至5月1日）, 公示时间为7天，即…, 公示期5个工作日，时间为…. */
const LENGTH_BEFORE = new RegExp(
  String.raw`(?<![\d第前后每])(?<days>${NUMBER})个?(?<unit>工作日|自然日|天|日)(?<gap>[（(，,：:]?(?:公示|公开|公布)?(?:起止)?(?:时间|日期|期限)?[为是]?[：:]?[即自从]?)$`,
  'u',
);
/** Said of a day of the month, too (每月15日): days in 日 are a length only behind these. */
const TOLD_AS_LENGTH = /(?:共计?|为期|历时|[期限]为?|时间为?|[（(])$/u;
/** How far from a range its length may be told, in the same bracket or clause. */
const NEAR = 18;
const FIRST_DAY_LEFT_OUT = /不含(?:首日|当日|起始日)|首日不计|不计首日|次日起/u;

function otherLength(text: string, range: DateRange): Slip | null {
  const days = daysOfAnyYear(range);
  const said = days === null || days.to < days.from ? null : saidLength(text, range);
  if (days === null || said === null) return null;
  const isWork = said.unit === '工作日';
  if (isWork && range.from.year === null) return null;
  const counted = isWork ? workdaysIn(days) : lengthOf(days);
  if (counted === null || said.days === counted) return null;
  return unlike(text, range, said, counted);
}

/** Some offices leave the first day out: of workdays that is the rule, of days it should be told. */
function unlike(text: string, range: DateRange, said: SaidLength, counted: number): Slip | null {
  const isWork = said.unit === '工作日';
  const isFirstLeftOut = said.days === counted - 1;
  const around = text.slice(Math.max(0, range.start - NEAR), range.end + 2 * NEAR);
  if (isFirstLeftOut && (isWork || FIRST_DAY_LEFT_OUT.test(around))) return null;
  const words = `“${text.slice(range.start, range.end)}”首尾都算是${counted}${isWork ? '个工作日' : '天'}，这里写的是${text.slice(said.start, said.end)}`;
  return isFirstLeftOut
    ? slip('period-first-day', said, `${words}；请核对，如不算首日，请写明。`)
    : slip('period-length', said, `${words}；请核对。`);
}

interface SaidLength extends TextSpan {
  readonly days: number;
  readonly unit: string;
}

/** The number of days told with a range: behind it in the same clause or bracket, or right before it. */
function saidLength(text: string, { start, end }: DateRange): SaidLength | null {
  const after = text.slice(end, end + NEAR).split(/[。；;\n]/u)[0] ?? '';
  const behind = LENGTH.exec(after);
  if (behind !== null && !/[月至到]/u.test(after.slice(0, behind.index)))
    return lengthAt(end, after, behind);
  const from = Math.max(0, start - NEAR);
  const ahead = text.slice(from, start);
  const before = LENGTH_BEFORE.exec(ahead);
  return before === null ? null : lengthAt(from, ahead, before);
}

/** Null where 日 may be a day of the month. */
function lengthAt(offset: number, words: string, match: RegExpExecArray): SaidLength | null {
  const { days = '', unit = '', gap = '' } = match.groups ?? {};
  const number = readNumber(days);
  if (number === null) return null;
  if (unit === '日' && !TOLD_AS_LENGTH.test(words.slice(0, match.index))) return null;
  const start = offset + match.index;
  return { days: number, unit, start, end: start + match[0].length - gap.length };
}

const LONGEST_PERIOD = 200;

function workdaysIn({ from, to }: { from: Day; to: Day }): number | null {
  let workdays = 0;
  let day = from;
  for (let passed = 0; day <= to; passed += 1) {
    if (passed > LONGEST_PERIOD) return null;
    if (isWorkday(day)) workdays += 1;
    day = addDays(day, 1);
  }
  return workdays;
}
