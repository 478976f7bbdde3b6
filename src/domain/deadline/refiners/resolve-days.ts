import { type Day, partsOf } from '../../calendar/day';
import { isAnnounced } from '../../calendar/workdays';
import type {
  CalendarWords,
  DeadlineContext,
  Mention,
  PeriodWords,
  Refiner,
  Supposition,
} from '../types';

/** A start that is named but is not the feedback; its date is on another paper. */
const OTHER_START = /印发|下发|发文|通知|通报|文件|批复|批准|签订|交办|下达|立项|开工|验收/u;
/** How far before a period its start is looked for. */
const START_REACH = 60;
/** Between a written date and a period that starts on it: 2024年8月1日起3个月内, 7月31日反馈后2个月内. */
const STARTS_THERE = /^\)?[^,;。()]{0,12}[起后]/u;

/** Between the two ends of a period: 6月1日至8月31日. */
const RANGE = /^[起前]?[-~至到]$/u;

/** The date before in the text. `certain` where the text says its year. */
interface Before {
  readonly mention: Mention;
  readonly day: Day;
  readonly certain: boolean;
}

interface Found {
  readonly day: Day | null;
  readonly other: Day | null;
  readonly suppositions: readonly Supposition[];
}

/**
 * Gives every mention its day. A date without year takes the year of the date before it in the text
 * (2026年6月底前…，9月底前…), and the next year where it would lie before that date. The first one
 * takes its first occurrence from the feedback date on, as does one after a date whose year is no
 * surer, unless the two are the ends of a period; where no feedback date is known, the year
 * of the reference, since rolling from the as-of day would hide whatever is late. A period starts on
 * the date written before it where the words say so, else on the feedback date.
 */
export const resolveDays: Refiner = (mentions, text, context) => {
  let before: Before | null = null;
  return mentions.map((mention): Mention => {
    const { reading } = mention;
    if (reading.type === 'class') return mention;
    const anchor = before && yearAnchor(before, mention, text);
    const found: Found =
      reading.type === 'period'
        ? periodEnd(reading, mention, before, text, context)
        : calendarDay(reading, anchor, context);
    const day = inExcel(found.day);
    const other = inExcel(found.other);
    const { start, end, replaced } = mention;
    const { suppositions } = found;
    const resolved: Mention = { start, end, reading, day, other, suppositions, replaced };
    if (reading.type === 'calendar' && day !== null) {
      before = { mention: resolved, day, certain: reading.year !== null || anchor !== null };
    }
    return resolved;
  });
};

/** 0100年 is no year of a ledger, nor of Excel. */
function inExcel(day: Day | null): Day | null {
  return day !== null && day >= '1900' && day.length === '2024-12-31'.length ? day : null;
}

/** The day that gives a date without year its year; null where the date before is no surer. */
function yearAnchor(before: Before, mention: Mention, text: string): Day | null {
  if (before.certain) return before.day;
  return RANGE.test(text.slice(before.mention.end, mention.start)) ? before.day : null;
}

function periodEnd(
  reading: PeriodWords,
  mention: Mention,
  before: Before | null,
  text: string,
  context: DeadlineContext,
): Found {
  const written = writtenStart(reading, mention, before, text);
  const base = reading.extends === true || written ? written : context.feedback;
  const day = base && reading.end(base, context);
  const other = (base && reading.other?.(base)) ?? null;
  const suppositions = written ? [] : supposedStart(reading, mention, text);
  if (reading.workdays && guessesHolidays(base, day)) suppositions.push('holidays');
  return { day, other, suppositions };
}

function supposedStart(reading: PeriodWords, { start }: Mention, text: string): Supposition[] {
  const named = text.slice(Math.max(0, start - START_REACH), start + 1);
  const suppositions: Supposition[] = OTHER_START.test(named) ? ['base'] : [];
  if (reading.loose) suppositions.push('reading');
  return suppositions;
}

function guessesHolidays(from: Day | null, to: Day | null): boolean {
  return from !== null && to !== null && !isAnnounced(from, to);
}

function writtenStart(
  reading: PeriodWords,
  mention: Mention,
  before: Before | null,
  text: string,
): Day | null {
  if (!before || reading.class === 'immediate') return null;
  if (reading.extends) return before.day;
  const between = text.slice(before.mention.end, mention.start + 1);
  return STARTS_THERE.test(between) ? before.day : null;
}

function calendarDay(
  reading: CalendarWords,
  previous: Day | null,
  context: DeadlineContext,
): Found {
  const { year, yearSupposed } = yearOf(reading, previous, context);
  const suppositions = supposedOf(yearSupposed && year !== null, reading.loose === true);
  if (year === null) return { day: null, other: null, suppositions };
  const day = reading.lastDay(year);
  const other = reading.other?.(year, context.feedback) ?? null;
  const strict = reading.before === true && context.monthBefore === 'start' && other !== null;
  return strict ? { day: other, other: day, suppositions } : { day, other, suppositions };
}

const NOTHING_SUPPOSED: readonly Supposition[] = [];
const YEAR_SUPPOSED: readonly Supposition[] = ['year'];

function supposedOf(year: boolean, loose: boolean): readonly Supposition[] {
  if (loose) return year ? ['year', 'reading'] : ['reading'];
  return year ? YEAR_SUPPOSED : NOTHING_SUPPOSED;
}

/** The year of a date; null where nothing gives one. */
function yearOf(
  reading: CalendarWords,
  previous: Day | null,
  context: DeadlineContext,
): { readonly year: number | null; readonly yearSupposed: boolean } {
  if (typeof reading.year === 'number') return { year: reading.year, yearSupposed: false };
  const from = previous ?? context.reference;
  if (from === null) return { year: null, yearSupposed: true };
  if (reading.year !== null) {
    return { year: relativeYear(reading.year, from, context), yearSupposed: true };
  }
  const { year } = partsOf(from);
  const sameYear = reading.lastDay(year);
  const rolls = previous !== null || context.feedback !== null;
  if (rolls && sameYear !== null && sameYear < from) return { year: year + 1, yearSupposed: true };
  return { year, yearSupposed: previous === null };
}

function relativeYear(
  word: Exclude<CalendarWords['year'], number | null>,
  from: Day,
  context: DeadlineContext,
): number {
  const reference = partsOf(context.reference ?? from).year;
  switch (word) {
    case 'last':
      return reference - 1;
    case 'this':
      return reference;
    case 'next':
      return reference + 1;
    case 'afterNext':
      return reference + 2;
    case 'following':
      return partsOf(from).year + 1;
  }
}
