import { formatEnglishDay } from '../../../words/en-us/days';
import { formatPercent } from '../../../../domain/summary/percent';
import type { ProcessWords } from '../zh-cn';

export const COMPARISON_WORDS: ProcessWords['COMPARISON_WORDS'] = {
  from: 'Earlier',
  to: 'Later',
  now: 'The ledger now',
  file: 'Compare with another file',
  none: 'There is nothing to compare with yet. Note the progress in the overview, or open another ledger file.',
  write: 'Write the comparison sheet',
  failed: 'The file was not opened. Make sure that it is a ledger (.xlsx) and try again.',
  trend: 'Completion rate over time',
  trendNone: 'Once progress was noted more than once, this place shows how it went.',
  trendBreak: 'The counting rule was changed; the points before and after are not joined.',
  reviews: 'Regular reviews',
  reviewDay: 'Date of the meeting',
  meeting: 'Kind of meeting',
  note: 'Note (up to 100 characters)',
  record: 'Record this review',
  remove: 'Delete',
  removeAsk: 'Delete it',
  keep: 'Keep it',
  reviewsNone: 'No review meeting was recorded yet.',
  damaged:
    'Some records of reviews cannot be read and are not shown; the next record removes them.',
  dayMissing: 'Enter the date of the meeting first.',
  recorded: 'The review was recorded in this workbook; no cell was changed.',
  removed: 'The record of the review was deleted.',
};

export const snapshotChoice: ProcessWords['snapshotChoice'] = (day) =>
  `Progress noted as of ${formatEnglishDay(day)}`;

const MEETINGS = {
  committee: 'Party committee',
  special: 'Special meeting',
  group: 'Leading group',
  other: 'Other meeting',
};

export const meetingWord: ProcessWords['meetingWord'] = (meeting) => MEETINGS[meeting];

export const trendPointLine: ProcessWords['trendPointLine'] = ({ day, figures }) => {
  const { completionRate, completed, total, overdue } = figures;
  const { percent, numerator, denominator } = completionRate;
  return `${formatEnglishDay(day)}: rate ${formatPercent(percent)} (${numerator}/${denominator}), ${completed} of ${total} completed, ${overdue} overdue`;
};

export const reviewDueLine: ProcessWords['reviewDueLine'] = (last, days) =>
  last === null
    ? `No review was recorded in the ${days} days since the feedback.`
    : `The last review (${formatEnglishDay(last)}) was ${days} days ago.`;

export const reviewLine: ProcessWords['reviewLine'] = (day, meeting, note) =>
  [formatEnglishDay(day), meeting, note].filter((part) => part !== '').join(' · ');

export const reviewCountLine: ProcessWords['reviewCountLine'] = (counts) =>
  `Recorded: ${counts.map(([meeting, count]) => `${meeting} ${count}`).join(', ')}. You may take these numbers over into the draft.`;

export const comparisonWritten: ProcessWords['comparisonWritten'] = (sheet) =>
  `The comparison was written to ${sheet}; the ledger was not changed.`;
