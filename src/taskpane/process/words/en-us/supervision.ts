import { countOf } from '../../../words/en-us/count-of';
import { formatEnglishDay } from '../../../words/en-us/days';
import type { ProcessWords } from '../zh-cn';

type Words<Name extends keyof ProcessWords> = ProcessWords[Name];

export const NOTICE_KIND_WORDS: Words<'NOTICE_KIND_WORDS'> = {
  remind: 'Reminders',
  supervise: 'Supervision notices',
  interview: 'Suggested talks',
};

export const SUPERVISION_WORDS: Words<'SUPERVISION_WORDS'> = {
  loading: 'Reading the register of notices…',
  retry: 'Read again',
  none: 'As of that date nothing needs a reminder, a supervision notice or a talk.',
  preview: 'Preview',
  closePreview: 'Close preview',
  tentative: 'Numbers become final when they are entered in the register.',
  nameless: { unit: 'No unit in the ledger', leader: 'No leader in the ledger' },
  noNumber: 'no number',
  several: 'One cell of the ledger names several: they get one notice together',
  goTo: 'Show in the ledger',
  issue: 'Issue and register',
  again: 'Some of these were already issued today for the same problems. Issue them again?',
  issueAgain: 'Issue again',
  cancel: 'Cancel',
  overdue: 'Replies overdue',
  settings: 'Settings for notices',
  unreadable:
    'The register has lost its row of titles, so nothing can be entered. Put the titles back ("编号", "类型", "发出日期", "发往" …) and read again.',
  damaged:
    'Part of the settings kept in the workbook cannot be read; the defaults stand in for it.',
  newer:
    'A newer version of the assistant kept these settings; what is unknown here stays as it is.',
  holidays:
    'The public holidays of the year of the reply are not known yet; only weekends were left out. The text marks the date to be checked.',
  otherDay:
    'The as-of date is not today: the days late or left are those of that date. To issue as of today, set the as-of date back to today first.',
  cannotSave:
    'Excel cannot download files here, so nothing can be issued. Use an Excel that can, or the command line.',
};

export const RULE_WORDS: Words<'RULE_WORDS'> = {
  remindDays: 'Remind so many days before the limit',
  remindDaysHint: 'Default 10: one county warns 20 and 10 days ahead (Jiangjin).',
  superviseDays: 'Supervise from so many days late',
  superviseDaysHint:
    'Default 1: one county writes as soon as the limit is past (Jiangjin). Fewer days late are still reminded of.',
  interviewDays: 'Suggest a talk from so many days late',
  interviewDaysHint:
    'Default 30; no common rule, use your office’s custom. Blank for never by days.',
  interviewAfter: 'Suggest a talk after so many supervision notices',
  interviewAfterHint:
    'Default 3: one county talks after three red cards (Longchang). Counted in the register; blank for never by number.',
  replyDays: 'Days to reply (working days)',
  replyDaysHint: 'Default 5; no common rule, use your office’s custom.',
  by: 'Addressed to',
  byUnit: 'Responsible unit',
  byLeader: 'Responsible leader',
  files: 'Word files',
  oneFile: 'One file, a page for each notice',
  manyFiles: 'A file for each notice',
  prefix: 'Letters before the number',
  prefixHint: 'Stands before "督办〔2026〕3号"; may be blank.',
  issuer: 'Issuing office',
  leadingGroup: 'Leading group',
  leadingGroupHint: 'Whom suggested talks are addressed to.',
  save: 'Save settings for notices',
  saved: 'The settings for notices were saved in this workbook.',
};

export const wrongNumber: Words<'wrongNumber'> = (low, high, mayBeBlank) =>
  `A whole number from ${low} to ${high}${mayBeBlank ? ', or blank' : ''}.`;

export const issueLine: Words<'issueLine'> = (issued, asOf) =>
  `Issued on ${formatEnglishDay(issued)}; days are counted as of ${formatEnglishDay(asOf)}.`;

export const kindHead: Words<'kindHead'> = (kind, count) => `${NOTICE_KIND_WORDS[kind]} (${count})`;

export const totalLine: Words<'totalLine'> = (counts) => {
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const parts = counts.map(([kind, count]) => `${NOTICE_KIND_WORDS[kind]}: ${count}`);
  return `${all} in all. ${parts.join(', ')}.`;
};

export const moreNotices: Words<'moreNotices'> = (count) => `Show more (${count} left)`;

export const groupCount: Words<'groupCount'> = (count) => ` · ${countOf(count, 'problem')}`;

export const sentTodayLine: Words<'sentTodayLine'> = (number) => `Already issued today: ${number}`;

export const problemDays: Words<'problemDays'> = ({ daysLate }) => {
  if (daysLate > 0) return `${countOf(daysLate, 'day')} late`;
  return daysLate === 0 ? 'due that day' : `${countOf(-daysLate, 'day')} left`;
};

export const problemPlace: Words<'problemPlace'> = ({ serial, row }) =>
  serial === '' ? `row ${row}` : `No. ${serial} · row ${row}`;

export const issueButton: Words<'issueButton'> = (count) =>
  count === 0 ? 'Issue and register' : `Issue and register (${count})`;

export const overdueDays: Words<'overdueDays'> = (days) =>
  ` · ${countOf(days, 'day')} past the reply date`;

export const unreadLine: Words<'unreadLine'> = (cells, more) =>
  `${cells.length + more} cells of the register could not be read and stay as they are: ${cells.join(', ')}${more > 0 ? ' …' : ''}.`;

export const alikeLine: Words<'alikeLine'> = (sheets) =>
  `Other sheets look like a register, too, but are not the one the assistant writes to (copied, or saved by another program): ${sheets.map((name) => `“${name}”`).join(', ')}. Numbers and counts go on from them; what is issued now is entered in the assistant’s own register.`;

export const elsewhereLine: Words<'elsewhereLine'> = (count) =>
  `${count} rows of the register belong to another ledger’s sheet and were not counted.`;

export const issuedLine: Words<'issuedLine'> = (numbers, sheet, refused) => {
  const done = `${numbers.length} entered in “${sheet}”: ${numbers.join(', ')}. `;
  if (refused.length === 0)
    return `${done}The Word files were downloaded; fill in the marked gaps before sending.`;
  return `${done}But the Word files of ${refused.join(', ')} were not downloaded; their numbers stand in the register. You can undo this writing and issue again.`;
};
