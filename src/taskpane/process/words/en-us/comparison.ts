import type { DayFrom } from '../../../../app/process/other-ledger';
import { formatEnglishDay } from '../../../words/en-us/days';
import type { ProcessWords } from '../zh-cn';

export const COMPARISON_WORDS: ProcessWords['COMPARISON_WORDS'] = {
  from: 'Earlier',
  choose: 'Choose',
  otherSheet: 'Compare with another sheet',
  to: 'Later',
  now: 'The ledger now',
  file: 'Compare with another file',
  none: 'There is nothing to compare with yet. Note the progress in the overview, or open another ledger file.',
  write: 'Write the comparison sheet',
  failed:
    'No ledger was read from it. Make sure that it is an .xlsx file with a ledger, and try again.',
  reviews: 'Regular reviews',
  reviewDay: 'Date of the meeting',
  meeting: 'Kind of meeting',
  note: 'Note (up to 100 characters)',
  record: 'Record this review',
  remove: 'Delete',
  removeAsk: 'Delete it',
  keep: 'Keep it',
  reviewsNone: 'No review meeting was recorded yet.',
  interval: 'Days without a review before the reminder (blank: one month)',
  intervalSave: 'Save the days',
  intervalWrong: 'Enter a whole number from 1 to 365, or nothing.',
  intervalSaved: 'The days were saved in this workbook; no cell was changed.',
  damaged:
    'Some records of reviews cannot be read and are not shown; the next record removes them.',
  dayMissing: 'Enter the date of the meeting first.',
  recorded: 'The review was recorded in this workbook; no cell was changed.',
  removed: 'The record of the review was deleted.',
};

export const snapshotChoice: ProcessWords['snapshotChoice'] = (day, sheet) =>
  `Progress noted as of ${formatEnglishDay(day)}${sheet === null ? '' : ` (sheet ${sheet})`}`;

export const sheetChoice: ProcessWords['sheetChoice'] = (name) => `Sheet ${name}`;

export const dayOfOther: ProcessWords['dayOfOther'] = (name) => `As-of date of ${name}`;

const DAY_FROM: Readonly<Record<DayFrom, string>> = {
  sheet: 'The sheet says so.',
  modified:
    'The sheet names no as-of date; the day on which the file was last changed is assumed. Please check it.',
  now: 'The sheet names no as-of date; that of the later one is assumed. Please check it.',
  chosen: '',
};

export const dayFromLine: ProcessWords['dayFromLine'] = (from) => DAY_FROM[from];

export const factOffer: ProcessWords['factOffer'] = (fact, now, count) =>
  `${fact} in the report ${now === '' ? 'is not filled in' : `is ${now}`}; ${count} recorded here. It counts the special meetings that the person in charge chaired: please check before you fill it in.`;

export const factButton: ProcessWords['factButton'] = (count) => `Fill in the report (${count})`;

const MEETINGS = {
  committee: 'Party committee',
  special: 'Special meeting',
  group: 'Leading group',
  other: 'Other meeting',
};

export const meetingWord: ProcessWords['meetingWord'] = (meeting) => MEETINGS[meeting];

export const reviewLine: ProcessWords['reviewLine'] = (day, meeting, note) =>
  [formatEnglishDay(day), meeting, note].filter((part) => part !== '').join(' · ');

export const reviewCountLine: ProcessWords['reviewCountLine'] = (counts) =>
  `Recorded: ${counts.map(([meeting, count]) => `${meeting} ${count}`).join(', ')}.`;

export const comparisonWritten: ProcessWords['comparisonWritten'] = (sheet) =>
  `The comparison was written to ${sheet}; the ledger was not changed.`;
