import type { Day } from '../calendar/day';
import type { TextSpan } from '../text/text-place';

/** A stretch of the feedback text with its words: always exactly the source between `start` and `end`. */
export interface SourceText {
  readonly text: string;
  readonly source: TextSpan;
}

/** A heading over problems or recommendations, without its number. */
export type Heading = SourceText;

/** One problem as a clerk would enter it in one row. */
export interface FeedbackProblem extends SourceText {
  /** Outermost first; the title of the part (巡察发现的问题) is none of them. */
  readonly path: readonly Heading[];
}

/**
 * Why a recommendation is taken to answer a problem: it stands right behind it (`follows`), it shares its
 * distinct words (`words`), or its item answers the whole group the problem stands in (`group`).
 */
export type AnswerReason = 'follows' | 'words' | 'group';

export interface Answer {
  /** Index among the problems. */
  readonly problem: number;
  readonly reason: AnswerReason;
  /** 0 to 1. */
  readonly score: number;
  /** Words of the text that both share, the most telling first; none where order alone says it. */
  readonly words: readonly string[];
}

/** One sentence of 意见建议, or a heading of it that says all by itself. */
export interface Recommendation extends SourceText {
  readonly path: readonly Heading[];
  /** Empty where nothing is alike enough: then no problem is named rather than a guessed one. */
  readonly answers: readonly Answer[];
}

/**
 * Why words are neither problem nor recommendation: they stand before the problems (`opening`), tell of the
 * unit or of what went well (`background`), lead on to what follows (`introduction`), are a heading with
 * nothing under it (`emptyHeading`), or end the text (`closing`).
 */
export type UnusedReason = 'opening' | 'background' | 'introduction' | 'emptyHeading' | 'closing';

export interface Unused extends SourceText {
  readonly reason: UnusedReason;
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What a 反馈意见 says; what it does not say is null and never guessed. */
export interface Feedback {
  /** Who was inspected. */
  readonly unit: SourceText | null;
  /** Who inspected. */
  readonly group: SourceText | null;
  /** Both days included. */
  readonly inspected: Period | null;
  readonly feedbackDate: Day | null;
  /** Titles of parts (一、巡察发现的问题). */
  readonly titles: readonly SourceText[];
  /** In the order of the text, as everything here. */
  readonly problems: readonly FeedbackProblem[];
  readonly recommendations: readonly Recommendation[];
  readonly unused: readonly Unused[];
}
