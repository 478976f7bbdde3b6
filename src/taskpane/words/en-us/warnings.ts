import type { PartWords } from '../zh-cn-parts';
import type { WarningFilter } from '../../warning-filter';
import { countOf, formOf } from './count-of';
import { formatEnglishDay } from './days';
import { listed } from './lists';
import { rowLine } from './pane';
import { STATE_WORDS } from './state-words';
import { dotted } from '../dotted';

/** What the list of what is due says. */

export const WARNING_WORDS: PartWords['WARNING_WORDS'] = {
  filters: 'Filter what is due',
  states: 'Filter by state',
  all: 'All',
  clear: 'Clear filters',
  copy: 'Copy reminder list',
  none: 'Nothing is overdue or due soon.',
  noMatch: 'No problem matches the filters.',
};

export const WARNING_GROUP_WORDS: PartWords['WARNING_GROUP_WORDS'] = {
  category: { label: 'Filter by category', all: 'Category' },
  unit: { label: 'Filter by responsible unit', all: 'Unit' },
  leader: { label: 'Filter by leader', all: 'Leader' },
};

export const warningDays: PartWords['warningDays'] = ({ state, days }, isToday) => {
  if (state === 'overdue') {
    return { before: STATE_WORDS.overdue, big: String(days), after: formOf(days, 'day') };
  }
  if (days === 0) return { before: 'Due', big: isToday ? 'today' : 'that day', after: '' };
  return { before: '', big: String(days), after: `${formOf(days, 'day')} left` };
};

export const warningDueLine: PartWords['warningDueLine'] = (item) => {
  const { due } = item.deadline;
  const day = due === null ? '' : `due ${formatEnglishDay(due)}`;
  return dotted(day, rowLine(item));
};

export const warningListLine: PartWords['warningListLine'] = (state, count) =>
  `${STATE_WORDS[state]}: ${countOf(count, 'problem')}`;

export const shownLine: PartWords['shownLine'] = (all, shown, filtering) =>
  filtering ? `${shown} of ${countOf(all, 'problem')} shown` : countOf(all, 'problem');

export const nameChoiceLine: PartWords['nameChoiceLine'] = ({ name, count }) =>
  `${name} (${count})`;

export const filterLostLine: PartWords['filterLostLine'] = (wanted, lost) => {
  const names = lost.map((key) => lostName(wanted, key)).filter((name) => name !== '');
  return `Nothing is due for ${listed(names)} any more, so the list is no longer filtered by it.`;
};

export const nextDeadlineLine: PartWords['nextDeadlineLine'] = (next) => {
  if (next === null) return 'No deadline is still to come.';
  const { due, days, count } = next;
  const when = days === 0 ? 'on the as-of date itself' : `in ${countOf(days, 'day')}`;
  return `The next deadline is ${formatEnglishDay(due)}, ${when}, for ${countOf(count, 'problem')}.`;
};

export const undatedLine: PartWords['undatedLine'] = (count) =>
  count === 1
    ? '1 more open problem gives no due date and is not listed here.'
    : `${count} more open problems give no due date and are not listed here.`;

function lostName(wanted: WarningFilter, key: keyof WarningFilter): string {
  if (key === 'state') return wanted.state === null ? '' : `"${STATE_WORDS[wanted.state]}"`;
  return `"${wanted[key] ?? ''}"`;
}
