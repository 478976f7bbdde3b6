import { parseDay, type Day } from '../domain/calendar/day';
import { FEEDBACK_WORDS } from './feedback-words';
import { InputError } from './input-error';
import { WORDS } from './words';

export const FEEDBACK_OPTION_TYPES = {
  'feedback-date': { type: 'string' },
  unit: { type: 'string' },
} as const;

type FeedbackOption = keyof typeof FEEDBACK_OPTION_TYPES;
export const FEEDBACK_OPTIONS = Object.keys(FEEDBACK_OPTION_TYPES) as readonly FeedbackOption[];

/** What the command line says of a feedback text; null is taken from the text. */
export interface FeedbackOptions {
  readonly unit: string | null;
  readonly feedbackDate: Day | null;
}

/** Throws InputError for a day that is none and a unit without a name. */
export function readFeedbackOptions(
  values: Readonly<Partial<Record<FeedbackOption, string | boolean>>>,
): FeedbackOptions {
  const written = values['feedback-date'];
  const day = typeof written === 'string' ? parseDay(written) : null;
  if (typeof written === 'string' && day === null) {
    throw new InputError(WORDS.badDay('feedback-date', written));
  }
  const unit = typeof values.unit === 'string' ? values.unit.trim() : null;
  if (unit === '') throw new InputError(FEEDBACK_WORDS.badUnit);
  return { unit, feedbackDate: day };
}
