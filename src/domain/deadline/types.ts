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

/**
 * What kept the phrase from being read in full: a day no calendar has, no starting day given, an event
 * nobody can date (汛期前), a pointer to the cell above (同上), or nothing that says a deadline.
 */
export type DeadlineTrouble = 'noSuchDay' | 'noBase' | 'event' | 'sameAsAbove' | 'nothingRead';

/** A deadline with the reasons behind it, for the findings. */
export interface DeadlineReading extends Deadline {
  readonly suppositions: readonly Supposition[];
  readonly trouble: DeadlineTrouble | null;
  /** How fine the date is written; null where the day is counted or there is none. */
  readonly precision: Precision | null;
}

/** The year of a date as the words give it; `null` is a date without year. */
export type YearWord = number | 'this' | 'next' | 'afterNext' | 'following' | 'last' | null;

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
  /** The day of the other reading of `2027年前`, 年中; `feedback` is the feedback date. */
  readonly other?: ((year: number, feedback: Day | null) => Day | null) | undefined;
  /** True where `MonthBefore` chooses between the two readings. */
  readonly before?: boolean | undefined;
  /** True where more than one reading is possible and one was taken. */
  readonly loose?: boolean | undefined;
  /** True for a day called by its name (国庆前), which a date right beside it makes exact. */
  readonly named?: boolean | undefined;
  /** True for a year alone, which may belong to a noun (2023年遗留问题) rather than be a limit. */
  readonly weak?: boolean | undefined;
}

/** A period that starts on the feedback date, or on a date written before it. */
export interface PeriodWords {
  readonly type: 'period';
  readonly class: 'date' | 'immediate';
  /** Null where there is no such day (下月31日). */
  readonly end: (base: Day, context: DeadlineContext) => Day | null;
  /** The day of the other reading (周末前). */
  readonly other?: ((base: Day) => Day | null) | undefined;
  readonly loose?: boolean | undefined;
  /** True where public holidays count. */
  readonly workdays?: boolean | undefined;
  /** True for an extension (延期3个月), which starts on the date written before it. */
  readonly extends?: boolean | undefined;
}

/** A class without a day. */
interface ClassWords {
  readonly type: 'class';
  readonly class: Exclude<DeadlineClass, 'date' | 'immediate' | 'none'>;
}

/** What looks like a date or hides one and is none: 〔2024〕12号, 12.31万元, 20XX年XX月. */
interface NoDate {
  readonly type: 'noDate';
}

export type FormReading = CalendarWords | PeriodWords | ClassWords;

/** What may follow the figures that a form begins with, see `DeadlineForm`. */
export interface FormPlaces {
  readonly next?: string;
  readonly afterYear?: string;
  readonly afterMonth?: string;
}

/**
 * One way of writing. `match` says whether it stands at a place of the text. The rest tells the scanner
 * where to ask: `starts` holds every character it may begin with; `next` every character that may follow
 * figures it begins with, any where left out, in which `@` is 月 with what may be a day, `#` 年, figures
 * and 月 with it, `=` the same without, `+` 年 with other figures; `<` says that there are at most three
 * figures and `>` that there are more. Where the 年 or 月 behind the figures has no figure behind it,
 * `afterYear` and `afterMonth` hold every character that may follow it, any where left out. `wholeCell`
 * begins with the text only.
 */
export interface DeadlineForm extends FormPlaces {
  readonly name: string;
  readonly starts: string;
  readonly wholeCell: boolean;
  readonly match: (text: string, at: number) => FoundForm | null;
}

/** What a form reads at a place, and the place after it. */
export interface FoundForm {
  readonly end: number;
  readonly reading: FormReading | NoDate;
}

/** What a form makes of the groups of its pattern; null where they say nothing after all. */
export type ReadGroups = (groups: Groups) => FoundForm['reading'] | null;

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
  /** The other day it may mean; null where there is one reading only. */
  readonly other: Day | null;
  /** True for a date that an extension has replaced. */
  readonly replaced: boolean;
}

/** One correction over all mentions of a phrase, in text order. */
export type Refiner = (
  mentions: readonly Mention[],
  text: string,
  context: DeadlineContext,
) => readonly Mention[];
