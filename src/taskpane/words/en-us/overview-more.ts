import type { Day } from '../../../domain/calendar/day';
import type { SnapshotDifference } from '../../../domain/snapshot/types';
import { formatPercent } from '../../../domain/summary/percent';
import type { ChangeKind, ChangeNote } from '../../overview/change-lists';
import type { SortKey } from '../../overview/group-rows';
import type { MonthPartName } from '../../overview/month-parts';
import type { PartWords } from '../zh-cn-parts';
import { countOf } from './count-of';
import { formatEnglishDay, formatEnglishMonth } from './days';
import { capital, rowsOf } from './lists';
import { STATE_WORDS } from './state-words';

/** What the overview says below the first screen: changes, groups and months. */

export const OVERVIEW_MORE_WORDS: PartWords['OVERVIEW_MORE_WORDS'] = {
  changes: 'What changed',
  takeSnapshot: 'Note current progress',
  groups: 'Progress by group',
  groupBy: 'Group by',
  months: 'Due by month',
  asOfMonth: 'As-of date',
  undated: 'No clear date',
  longTermApart: 'Ongoing',
  trend: 'Completion rate over time',
  trendNone: 'Once progress was noted for another day too, this place shows how it went.',
  trendBreak: 'The counting rule was changed; the points before and after are not joined.',
  toReviews: 'Record a review',
};

export const trendPointLine: PartWords['trendPointLine'] = ({ day, figures }) => {
  const { completionRate, completed, total, overdue } = figures;
  const { percent, numerator, denominator } = completionRate;
  return `${formatEnglishDay(day)}: rate ${formatPercent(percent)} (${numerator}/${denominator}), ${completed} of ${total} completed, ${overdue} overdue`;
};

export const reviewDueLine: PartWords['reviewDueLine'] = (last, days) =>
  last === null
    ? `No review was recorded in the ${countOf(days, 'day')} since the feedback.`
    : `The last review (${formatEnglishDay(last)}) was ${countOf(days, 'day')} ago.`;

export const NO_SNAPSHOT_LINE: PartWords['NO_SNAPSHOT_LINE'] =
  'No progress was noted yet. Once it is, this place shows what was completed and what became overdue since. It is kept in this workbook; no cell is changed.';

export const snapshotOfDayLine: PartWords['snapshotOfDayLine'] = (day) =>
  `Progress as of ${formatEnglishDay(day)} is noted. With a later as-of date this place shows what changed.`;

export const sinceLine: PartWords['sinceLine'] = (from) => `Since ${formatEnglishDay(from)}`;

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  newlyCompleted: 'Newly completed',
  newlyOverdue: 'Newly overdue',
  reopened: 'No longer completed',
  deadlineChanged: 'Deadline changed',
  percentMoved: 'Percent changed',
  textChanged: 'Text changed',
  added: 'Added',
  removed: 'Removed',
  split: 'Split',
  merged: 'Merged',
};

export const changeWord: PartWords['changeWord'] = (kind) => CHANGES[kind];

export const rateChangeLine: PartWords['rateChangeLine'] = (from, to) =>
  `Completion rate ${formatPercent(from.percent)} → ${formatPercent(to.percent)} (${from.numerator}/${from.denominator} → ${to.numerator}/${to.denominator})`;

const DIFFERENCES: Readonly<Record<SnapshotDifference, string>> = {
  sheet: 'the two are not of the same sheet',
  day: 'the later one does not have a later as-of date',
  countingRule: 'the counting rule differs, so that the rates cannot be compared directly',
  columns: 'other columns were recognized',
  deadlineReading:
    'deadlines were worked out on another basis (feedback date, days for "at once" and so on)',
  warningDays: 'the days for due soon or early warning differ',
  noDeadlines: 'no deadline at all was read in one of the two, so that these cannot be compared',
  noStatuses: 'no status at all was read in one of the two, so that these cannot be compared',
};

export const differencesLine: PartWords['differencesLine'] = (differences) =>
  `Please note: ${differences.map((one) => DIFFERENCES[one]).join('; ')}.`;

function serialsWords(serials: readonly string[]): string {
  const known = serials.filter((serial) => serial !== '');
  return known.length === 0 ? 'a problem' : `No. ${known.join(', ')}`;
}

export const changeNoteLine: PartWords['changeNoteLine'] = (note) => {
  switch (note.kind) {
    case 'state':
      return `${STATE_WORDS[note.from]} → ${STATE_WORDS[note.to]}`;
    case 'due':
      return dueNote(note);
    case 'percent':
      return `${formatPercent(note.from)} → ${formatPercent(note.to)}`;
    case 'is':
      return `Now: ${STATE_WORDS[note.state]}`;
    case 'was':
      return `Then: ${STATE_WORDS[note.state]}${note.row === null ? '' : `, in row ${note.row}`}; no longer in the later one`;
    case 'text':
      return `"${note.from}" → "${note.to}"`;
    case 'partOf':
      return `Split from ${serialsWords(note.serials)}, or of the same text; not counted as added`;
    case 'joined':
      return `Merged from ${serialsWords(note.serials)}, or of the same text; not counted as removed`;
  }
};

function dueNote({ from, to, original, words }: Extract<ChangeNote, { kind: 'due' }>): string {
  const [was, is] = [dueWords(from, words.from), dueWords(to, words.to)];
  const before = original === null ? was : `${was} (at first ${formatEnglishDay(original)})`;
  return `${before} → ${is}`;
}

/** With the words of the ledger, where they are known. */
function dueWords(day: Day | null, words: string | null): string {
  const read = day === null ? 'no date' : formatEnglishDay(day);
  return words === null || words === '' ? read : `${read} (written "${words}")`;
}

export const changedTitle: PartWords['changedTitle'] = ({ serial, text }) => {
  const words = text === '' ? '(no problem given)' : `${text}…`;
  return serial === '' ? words : `${serial}. ${words}`;
};

export const GROUP_KINDS: PartWords['GROUP_KINDS'] = {
  unit: 'Unit',
  leader: 'Leader',
  category: 'Category',
};

export const groupsCaption: PartWords['groupsCaption'] = (by) =>
  `Progress by ${GROUP_KINDS[by].toLowerCase()}; the columns can be sorted`;

const SORT_WORDS: Readonly<Record<Exclude<SortKey, 'name'>, string>> = {
  total: 'Problems',
  overdue: 'Overdue',
  rate: 'Rate',
};

export const columnWord: PartWords['columnWord'] = (key, by) =>
  key === 'name' ? GROUP_KINDS[by] : SORT_WORDS[key];

export const longestLine: PartWords['longestLine'] = ({ daysLate }) => `max ${daysLate} d`;

export const shareLine: PartWords['shareLine'] = ({ numerator, denominator }) =>
  `${numerator}/${denominator}`;

export const locateLine: PartWords['locateLine'] = (count) =>
  count === 1 ? 'Show this 1 problem in the sheet' : `Show these ${count} problems in the sheet`;

export const moreGroupsLine: PartWords['moreGroupsLine'] = (hidden) => `Show ${hidden} more`;

export const firstGroupsLine: PartWords['firstGroupsLine'] = (first) =>
  `Show only the first ${first}`;

export const moreProblemsLine: PartWords['moreProblemsLine'] = (hidden, next) =>
  hidden > next ? `Show ${next} more (${hidden} are left)` : `Show the other ${hidden}`;

export const monthLine: PartWords['monthLine'] = formatEnglishMonth;

const MONTH_PARTS: Readonly<Record<MonthPartName, string>> = {
  overdue: 'Overdue',
  open: 'Open, not late',
  completed: 'Completed',
};

export const monthPartWord: PartWords['monthPartWord'] = (part, late) =>
  part === 'completed' && late ? 'Completed (late ones too)' : MONTH_PARTS[part];

export const monthName: PartWords['monthName'] = ({ month, rows, completed, overdue, open }) => {
  const parts = [
    [MONTH_PARTS.overdue, overdue],
    [MONTH_PARTS.open, open],
    [MONTH_PARTS.completed, completed],
  ] as const;
  const said = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count}`);
  return `Due in ${formatEnglishMonth(month)}: ${countOf(rows.length, 'problem')}; ${said.join(', ')}`;
};

export const NOTHING_DUE: PartWords['NOTHING_DUE'] = 'Nothing due';

export const monthOverdueLine: PartWords['monthOverdueLine'] = (overdue) => `${overdue} late`;

export const otherMonthsLine: PartWords['otherMonthsLine'] = (
  which,
  months,
  { total, overdue },
) => {
  const late = overdue > 0 ? `, ${overdue} overdue` : '';
  return `${countOf(months, `${which} month`)} (${countOf(total, 'problem')}${late})`;
};

export const changedRowsLine: PartWords['changedRowsLine'] = (row, lastRow) =>
  capital(rowsOf(row, lastRow));

export const relapsedLine: PartWords['relapsedLine'] = (count, found) =>
  `${countOf(count, 'problem')} found by the look-back to have come back (${found}), open again`;
