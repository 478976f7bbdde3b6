import type { GroupKey } from '../../../domain/summary/groups-by';
import { countsAsCompleted } from '../../../domain/summary/counting-rule';
import type { CountedUnit } from '../../../domain/summary/types';
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

const COUNTED: Readonly<Record<CountedUnit, string>> = {
  problems: 'problem',
  measures: 'measure',
};

export const rateParts: Words['rateParts'] = ({ completionRate, completedLate, rule }) => {
  const isWider =
    countsAsCompleted('substantiallyCompleted', rule) || countsAsCompleted('longTerm', rule);
  const isLate = rule.unit === 'problems' && completedLate > 0;
  const all = countOf(completionRate.denominator, COUNTED[rule.unit]);
  return {
    done: `${completionRate.numerator} ${isWider ? 'counted as completed' : 'completed'}`,
    late: isLate ? `${completedLate} of them late` : null,
    all: `of ${all}${rule.longTermInBase ? '' : ' in the base'}`,
  };
};

export const rateLine: Words['rateLine'] = (summary) => {
  const { done, late, all } = rateParts(summary);
  return `${done}${late === null ? '' : ` (${late})`} ${all}`;
};

const GROUP_NAMES: Readonly<Record<GroupKey, string>> = {
  unit: 'unit',
  leader: 'leader',
  category: 'category',
};

export const mostOverdueTitle: Words['mostOverdueTitle'] = (by) =>
  `Most overdue (${GROUP_NAMES[by]})`;

export const longestOverdueTitle: Words['longestOverdueTitle'] = (by) =>
  `Longest overdue (${GROUP_NAMES[by]})`;

export const bothTitle: Words['bothTitle'] = (by) =>
  `Most and longest overdue (${GROUP_NAMES[by]})`;

export const namesLine: Words['namesLine'] = (names) => {
  const [first = '', second] = names;
  if (second === undefined) return first;
  if (names.length === 2) return `${first} and ${second}`;
  return `${first}, ${second} and others, ${names.length} in all`;
};

export const mostAndLongestLine: Words['mostAndLongestLine'] = ({ names, overdue, daysLate }) =>
  `${overdue} overdue${each(names)}, up to ${countOf(daysLate, 'day')} late`;

export const mostOverdueLine: Words['mostOverdueLine'] = ({ names, overdue }) =>
  `${countOf(overdue, 'problem')}${each(names)}`;

export const longestOverdueLine: Words['longestOverdueLine'] = ({ names, daysLate }) =>
  `${countOf(daysLate, 'day')}${each(names)}`;

function each(names: readonly string[]): string {
  return names.length > 1 ? ' each' : '';
}
