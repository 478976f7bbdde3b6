import { STATUSES } from '../../../../domain/ledger/types';
import { formatPercent } from '../../../../domain/summary/percent';
import { countOf } from '../../../words/en-us/count-of';
import { formatEnglishDay } from '../../../words/en-us/days';
import { listed } from '../../../words/en-us/lists';
import { STATE_WORDS } from '../../../words/en-us/state-words';
import type { ProcessWords } from '../zh-cn';

export const COLLECTION_WORDS: ProcessWords['COLLECTION_WORDS'] = {
  about:
    'Choose the ledgers that units sent in (.xlsx), many at once, or drop them here. They are read one after another and summed up in one sheet. The files are only read, on this computer; nothing is changed and nothing is sent anywhere.',
  unavailable: 'Other files cannot be opened here. Update Excel and try again.',
  choose: 'Choose ledgers',
  more: 'Add files',
  clear: 'Start over',
  own: 'Count this workbook, too',
  ownHint: 'Leave it out if its file is among those chosen, or it is counted twice.',
  working: 'Reading the ledgers',
  stop: 'Stop',
  goOn: 'Go on reading',
  stale: 'The as-of date or the settings were changed; the figures from before no longer hold.',
  readAgain: 'Read again',
  nothingRead: 'Not one ledger could be read, so there are no figures.',
  feedback:
    'Each ledger says its own feedback date; where it says none, deadlines that depend on it are never overdue. Files of one unit make one row.',
  write: 'Write the sheet of all units',
  notWritten: 'Nothing was written: some files were not read yet.',
  table: 'All units',
  sortHint:
    'Choose a column to sort by it, again to turn it round; the worst overdue and rates come first.',
  moreUnits: 'List more units',
  unread: 'Files not counted',
  notes: 'Counted, but to be checked',
};

export const UNIT_COLUMN_WORDS: ProcessWords['UNIT_COLUMN_WORDS'] = {
  unit: 'Unit',
  total: 'Total',
  completed: 'Completed',
  overdue: 'Overdue',
  dueSoon: 'Due soon',
  rate: 'Rate',
};

export const chosenLine: ProcessWords['chosenLine'] = (count) =>
  `${countOf(count, 'file')} chosen.`;

export const collectionProgress: ProcessWords['collectionProgress'] = ({ done, all }) =>
  `${done} of ${countOf(all, 'file')} read`;

export const replacedLine: ProcessWords['replacedLine'] = (names) =>
  `Of one name only the file chosen last counts: ${listed(names)}. Rename them first if they are different ledgers.`;

export const stoppedLine: ProcessWords['stoppedLine'] = (left) =>
  `Stopped with ${countOf(left, 'file')} left to be read; nothing is summed up yet.`;

export const collectedLine: ProcessWords['collectedLine'] = ({ read, units, unread }) =>
  `${countOf(read, 'ledger')} read, ${countOf(units.length, 'unit')}; ${countOf(unread.length, 'file')} not counted.`;

export const collectionTotalLine: ProcessWords['collectionTotalLine'] = (
  { total, byStatus, overdue, dueSoon },
  longestLate,
  asOf,
) => {
  const counts = STATUSES.filter((status) => byStatus[status] > 0)
    .map((status) => `, ${byStatus[status]} ${STATE_WORDS[status].toLowerCase()}`)
    .join('');
  const longest = overdue > 0 ? ` (longest ${countOf(longestLate, 'day')})` : '';
  return `As of ${formatEnglishDay(asOf)}: ${countOf(total, 'problem')}${counts}; of these ${overdue} overdue${longest}, ${dueSoon} due soon.`;
};

export const collectionRateLine: ProcessWords['collectionRateLine'] = ({ completionRate }) => {
  const { numerator, denominator, percent } = completionRate;
  if (denominator === 0) return 'No problem counts towards a completion rate.';
  return `Completion rate ${formatPercent(percent)} (${numerator}/${denominator}).`;
};

/** The reason is Chinese, as are the files' own words. */
export const unreadFile: ProcessWords['unreadFile'] = (file, reason, advice) =>
  `${file}: ${reason}; ${advice}.`;

export const fileNote: ProcessWords['fileNote'] = (file, note) => `${file}: ${note}.`;

export const collectionWritten: ProcessWords['collectionWritten'] = (units, sheet) =>
  `${countOf(units, 'unit')} written to "${sheet}"; the files were not changed.`;
