import { buffer } from 'node:stream/consumers';
import { problemsAsRead, writeFeedbackLedger } from '../app/process/feedback-ledger';
import { formatChineseDay } from '../domain/calendar/day';
import { readFeedback } from '../domain/feedback/read-feedback';
import { onOneLine } from '../domain/feedback/spans';
import type { Feedback, Heading } from '../domain/feedback/types';
import type { Invocation } from './arguments';
import type { FeedbackOptions } from './feedback-options';
import { FEEDBACK_WORDS } from './feedback-words';
import { InputError } from './input-error';
import { readTextBytes, readTextFile } from './read-text-file';
import { writeNewWorkbook } from './template-file';

/** Characters that Excel takes into one cell. */
const LONGEST_CELL = 32_767;

/** A feedback with what the command line says of it. */
type ToldFeedback = Feedback & { readonly told: FeedbackOptions };

/**
 * Turns a feedback text into a new ledger file, and prints what was read as JSON with --json.
 *
 * @returns What to print.
 * @throws InputError Where the text cannot be read or has no problem, or the new file cannot be written.
 */
export async function feedbackCommand({
  file,
  out,
  json,
  options,
  feedbackText,
}: Invocation): Promise<{ readonly text: string; readonly note: null }> {
  if (file === null) throw new InputError(FEEDBACK_WORDS.noText);
  if (out === null && !json) throw new InputError(FEEDBACK_WORDS.noOut);
  const feedback = told(readFeedback(await textOf(file)), feedbackText);
  const printed = `${JSON.stringify(feedbackJson(feedback), null, 2)}\n`;
  if (out === null) return { text: printed, note: null };
  if (feedback.problems.length === 0) throw new InputError(FEEDBACK_WORDS.noProblems);
  const tooLong = feedback.problems.findIndex(({ text }) => text.length > LONGEST_CELL);
  if (tooLong >= 0) throw new InputError(FEEDBACK_WORDS.tooLong(tooLong + 1, LONGEST_CELL));
  const { unit, feedbackDate } = feedback.told;
  const ledger = {
    ...{ unit, feedbackDate },
    problems: problemsAsRead(feedback),
    recommendations: feedback.recommendations,
    categoryLevel: 'outermost' as const,
  };
  const path = await writeNewWorkbook(out, (workbook) =>
    writeFeedbackLedger(workbook, ledger, options.asOf),
  );
  return { text: json ? printed : readable(feedback, path), note: null };
}

async function textOf(file: string): Promise<string> {
  if (file !== '-') return readTextFile(file, FEEDBACK_WORDS);
  return readTextBytes(FEEDBACK_WORDS.stdin, await buffer(process.stdin), FEEDBACK_WORDS);
}

function told(feedback: Feedback, options: FeedbackOptions | undefined): ToldFeedback {
  const unit = options?.unit ?? (feedback.unit === null ? null : onOneLine(feedback.unit.text));
  const feedbackDate = options?.feedbackDate ?? feedback.feedbackDate;
  return { ...feedback, told: { unit, feedbackDate } };
}

/** The contract of --json: texts are exactly the source between their offsets (UTF-16). */
function feedbackJson({ problems, recommendations, told: { unit, feedbackDate } }: ToldFeedback) {
  return {
    unit,
    feedbackDate,
    problems: problems.map(({ path, text, source }) => ({ path: wordsOf(path), text, source })),
    recommendations: recommendations.map(({ path, text, source, answers }) => ({
      path: wordsOf(path),
      text,
      source,
      answers: answers.map(({ problem }) => problem),
    })),
  };
}

function wordsOf(path: readonly Heading[]): readonly string[] {
  return path.map(({ text }) => text);
}

function readable({ problems, recommendations, unused, told: facts }: ToldFeedback, path: string) {
  const answering = recommendations.filter(({ answers }) => answers.length > 0).length;
  const day = facts.feedbackDate === null ? null : formatChineseDay(facts.feedbackDate);
  const left = unused.map(({ text }) => `  ${onOneLine(text)}\n`);
  return [
    FEEDBACK_WORDS.written(path, problems.length),
    FEEDBACK_WORDS.unit(facts.unit),
    FEEDBACK_WORDS.feedbackDate(day),
    FEEDBACK_WORDS.advice(recommendations.length, answering),
    ...(left.length === 0 ? [] : [FEEDBACK_WORDS.unused(left.length), ...left]),
  ].join('');
}
