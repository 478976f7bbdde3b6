import { columnLetter } from '../../../domain/grid/cells';
import { HELPER_TITLES } from '../../../domain/highlight/names';
import type { DisplayState, WarningDays } from '../../../domain/palette/types';
import type { CountingChoice } from '../../../domain/summary/counting-choices';
import type { CountingRule } from '../../../domain/summary/types';
import type { PartWords } from '../zh-cn-parts';
import { countOf } from './count-of';
import { describeRule } from './counting-rule';
import { formatEnglishDay } from './days';
import { listed } from './lists';
import { IMAGELESS_NOTE, WRITE_WORDS } from './undo';

/** What the pane says in the settings, and where it asks what a ledger leaves open. */

export const SECTION_WORDS: PartWords['SECTION_WORDS'] = {
  colours: 'Colors',
  days: 'Dates and deadlines',
  rule: 'Counting rule',
  columns: 'Columns',
  snapshots: 'Noted progress',
  hints: 'Hints',
  undo: 'Undo',
  remove: 'Remove all traces',
};

export const SETTING_WORDS: PartWords['SETTING_WORDS'] = {
  feedback: 'Feedback date',
  feedbackHint:
    'Deadlines such as "at once", the concentrated period or "within so many months" count from this day. Left empty, the date above the header of the ledger is used.',
  immediateDays: 'At once (days)',
  concentratedMonths: 'Concentrated (months)',
  dueSoonDays: 'Due soon (days)',
  firstWarningDays: 'Early warning (days)',
  firstWarningHint: 'One earlier reminder before due soon; leave empty if not needed.',
  firstWarningOrder: 'Enter more days than for "Due soon", or leave empty.',
  asOfHint: 'The as-of date is chosen at the top of the pane, for this session only.',
  asOfLink: 'Choose as-of date',
  colourHint:
    'Ledger, summary sheet, wall board and this pane all use these colors. Offices give colors different meanings; choose the set yours is used to.',
  colourLegend: 'What these colors mean',
  adoptDays: 'Use these days',
  monthBefore: 'How to read "8月前" and "2027年前"',
  keptInWorkbook: 'Settings are kept in this workbook and travel with the file, once you save it.',
  helperConsent: 'Two helper columns may be added beside the ledger',
  helperHint: `${listed(HELPER_TITLES.map((title) => `"${title}"`))}: colors and the formulas of the summary sheet need them. If you clear this box, you will be asked again.`,
  snapshotsHint:
    'The figures kept in this workbook by "Note current progress" and with each summary sheet; the overview compares with them.',
  noSnapshots: 'No progress was noted in this workbook yet.',
  clearSnapshots: 'Clear noted progress',
  hintsBody:
    'Three steps: which ledger was recognized, where overdue problems are, where to color and summarize.',
  showHints: 'Show the three hints again',
  hintsNeedLedger: 'Open a ledger to see them.',
  nothingToUndo:
    'There is nothing to undo. The last few writings since this pane was opened can be undone here; what the buttons in the ribbon wrote cannot. A recent Excel takes that back with Ctrl+Z; LTSC 2021, LTSC 2024 and the like cannot undo it. What may have to be undone is better done in the pane.',
  removeHint:
    'Takes away the color rules, data bars and two helper columns of this add-in, and empties the summary, check and draft sheets and the wall board. Your own content, colors and rules in the ledger stay as they are.',
};

export const PRESET_WORDS: PartWords['PRESET_WORDS'] = {
  standard: {
    name: 'Common four colors',
    meaning: 'Green completed, blue ongoing, yellow due soon, red overdue',
  },
  threeColour: {
    name: 'Three warning colors',
    meaning: 'Green early warning, orange due soon, red overdue; no fill otherwise',
  },
  signalLight: {
    name: 'Signal lights',
    meaning:
      'Blue in progress (or substantially completed), yellow due soon, red overdue, gray not started or not completed; no fill otherwise',
  },
  supervision: {
    name: 'Supervision: blue, orange, red',
    meaning: 'Blue due soon, orange substantially completed, red overdue; no fill otherwise',
  },
  greyscale: {
    name: 'Black and white print',
    meaning:
      'Dark gray overdue (bold), gray due soon; no fill otherwise, the word of the state decides',
  },
};

const FAR = 'deadline far off or without a clear date';

/** Not "not completed": a problem whose status nobody can read is late too. */
const OPEN = 'Not marked as completed';

const MEANINGS: Readonly<Record<DisplayState, string>> = {
  overdue: `${OPEN}, deadline has passed`,
  dueSoon: `${OPEN}, deadline is near`,
  firstWarning: `${OPEN}, in the time of the early warning`,
  completed: 'Completed (without those completed late)',
  completedLate: 'Completed, but after the deadline',
  substantiallyCompleted: `Substantially completed, ${FAR}`,
  inProgress: `In progress, ${FAR}`,
  longTerm: 'Ongoing, never overdue',
  notStarted: `Not started, ${FAR}`,
  notCompleted: `Not completed, ${FAR}`,
  unknown: `Status missing or not recognized, to be checked; ${FAR}`,
};

export const stateMeaning: PartWords['stateMeaning'] = (state, days, filled) => {
  const meaning = (days && dayMeaning(state, days)) ?? MEANINGS[state];
  return filled ? meaning : `${meaning} (no fill)`;
};

/** What depends on the days; null for the other states. */
function dayMeaning(
  state: DisplayState,
  { dueSoonDays, firstWarningDays }: WarningDays,
): string | null {
  if (state === 'dueSoon') return `${OPEN}, at most ${countOf(dueSoonDays, 'day')} to the deadline`;
  if (state === 'firstWarning' && firstWarningDays !== null) {
    return `${OPEN}, ${dueSoonDays + 1} to ${firstWarningDays} days to the deadline`;
  }
  return null;
}

export const suggestedDays: PartWords['suggestedDays'] = ({ dueSoonDays, firstWarningDays }) =>
  firstWarningDays === null
    ? `Usual with these colors: due soon ${countOf(dueSoonDays, 'day')} ahead, no early warning.`
    : `Usual with these colors: early warning ${countOf(firstWarningDays, 'day')} ahead, due soon ${countOf(dueSoonDays, 'day')} ahead.`;

export const optionalRangeLine: PartWords['optionalRangeLine'] = (low, high) =>
  `Enter a whole number from ${low} to ${high}, or leave empty.`;

export const snapshotsLine: PartWords['snapshotsLine'] = (count, first, last) => {
  const days =
    first === last
      ? formatEnglishDay(first)
      : `${formatEnglishDay(first)} to ${formatEnglishDay(last)}`;
  return `Progress noted ${countOf(count, 'time')}: ${days}.`;
};

export const clearBody: PartWords['clearBody'] = (count) =>
  `This clears ${countOf(count, 'note')} of progress from this workbook. It cannot be undone, and the overview has nothing left to compare with. Ledger and summary sheet are not changed.`;

export const MONTH_BEFORE_WORDS: PartWords['MONTH_BEFORE_WORDS'] = {
  end: 'Until 31 Aug or 31 Dec 2027 (that month or year included)',
  start: 'Until 31 Jul or 31 Dec 2026 (that month or year not included)',
};

export const COLUMN_WORDS: PartWords['COLUMN_WORDS'] = {
  noLedger: 'Open a ledger to see every column that was recognized.',
  automatic: 'Automatic',
  unused: 'not used',
  none: 'Do not use this column',
  others: 'Others',
};

export const CONFIDENCE_WORDS: PartWords['CONFIDENCE_WORDS'] = {
  chosen: 'Your choice',
  sure: 'Certain',
  likely: 'Likely',
  unsure: 'Uncertain',
};

export const columnsLine: PartWords['columnsLine'] = (all, unsure) => {
  const line = `View or change ${countOf(all, 'recognized column')}`;
  return unsure === 0 ? line : `${line}, ${unsure} uncertain`;
};

export const columnLine: PartWords['columnLine'] = (column, title) =>
  `Column ${columnLetter(column)} "${title}"`;

export const askColumnsTitle: PartWords['askColumnsTitle'] = (count) =>
  `Please confirm ${countOf(count, 'column')}`;

export const ASK_WORDS: PartWords['ASK_WORDS'] = {
  columnsBody: 'Asked only once and kept in this workbook; you can change it in "Settings".',
  putOff: 'Not now',
  remembered: 'Your choice is kept in this workbook; you can change it in "Settings".',
};

/** A question is no place for a whole cell. */
const LONGEST_DEADLINE = 24;

export const askMonthTitle: PartWords['askMonthTitle'] = (text) => {
  const letters = Array.from(text);
  const cut = letters.length > LONGEST_DEADLINE;
  return `How is "${cut ? `${letters.slice(0, LONGEST_DEADLINE).join('')}…` : text}" meant?`;
};

export const monthAnswer: PartWords['monthAnswer'] = (day) => `Until ${formatEnglishDay(day)}`;

export const ROLE_WORDS: PartWords['ROLE_WORDS'] = {
  serial: 'Serial number',
  category: 'Category',
  problem: 'Problem',
  cause: 'Cause',
  goal: 'Goal',
  measure: 'Measure',
  leader: 'Responsible leader',
  unit: 'Responsible unit',
  person: 'Responsible person',
  deadline: 'Deadline',
  originalDeadline: 'Original deadline',
  plannedOn: 'Planned completion',
  completedOn: 'Completed on',
  progress: 'Progress text',
  percent: 'Percent',
  status: 'Status',
  closed: 'Closed or not',
  rectificationType: 'Type of rectification',
  lookedBackOn: 'Day of the look-back',
  lookBackResult: 'Result of the look-back',
  result: 'Results',
  money: 'Amount of money',
  people: 'Number of people',
  evidence: 'Evidence',
  remark: 'Remarks',
};

/** A choice's question and the answer to each of its values. */
interface ChoiceWording<Value extends boolean | number | string> {
  readonly label: string;
  readonly answers: Readonly<Record<`${Value}`, string>>;
}

const COUNTED = { false: 'No', true: 'Yes' };

const CHOICES: {
  readonly [Field in keyof CountingRule]: ChoiceWording<CountingRule[Field]>;
} = {
  unit: { label: 'Count by', answers: { problems: 'Problem', measures: 'Measure' } },
  countSubstantiallyCompleted: { label: 'Substantially completed counts', answers: COUNTED },
  longTermInBase: { label: 'Ongoing in the total', answers: COUNTED },
  countLongTerm: { label: 'Ongoing counts', answers: COUNTED },
  rounding: { label: 'Last digit', answers: { round: 'Rounded', truncate: 'Cut off' } },
  decimals: { label: 'Decimals', answers: { 0: 'None', 1: 'One', 2: 'Two' } },
};

export const choiceWords: PartWords['choiceWords'] = ({ field, options }: CountingChoice) => {
  const { label } = CHOICES[field];
  const answers: Readonly<Record<string, string>> = CHOICES[field].answers;
  return { label, options: options.map(({ value }) => answers[String(value)] ?? '') };
};

export const rulePreview: PartWords['rulePreview'] = describeRule;

export const takenForLine: PartWords['takenForLine'] = (column, title) =>
  `${columnLine(column, title)} is`;

export const undoHint: PartWords['undoHint'] = ({ kind, sheets, imageless }) => {
  const where = sheets.map((name) => `"${name}"`).join(', ');
  const what = where === '' ? WRITE_WORDS[kind] : `${WRITE_WORDS[kind]}, in ${where}`;
  if (imageless === true) return `Last writing: ${what}. ${IMAGELESS_NOTE}`;
  return `Last writing: ${what}. Undoing puts back what was there before; what was changed since is never overwritten, you are told instead. Once the pane is closed it can no longer be undone.`;
};
