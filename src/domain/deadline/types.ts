import type { Day } from '../calendar/day';
import type { Deadline, DeadlineClass, MonthBefore } from '../ledger/types';

/** What the reading of a phrase depends on besides its words. */
export interface DeadlineContext {
  /** 反馈日期: where 立行立改, 集中整改期 and N个月内 start; null leaves them without a day. */
  readonly feedback: Day | null;
  /** Gives the year of dates written without one: the feedback date, else the as-of day. */
  readonly reference: Day | null;
  readonly immediateDays: number;
  readonly concentratedMonths: number;
  readonly monthBefore: MonthBefore;
}

/**
 * What the reader supposed: the year of a date without one, the starting day of a period that names
 * another start than the feedback, one of two possible readings, or working days in years whose
 * public holidays are not announced yet.
 */
export type Supposition = 'year' | 'base' | 'reading' | 'holidays';

/** What kept the phrase from being read in full: a day no calendar has, or no starting day given. */
export type DeadlineTrouble = 'noSuchDay' | 'noBase' | 'nothingRead';

/** A deadline with the reasons behind it, for the findings. */
export interface DeadlineReading extends Deadline {
  readonly suppositions: readonly Supposition[];
  readonly trouble: DeadlineTrouble | null;
  /** How fine the date is written; null where the day is counted or there is none. */
  readonly precision: Precision | null;
}

/** The year of a date as the words give it; `null` is a date without year. */
export type YearWord = number | 'this' | 'next' | 'afterNext' | 'following' | null;

/** How fine a date is written; the last day of it is the deadline. */
export type Precision = 'day' | 'month' | 'longer';

/** A date on the calendar, still waiting for its year. */
export interface CalendarWords {
  readonly type: 'calendar';
  readonly class: 'date';
  readonly year: YearWord;
  /** The last day that is in time in that year; null where the day does not exist. */
  readonly lastDay: (year: number) => Day | null;
  readonly precision: Precision;
  /** True where two readings are possible (`2027年前`) and one was taken. */
  readonly loose?: boolean;
}

/** A period that starts on the feedback date. */
export interface PeriodWords {
  readonly type: 'period';
  readonly class: 'date' | 'immediate';
  readonly end: (base: Day, context: DeadlineContext) => Day;
  readonly loose?: boolean;
}

/** A class without a day. */
interface ClassWords {
  readonly type: 'class';
  readonly class: Exclude<DeadlineClass, 'date' | 'immediate' | 'none'>;
}

export type FormReading = CalendarWords | PeriodWords | ClassWords;

/** One way of writing. `pattern` is sticky; `read` may still decline with null. */
export interface DeadlineForm {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => FormReading | null;
}

/** The named groups of a match; a group that took no part is ''. */
export type Groups = (name: string) => string;

/** A form found in the text, from `start` up to but not including `end`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly reading: FormReading;
  /** The last day in time, once it is known. */
  readonly day: Day | null;
  readonly suppositions: readonly Supposition[];
}

/** One correction over all mentions of a phrase, in text order. */
export type Refiner = (
  mentions: readonly Mention[],
  text: string,
  context: DeadlineContext,
) => readonly Mention[];
