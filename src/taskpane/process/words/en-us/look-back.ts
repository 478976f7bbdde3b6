import type { LookBackState } from '../../../../domain/look-back/types';
import { countOf } from '../../../words/en-us/count-of';
import type { ProcessWords } from '../zh-cn';

export const LOOK_BACK_WORDS: ProcessWords['LOOK_BACK_WORDS'] = {
  none: 'No problem is completed yet: nothing to look back at.',
  figures: 'Problems to look back at',
  noUnit: 'No unit given',
  more: 'Show more',
  months: 'When to look back',
  monthsHint: 'These months are office custom, not a rule. Change them as your office asks.',
  againMonths: 'Months to the next, where it was not settled',
  secondMonths: 'Months to a second one, where it held (blank for none)',
  soonDays: 'Days that count as due soon',
  save: 'Save',
  saved: 'The months of the look-backs are saved.',
  damaged:
    'Some of the kept months could not be read and are as they ship; saving once mends that.',
  newer: 'A later version of the add-in kept these months; what this one does not know stays.',
  write: 'Write the look-back sheet',
  writeHint: 'Enter day and result on that sheet; what is entered stays when it is written again.',
  preview: 'Record the results in the ledger',
  previewHint: 'You see which cells would be written first.',
  previewTitle: 'What would be written to the ledger',
  nothing:
    'Nothing to record: no result is entered on the look-back sheet, or all are in the ledger.',
  noSheet: 'There is no look-back sheet yet. Write it first and enter the results.',
  record: 'Write',
  cancel: 'Do not write',
  leftOut: 'Not among them',
  unmatched:
    'Some rows of the look-back sheet belong to no problem of the ledger and are left out.',
  changed:
    'The ledger or the look-back sheet has just changed, so nothing was written. Look at it again.',
};

const STATE_WORDS: Readonly<Record<LookBackState, string>> = {
  relapsed: 'Relapsed',
  due: 'Due',
  again: 'Look again',
  soon: 'Due soon',
  unclear: 'Result unclear',
  undated: 'Cannot be planned',
  later: 'Later',
  seen: 'Done',
};

export const LOOK_BACK_KIND_WORDS: ProcessWords['LOOK_BACK_KIND_WORDS'] = {
  immediate: 'Immediate ("立行立改")',
  staged: 'In stages ("分阶段整改")',
  continuing: 'Continuing or ongoing ("持续整改", "长期坚持")',
};

export const lookBackHead: ProcessWords['lookBackHead'] = (state, count) =>
  `${STATE_WORDS[state]}: ${countOf(count, 'problem')}`;

export const lookBackDays: ProcessWords['lookBackDays'] = (daysLeft) => {
  if (daysLeft === 0) return 'due today';
  return daysLeft < 0 ? `${countOf(-daysLeft, 'day')} past` : `in ${countOf(daysLeft, 'day')}`;
};

export const lookBackRow: ProcessWords['lookBackRow'] = (row) => `row ${row}`;

export const lookBackRange: ProcessWords['lookBackRange'] = (low, high) =>
  `Enter a whole number from ${low} to ${high}.`;

export const lookBackWritten: ProcessWords['lookBackWritten'] = (sheet) =>
  `The sheet "${sheet}" is written. Enter day and result there, then record them in the ledger.`;

export const newTitlesLine: ProcessWords['newTitlesLine'] = (titles) => {
  const list = titles.map(({ cell, title }) => `${cell} "${title}"`).join(', ');
  return `The ledger has no columns for look-backs; these are added in free columns on its right: ${list}.`;
};

export const cellChange: ProcessWords['cellChange'] = (cell, was, will) =>
  was === '' ? `${cell}: "${will}"` : `${cell}: "${was}" becomes "${will}"`;

export const recordedLine: ProcessWords['recordedLine'] = (recorded, titles, isColoured) => {
  const columns = titles.length === 0 ? '' : `, with new columns ${titles.join(', ')}`;
  const colours = isColoured ? '; the ledger was coloured anew' : '';
  return `The look-back results of ${countOf(recorded, 'problem')} are in the ledger${columns}${colours}.`;
};

export const recordSkipped: ProcessWords['recordSkipped'] = (cells) =>
  `Not written: ${cells.join(', ')} (just changed, a formula, or merged). Check them and enter them by hand.`;
