import type { GroupKey } from '../../../domain/summary/groups-by';
import type { Words } from '../zh-cn';
import { countOf } from './count-of';
import { STATE_WORDS } from './state-words';

/** What the overview says on the first screen. */

export const OVERVIEW_WORDS: Words['OVERVIEW_WORDS'] = {
  urgent: 'Figures to watch',
  ringLabel: 'completed',
};

export const figureName: Words['figureName'] = (state, count, leads) => {
  const where = leads === 'warnings' ? 'go through them under "Due"' : 'list them here';
  return `${STATE_WORDS[state]}: ${countOf(count, 'problem')}, ${where}`;
};

const MOST_OVERDUE: Readonly<Record<GroupKey, string>> = {
  unit: 'Responsible unit with most overdue',
  leader: 'Leader with most overdue',
  category: 'Category with most overdue',
};

export const mostOverdueTitle: Words['mostOverdueTitle'] = (by) => MOST_OVERDUE[by];

export const namesLine: Words['namesLine'] = (names) => {
  const [first = '', second] = names;
  if (second === undefined) return first;
  if (names.length === 2) return `${first} and ${second}`;
  return `${first}, ${second} and others, ${names.length} in all`;
};

export const mostOverdueLine: Words['mostOverdueLine'] = (names, overdue, daysLate) =>
  `${overdue} overdue${names.length > 1 ? ' each' : ''}, up to ${countOf(daysLate, 'day')} late`;
