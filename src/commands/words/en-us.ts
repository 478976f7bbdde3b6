import type { DeadlineReason } from '../../app/commands/deadline-reasons';
import type { Day } from '../../domain/calendar/day';
import { countOf } from '../../taskpane/words/en-us/count-of';
import { formatEnglishDay } from '../../taskpane/words/en-us/days';
import { STATE_WORDS } from '../../taskpane/words/en-us/state-words';
import type { OutcomeWords } from './outcome-words';

type Reasons = {
  readonly [Kind in DeadlineReason['kind']]: (
    reason: Extract<DeadlineReason, { kind: Kind }>,
  ) => string;
};

const listed = (days: readonly Day[]): string => days.map(formatEnglishDay).join(', ');
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const REASONS: Reasons = {
  notGiven: () => 'The ledger gives no deadline.',
  longTerm: () => 'It says long-term, so there is no due day.',
  openEnded: () => 'It names no end, so there is no due day.',
  recurring: () => 'It names something done regularly, so there is no single due day.',
  saidDone: () => 'The deadline cell says it is done, so there is no due day.',
  noDay: () => 'No day can be read from these words.',
  noFeedback: () =>
    'It counts from the feedback date, which is not known; fill it in under Settings in the pane.',
  immediate: ({ feedback, days }) =>
    `Immediate rectification: ${countOf(days, 'day')} from the feedback date, ${formatEnglishDay(feedback)}.`,
  endOfPeriod: () =>
    'No day is written, so the last day of the period counts (how “before” is read can be chosen under Settings in the pane).',
  ambiguous: ({ candidates }) =>
    `This may mean ${listed(candidates)}; the day above follows from what is chosen under Settings in the pane.`,
  lastStep: ({ steps }) => `Several steps are named (${listed(steps)}); the last one counts.`,
  extended: ({ original }) => `First set for ${formatEnglishDay(original)}, extended since.`,
  supposed: () =>
    'The year or the starting day is not written and was taken from the feedback date; please check.',
};

const rowsLine = ({ top, bottom }: { readonly top: number; readonly bottom: number }): string =>
  top === bottom ? `Row ${top}` : `Rows ${top}–${bottom}`;

/** What the commands say in English. */
export const COMMANDS_ENGLISH: OutcomeWords = {
  replaceDraftTitle: 'Replace the draft that is there?',
  replaceDraftBody: (sheet) =>
    `“${sheet}” holds a draft already. Drafting again rewrites that sheet from the ledger as it is now, and what was edited on it is lost; copy it first if you need it. The ledger is not changed.`,
  notUndoable:
    'What is done from the ribbon cannot be undone in the pane. To be able to undo it, choose Cancel and do it in the pane.',
  notProblem: 'No problem is selected',
  notProblemLine: (reason, rows, { sheet, items }) => {
    const [first, last] = [items[0]?.row, items.at(-1)?.lastRow];
    const next = ` Select any cell of a problem in rows ${first ?? '?'}–${last ?? '?'} of “${sheet}” and choose “Show this problem” again.`;
    const why = {
      otherSheet: `The selected cell is not in the ledger “${sheet}”.`,
      aboveLedger: `${rowsLine(rows)}: above the first problem, a title or header.`,
      belowLedger: `${rowsLine(rows)}: below the last problem.`,
      betweenProblems: `${rowsLine(rows)}: a heading, a total or a blank row, not taken for a problem.`,
    }[reason];
    return `${why}${next}`;
  },
  otherLedgers: (names) =>
    `These sheets look like ledgers: ${quoted(names)}. Go to one of them and try again.`,
  hiddenLedgers: (names) =>
    `These hidden sheets look like ledgers: ${quoted(names)}. Unhide one in Excel, go there and try again.`,
  problemTitle: ({ serial, row }) =>
    serial === '' ? `Problem in row ${row}` : `Problem ${serial} (row ${row})`,
  morePicked: (more) =>
    `The selection holds ${countOf(more, 'more problem')}; only the first is shown.`,
  labels: {
    category: 'Category',
    problem: 'Problem',
    unit: 'Unit',
    leader: 'Leader',
    person: 'Person',
    deadline: 'Deadline',
    state: 'State',
    asOf: 'As of',
    extent: 'Rows',
  },
  blank: 'Not filled in',
  day: formatEnglishDay,
  sentences: (sentences) => sentences.filter((each) => each !== '').join(' '),
  findings: (count) => `${countOf(count, 'finding')} of the check in this problem`,
  noFindings: 'The check found nothing in this problem.',
  writtenAs: ({ text, cell, all }, hasDay) => {
    const own = text === '' ? '' : `${cell ?? 'It'} says “${text}”.`;
    const decided = hasDay ? 'the latest counts' : 'read together';
    const others = all.length === 0 ? '' : `Its measures say ${quoted(all)}; ${decided}.`;
    return [own, others].filter((each) => each !== '').join(' ');
  },
  readAs: ({ item }) =>
    item.deadline.due === null ? 'No due day' : `Due ${formatEnglishDay(item.deadline.due)}`,
  reason: (reason) => {
    const word = REASONS[reason.kind] as (reason: DeadlineReason) => string;
    return word(reason);
  },
  stateLine: ({ state, item, daysLeft }) => {
    const word = STATE_WORDS[state];
    if (item.overdue) return `${word} by ${countOf(item.daysLate, 'day')}`;
    if (daysLeft === null || daysLeft < 0) return word;
    return daysLeft === 0
      ? `${word}, due that very day`
      : `${word}, ${countOf(daysLeft, 'day')} left`;
  },
  stateNote: ({ state, item }) => {
    const { statusSource: source, status } = item;
    const said =
      source === null
        ? 'No cell says its state.'
        : `${source.cell} says “${source.text}”, read as ${STATE_WORDS[status]}.`;
    const byDate = BY_DATE[state];
    return byDate === undefined ? said : `${said} ${byDate}`;
  },
};

/** The states that follow from a date, too. */
const BY_DATE: Readonly<Partial<Record<string, string>>> = {
  overdue: 'Its due day is past and it is still open.',
  dueSoon: 'It is due soon and still open.',
  firstWarning: 'It is within the first warning and still open.',
  completedLate: 'It was completed after its due day.',
};
