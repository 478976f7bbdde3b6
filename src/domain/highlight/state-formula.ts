import { columnLetter } from '../grid/cells';
import { firstWarningDaysOf } from '../ledger/first-warning';
import type { Ledger, LedgerItem, Status } from '../ledger/types';
import { STATE_WORDS } from '../palette/state-words';
import { cleanCall, cleanText, isOneOf, quoteText } from './formula-text';
import { AS_OF_NAME } from './names';
import type { StatusCell } from './status-cell';
import { statusCellOf } from './status-cell';
import type { NamedStatus, StatusWords } from './status-words';
import type { PlannedContent } from './types';

/** The open words a status cell is asked for; a text means one at most, so any order will do. */
const OPEN_STATUSES = [
  'inProgress',
  'substantiallyCompleted',
  'notStarted',
  'notCompleted',
] as const satisfies readonly Status[];

/** One problem and where its formula looks. `due` is the cell of its due day, like `$L5`. */
interface Subject {
  readonly item: LedgerItem;
  readonly due: string;
  readonly dueSoonDays: number;
  /** Null where there is no first warning. */
  readonly firstWarningDays: number | null;
}

/**
 * The state word of a problem's first row, as a formula that stays right without the add-in: the
 * status cell and the due cell of its own row against 统计日期. Only same-row references with a fixed
 * column, so that sorting, inserting and deleting rows carry them along. On the as-of day it gives
 * the word of `displayState`. A plain word where the problem is closed and no cell of its own says so.
 */
export function stateContent(
  ledger: Ledger,
  item: LedgerItem,
  words: StatusWords,
  dueColumn: number,
): PlannedContent {
  const due = `$${columnLetter(dueColumn)}${item.row}`;
  const { options } = ledger;
  const subject = {
    item,
    due,
    dueSoonDays: options.dueSoonDays,
    firstWarningDays: firstWarningDaysOf(options),
  };
  const cell = statusCellOf(ledger, item);
  const asRead = stateAsRead(subject);
  if (cell.kind === 'none') {
    return isClosed(item.status)
      ? { kind: 'text', text: closedWord(item) }
      : { kind: 'formula', formula: `=${asRead}` };
  }
  const byCell = stateByCell(subject, cell, words, asRead);
  if (item.lastRow === item.row) return { kind: 'formula', formula: `=${byCell}` };
  // Several rows: the first cell speaks for all only while it is the only one, that is merged.
  const column = `$${columnLetter(cell.column)}`;
  const others = `${column}${item.row + 1}:${column}${item.lastRow}`;
  return { kind: 'formula', formula: `=IF(COUNTA(${others})=0,${byCell},${asRead})` };
}

function isClosed(status: Status): boolean {
  return status === 'completed' || status === 'longTerm';
}

function closedWord(item: LedgerItem): string {
  return item.completedLate ? STATE_WORDS.completedLate : STATE_WORDS[item.status];
}

/** What was read; only the calendar goes on. */
function stateAsRead(subject: Subject): string {
  const { item } = subject;
  return isClosed(item.status)
    ? quoteText(closedWord(item))
    : lateOr(subject, quoteText(STATE_WORDS[item.status]));
}

/** What the status cell says now, and `asRead` where a cell that did not speak still does not. */
function stateByCell(
  subject: Subject,
  cell: Exclude<StatusCell, { kind: 'none' }>,
  words: StatusWords,
  asRead: string,
): string {
  const { item } = subject;
  const own = cell.kind === 'own' ? cleanText(item.statusSource?.text ?? '') : '';
  const meaning = words.meaningOf(own);
  const text = cleanCall(`$${columnLetter(cell.column)}${item.row}`);
  const says = (asked: NamedStatus) => {
    const known = words.shared[asked];
    const all = meaning === asked && !known.includes(own) ? [...known, own] : known;
    return isOneOf(text, all);
  };
  const done = item.completedLate ? STATE_WORDS.completedLate : STATE_WORDS.completed;
  const open = meaning === null ? asRead : lateOr(subject, openWord(says));
  return `IF(${says('completed')},${quoteText(done)},IF(${says('longTerm')},${quoteText(STATE_WORDS.longTerm)},${open}))`;
}

/** The word of an open problem; a text that is in no list is 未识别, never guessed. */
function openWord(says: (asked: NamedStatus) => string): string {
  return OPEN_STATUSES.reduceRight(
    (otherwise, status) => `IF(${says(status)},${quoteText(STATE_WORDS[status])},${otherwise})`,
    quoteText(STATE_WORDS.unknown),
  );
}

/** The calendar first: 逾期, 临期, and 预警 where there is a first warning; else what `otherwise` says. */
function lateOr(subject: Subject, otherwise: string): string {
  const { due, dueSoonDays, firstWarningDays } = subject;
  const warned =
    firstWarningDays === null
      ? otherwise
      : `IF(${isWithin(due, firstWarningDays)},${quoteText(STATE_WORDS.firstWarning)},${otherwise})`;
  return (
    `IF(AND(ISNUMBER(${due}),${due}<${AS_OF_NAME}),${quoteText(STATE_WORDS.overdue)},` +
    `IF(${isWithin(due, dueSoonDays)},${quoteText(STATE_WORDS.dueSoon)},${warned}))`
  );
}

function isWithin(due: string, days: number): string {
  return `AND(ISNUMBER(${due}),${due}<=${AS_OF_NAME}+${days})`;
}
