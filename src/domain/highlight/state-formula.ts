import { columnLetter } from '../grid/cells';
import type { Ledger, LedgerItem, Status } from '../ledger/types';
import { PALETTE } from '../palette/palette';
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
  const subject = { item, due, dueSoonDays: ledger.options.dueSoonDays };
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
  return item.completedLate ? PALETTE.completedLate.word : PALETTE[item.status].word;
}

/** What was read; only the calendar goes on. */
function stateAsRead(subject: Subject): string {
  const { item } = subject;
  return isClosed(item.status)
    ? quoteText(closedWord(item))
    : lateOr(subject, quoteText(PALETTE[item.status].word));
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
  const done = item.completedLate ? PALETTE.completedLate.word : PALETTE.completed.word;
  const open = meaning === null ? asRead : lateOr(subject, openWord(says));
  return `IF(${says('completed')},${quoteText(done)},IF(${says('longTerm')},${quoteText(PALETTE.longTerm.word)},${open}))`;
}

/** The word of an open problem; a text that is in no list is 未识别, never guessed. */
function openWord(says: (asked: NamedStatus) => string): string {
  return OPEN_STATUSES.reduceRight(
    (otherwise, status) => `IF(${says(status)},${quoteText(PALETTE[status].word)},${otherwise})`,
    quoteText(PALETTE.unknown.word),
  );
}

function lateOr({ due, dueSoonDays }: Subject, otherwise: string): string {
  return (
    `IF(AND(ISNUMBER(${due}),${due}<${AS_OF_NAME}),${quoteText(PALETTE.overdue.word)},` +
    `IF(AND(ISNUMBER(${due}),${due}<=${AS_OF_NAME}+${dueSoonDays}),${quoteText(PALETTE.dueSoon.word)},${otherwise}))`
  );
}
