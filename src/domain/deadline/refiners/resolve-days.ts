import { type Day, parseDay, partsOf } from '../../calendar/day';
import type {
  CalendarWords,
  DeadlineContext,
  Mention,
  PeriodWords,
  Refiner,
  Supposition,
} from '../types';

/** A start that is named but is not the feedback; its date is on another paper. */
const OTHER_START = /印发|下发|发文|通知|通报|文件|批复|签订|交办/u;

interface Found {
  readonly day: Day | null;
  readonly suppositions: readonly Supposition[];
}

/**
 * Gives every mention its day. A date without year takes the year of the date before it in the text
 * (2026年6月底前…，9月底前…), and the next year where it would lie before that date. The first one
 * takes its first occurrence from the feedback date on; where no feedback date is known, the year
 * of the reference, since rolling from the as-of day would hide whatever is late.
 */
export const resolveDays: Refiner = (mentions, text, context) => {
  let previous: Day | null = null;
  return mentions.map((mention): Mention => {
    const { reading } = mention;
    if (reading.type === 'class') return mention;
    const found: Found =
      reading.type === 'period'
        ? periodEnd(reading, text.slice(0, mention.start + 1), context)
        : calendarDay(reading, previous, context);
    // 0100年 is no year of a ledger, nor of Excel.
    const day = found.day && parseDay(found.day);
    if (reading.type === 'calendar') previous = day ?? previous;
    return { ...mention, ...found, day };
  });
};

function periodEnd(reading: PeriodWords, before: string, context: DeadlineContext): Found {
  const suppositions: Supposition[] = OTHER_START.test(before) ? ['base'] : [];
  if (reading.loose) suppositions.push('reading');
  return { day: context.feedback && reading.end(context.feedback, context), suppositions };
}

function calendarDay(
  reading: CalendarWords,
  previous: Day | null,
  context: DeadlineContext,
): Found {
  const loose: readonly Supposition[] = reading.loose ? ['reading'] : [];
  if (typeof reading.year === 'number') {
    return { day: reading.lastDay(reading.year), suppositions: loose };
  }
  const from = previous ?? context.reference;
  if (from === null) return { day: null, suppositions: loose };
  if (reading.year !== null) {
    return {
      day: reading.lastDay(relativeYear(reading.year, from, context)),
      suppositions: ['year', ...loose],
    };
  }
  return withoutYear(reading, previous, from, context, loose);
}

function withoutYear(
  reading: CalendarWords,
  previous: Day | null,
  from: Day,
  context: DeadlineContext,
  loose: readonly Supposition[],
): Found {
  const { year } = partsOf(from);
  const sameYear = reading.lastDay(year);
  const rolls = previous !== null || context.feedback !== null;
  if (rolls && sameYear !== null && sameYear < from) {
    return { day: reading.lastDay(year + 1), suppositions: ['year', ...loose] };
  }
  return { day: sameYear, suppositions: previous === null ? ['year', ...loose] : loose };
}

function relativeYear(
  word: Exclude<CalendarWords['year'], number | null>,
  from: Day,
  context: DeadlineContext,
): number {
  const reference = partsOf(context.reference ?? from).year;
  switch (word) {
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
