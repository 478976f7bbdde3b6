import type { NotALedger } from '../../../app/session';
import type { Failure } from '../../../app/session-failure';
import { columnLetter } from '../../../domain/grid/cells';
import { HELPER_TITLES } from '../../../domain/highlight/names';
import type { Words } from '../zh-cn';
import { countOf } from './count-of';
import { describeRule } from './counting-rule';
import { formatEnglishDay } from './days';
import { FAILURES, LEFT } from './failures';
import { capital, rowsOf } from './lists';
import { STATE_WORDS } from './state-words';

/**
 * What the pane says outside drafts, checks and settings. Names of sheets and columns stay as they stand in
 * the workbook, in quotes.
 */

export { STATE_WORDS };

export const TAB_WORDS: Words['TAB_WORDS'] = {
  overview: 'Overview',
  warnings: 'Due',
  findings: 'Checks',
  draft: 'Draft',
  process: 'Steps',
  settings: 'Settings',
};

export const ACTION_WORDS: Words['ACTION_WORDS'] = {
  highlight: 'Color',
  highlightAgain: 'Color again',
  summary: 'Summary sheet',
  board: 'Wall board',
  draft: 'Draft',
  startLedger: 'Start a new ledger',
  cancel: 'Stop',
  copyDiagnostics: 'Copy diagnostics',
  selfTest: 'Open the self-test',
  retry: 'Try again',
  readAgain: 'Read again',
  dismiss: 'Close',
  showSummary: 'Show summary sheet',
  showCheck: 'Show check sheet',
  showDraft: 'Show draft sheet',
  showBoard: 'Show wall board',
  undo: 'Undo',
  confirm: 'Confirm',
  followToday: 'Use today',
  save: 'Save',
  restore: 'Restore defaults',
  remove: 'Remove all traces',
};

export const TASK_WORDS: Words['TASK_WORDS'] = {
  highlight: 'Coloring…',
  summary: 'Making the summary sheet…',
  board: 'Making the wall board…',
  checkSheet: 'Making the check sheet…',
  draftSheet: 'Writing to a sheet…',
  snapshot: 'Noting current progress…',
  template: 'Starting a new ledger…',
  word: 'Making the Word file…',
  correct: 'Correcting…',
  undo: 'Undoing…',
  remove: 'Removing…',
  saveSettings: 'Saving settings…',
  feedbackLedger: 'Making the ledger…',
  notices: 'Making the notices…',
  lookBack: 'Working on look-back…',
  comparison: 'Comparing…',
  grouping: 'Grouping…',
  collection: 'Writing all units…',
};

export const FAILED_WORDS: Words['FAILED_WORDS'] = {
  highlight: 'Coloring was not completed',
  summary: 'The summary sheet was not made',
  board: 'The wall board was not made',
  checkSheet: 'The check sheet was not made',
  draftSheet: 'The draft was not written to a sheet',
  snapshot: 'Current progress was not noted',
  template: 'The new ledger was not started',
  word: 'The Word file was not made',
  correct: 'Correcting was not completed',
  undo: 'Nothing was undone',
  remove: 'Removing was not completed',
  saveSettings: 'The settings were not saved',
  feedbackLedger: 'The ledger was not made',
  notices: 'The notices were not made',
  lookBack: 'Look-back was not completed',
  comparison: 'The comparison was not completed',
  grouping: 'Grouping was not completed',
  collection: 'All units were not written',
  select: 'The cell could not be shown',
  draft: 'The draft could not be written',
  copyDraft: 'The draft was not copied',
  proofread: 'Proofreading was not completed',
  mask: 'Masking was not completed',
  saveDrafting: 'Facts and template were not saved in the workbook',
};

export const PANE_WORDS: Words['PANE_WORDS'] = {
  name: 'Rectification Ledger',
  tabs: 'Parts of Rectification Ledger',
  loading: 'Reading the ledger…',
  asOf: 'As of',
  feedback: 'Feedback date',
  completionRate: 'Completion',
  states: 'Problems by state',
  actions: 'What to do with the ledger',
  notLedger: 'This sheet does not look like a ledger',
  emptySheet: 'This sheet is empty',
  failed: 'The ledger could not be read',
  broken: 'Something in the pane went wrong',
  stillEmpty: 'The ledger is not filled in yet',
  waitingForExcel: 'Waiting for Excel. If a cell is being edited, press Enter to finish.',
  chooseLedger: 'Switch ledger',
  cancelled: 'Stopped before the ledger was read',
  cancelledNext: 'The ledger was not changed. Read it again to see the figures.',
  diagnostics: 'Diagnostics',
  followUp: 'Reminder list',
  noCandidates: 'No other sheet of this workbook looks like a ledger either.',
  candidates: 'These sheets look like a ledger; choose one to go there:',
  outsideExcel: 'Please open this in Excel: Home tab → Rectification Ledger.',
};

export const QUESTION_WORDS: Words['QUESTION_WORDS'] = {
  consentTitle: 'Add two columns beside the ledger?',
  consentAgree: 'Add them',
  consentDecline: 'Do not add, write fixed numbers',
  protectedTitle: 'The ledger sheet is protected. Write fixed numbers?',
  protectedAgree: 'Write fixed numbers',
  cancel: 'Cancel',
  replaceAgree: 'Replace',
  removeTitle: 'Remove all traces of this add-in?',
  removeAgree: 'Remove',
  clearTitle: 'Clear noted progress?',
  clearAgree: 'Clear',
};

export const statesLine: Words['statesLine'] = (counts) => {
  const parts = counts.map(({ state, count }) => `${STATE_WORDS[state]} ${count}`);
  return `${PANE_WORDS.states}: ${parts.join(', ')}`;
};

export const problemsInLine: Words['problemsInLine'] = (state) =>
  `Problems: ${STATE_WORDS[state].toLowerCase()}`;

export const ruleLine: Words['ruleLine'] = ({ rule }) => describeRule(rule);

export const failureLine: Words['failureLine'] = ({ code, left }: Failure) =>
  left === undefined ? FAILURES[code] : `${FAILURES[code]} ${LEFT[left]}`;

const NOT_LEDGER: Readonly<Record<NotALedger['reason'], (sheet: string) => string>> = {
  empty: (sheet) => `The sheet "${sheet}" is empty. Go to the sheet with the ledger.`,
  noHeader: (sheet) =>
    `No ledger header was found in the first 20 rows of "${sheet}". It needs at least a column "问题" or "整改措施", and two columns such as "整改时限", "责任单位" or "整改状态".`,
  noRows: (sheet) =>
    `"${sheet}" has a ledger header, but no row below it is counted as a problem. Fill in a problem, or check that the rows are not examples, totals or notes.`,
};

export const notLedgerLine: Words['notLedgerLine'] = ({ reason, sheet }) =>
  NOT_LEDGER[reason](sheet.name);

/** Columns that do not touch the ledger stay where they are when Excel sorts it. */
const APART_NOTE =
  ' The columns right beside the ledger are in use, so these two stand apart from it: they do not move along when you sort the ledger. Color again after sorting.';

export const consentBody: Words['consentBody'] = (ledger, helperColumn, to) => {
  const [first = '', second = ''] = [helperColumn, helperColumn + 1].map(columnLetter);
  const titles = HELPER_TITLES.map((title) => `"${title}"`).join(' and ');
  const isApart = helperColumn !== ledger.lastColumn + 1;
  const stays = isApart ? 'filtering' : 'sorting, filtering';
  const purpose =
    to === 'highlight'
      ? `The colors follow these two columns and stay right after ${stays}, adding and deleting rows.`
      : 'The ledger is colored as well; the formulas of the summary sheet count these two columns, so that its figures follow the ledger.';
  return `Columns ${first} and ${second} of "${ledger.sheet}" will hold ${titles}. ${purpose}${isApart ? APART_NOTE : ''} Your own cells are not changed. You can hide the two columns, or remove them at any time in "Settings".`;
};

export const protectedBody: Words['protectedBody'] = (sheet) =>
  `"${sheet}" is protected, so no columns can be added beside the ledger. The figures of the summary sheet will be fixed numbers: generate it again after the ledger changes. For figures that follow the ledger, turn off the protection under "Review" first.`;

export const sourceLine: Words['sourceLine'] = (ledger, summary) => {
  const [first, last] = [ledger.headerRows[0] ?? 0, ledger.headerRows.at(-1) ?? 0];
  return `${countOf(summary.total, 'problem')} · ${countOf(summary.measures, 'measure')} · header ${rowsOf(first, last)}`;
};

export const asOfLine: Words['asOfLine'] = (day) => `As of ${formatEnglishDay(day)}`;

export const feedbackLine: Words['feedbackLine'] = (day) =>
  day === null ? 'not given' : formatEnglishDay(day);

export const feedbackButton: Words['feedbackButton'] = (day) =>
  `${PANE_WORDS.feedback}: ${feedbackLine(day)}, go to settings`;

export const dueLine: Words['dueLine'] = (item, asOfToDue) => {
  const { due, text } = item.deadline;
  if (due === null) return text === '' ? 'No deadline given' : `Deadline: ${text}`;
  const day = formatEnglishDay(due);
  if (item.overdue) return `Due ${day}, ${countOf(item.daysLate, 'day')} overdue`;
  if (item.dueSoon && asOfToDue !== null) {
    return asOfToDue === 0
      ? `Due ${day}, that very day`
      : `Due ${day}, ${countOf(asOfToDue, 'day')} left`;
  }
  return `Deadline: ${day}`;
};

export const rowLine: Words['rowLine'] = ({ row, lastRow }) => capital(rowsOf(row, lastRow));

export const countedTab: Words['countedTab'] = (tab, count) => `${TAB_WORDS[tab]}, ${count}`;

export const rangeLine: Words['rangeLine'] = (low, high) =>
  `Enter a whole number from ${low} to ${high}.`;

/** A list is for finding; the whole sentence stands in the sheet, one click away. */
const TITLE_LENGTH = 44;

export const problemTitle: Words['problemTitle'] = (item) => {
  const words = item.problem.replaceAll(/\s+/gu, ' ').trim() || '(no problem given)';
  const letters = Array.from(words);
  const short =
    letters.length > TITLE_LENGTH ? `${letters.slice(0, TITLE_LENGTH - 1).join('')}…` : words;
  return item.serial === '' ? short : `${item.serial}. ${short}`;
};

export const rowNumberLine: Words['rowNumberLine'] = (row) => `Row ${row}`;

export const notStarted: Words['notStarted'] = ({ detail }) =>
  `Rectification Ledger could not start: the interface of Excel did not answer. Close this pane and open it again; if that does not help, send the following to whoever maintains this add-in.\n\n${detail}`;
