import type { DisplayState } from '../../../domain/palette/types';

/** The word of each state. The sheet keeps the Chinese one: its formulas count it. */
export const STATE_WORDS: Readonly<Record<DisplayState, string>> = {
  overdue: 'Overdue',
  dueSoon: 'Due soon',
  firstWarning: 'Early warning',
  completed: 'Completed',
  completedLate: 'Completed late',
  substantiallyCompleted: 'Substantially completed',
  inProgress: 'In progress',
  longTerm: 'Ongoing',
  notStarted: 'Not started',
  notCompleted: 'Not completed',
  unknown: 'Not recognized',
};

/** The word of a state within a sentence: "overdue". */
export function stateInLine(state: DisplayState): string {
  return STATE_WORDS[state].toLowerCase();
}
