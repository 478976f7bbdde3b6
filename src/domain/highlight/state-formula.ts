import type { Day } from '../calendar/day';
import { columnLetter } from '../grid/cells';
import { firstWarningDaysOf } from '../ledger/first-warning';
import type { Ledger, LedgerItem, Status } from '../ledger/types';
import { STATE_WORDS } from '../palette/state-words';
import { cleanCall, cleanText, isOneOf, quoteText } from './formula-text';
import { isBareAnswer } from '../status/answers';
import { AS_OF_NAME } from './names';
import type { RowSeals } from './row-seals';
import type { StateParts } from './sealed-state';
import { sealedFormula } from './sealed-state';
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
 *
 * @param seals What the row held when it was read; where it holds something else the state is 未识别, never
 *   that of another row.
 */
export function stateContent(
  ledger: Ledger,
  item: LedgerItem,
  words: StatusWords,
  dueColumn: number,
  seals?: RowSeals,
): PlannedContent {
  const subject = subjectOf(ledger, item, dueColumn);
  const seal = seals?.get(item.row);
  if (seal !== undefined)
    return { kind: 'formula', formula: sealedFormula(partsOf(ledger, subject, words), seal) };
  const state = stateOf(ledger, subject, words);
  return state.word === null
    ? { kind: 'formula', formula: `=${state.expression}` }
    : { kind: 'text', text: state.word };
}

function subjectOf({ options }: Ledger, item: LedgerItem, dueColumn: number): Subject {
  return {
    item,
    due: `$${columnLetter(dueColumn)}${item.row}`,
    dueSoonDays: options.dueSoonDays,
    firstWarningDays: firstWarningDaysOf(options),
  };
}

/** The parts of a state that hold only while the cells they were read from do. */
function partsOf(ledger: Ledger, subject: Subject, words: StatusWords): StateParts {
  const { item } = subject;
  const cell = statusCellOf(ledger, item);
  const own = ownText(item, cell);
  const meaning = words.meaningOf(own);
  const says = cell.kind === 'none' ? () => 'FALSE' : saysOf(item, cell, words);
  const doneWord = item.completedLate ? STATE_WORDS.completedLate : STATE_WORDS.completed;
  // A completion day after the due day that stands there already: only a reading tells whether it was late.
  const { completedOn } = item;
  const isClear = item.status === 'completed' || !isAfter(completedOn, item.deadline.due);
  const readAs = { completed: 'done', longTerm: 'longTerm' } as const;
  return {
    cell,
    asksOthers: meaning === null || meaning === 'unknown' || isBareAnswer(own),
    isDone: says('completed'),
    isLongTerm: says('longTerm'),
    isOpen: cell.kind === 'none' ? 'FALSE' : saysOpen(item, cell, words),
    done: quoteText(isClear ? doneWord : STATE_WORDS.unknown),
    open: lateOr(subject, openWord(says)),
    asRead: stateAsRead(subject),
    readAs: isClosed(item.status) ? readAs[item.status as 'completed' | 'longTerm'] : 'open',
    otherStatusCells: cell.kind === 'none' ? null : otherCells(item, cell.column),
  };
}

function isAfter(day: Day | null, due: Day | null): boolean {
  return day !== null && due !== null && day > due;
}

/** The cells of a column below the problem's first row, like `$H6:$H7`; null where it has one row. */
function otherCells(item: LedgerItem, column: number): string | null {
  const letter = columnLetter(column);
  return item.lastRow === item.row ? null : `$${letter}${item.row + 1}:$${letter}${item.lastRow}`;
}

/** The state as an expression, and as a word where it is always the same. */
interface State {
  readonly expression: string;
  readonly word: string | null;
}

function stateOf(ledger: Ledger, subject: Subject, words: StatusWords): State {
  const { item } = subject;
  const cell = statusCellOf(ledger, item);
  const asRead = stateAsRead(subject);
  if (cell.kind === 'none')
    return { expression: asRead, word: isClosed(item.status) ? closedWord(item) : null };
  const byCell = stateByCell(subject, cell, words, asRead);
  // Several rows: the first cell speaks for all only while it is the only one, that is merged.
  const others = otherCells(item, cell.column);
  if (others === null) return { expression: byCell, word: null };
  return { expression: `IF(COUNTA(${others})=0,${byCell},${asRead})`, word: null };
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
  cell: TalkingCell,
  words: StatusWords,
  asRead: string,
): string {
  const { item } = subject;
  const meaning = words.meaningOf(ownText(item, cell));
  const says = saysOf(item, cell, words);
  const done = item.completedLate ? STATE_WORDS.completedLate : STATE_WORDS.completed;
  const open = meaning === null ? asRead : lateOr(subject, openWord(says));
  return `IF(${says('completed')},${quoteText(done)},IF(${says('longTerm')},${quoteText(STATE_WORDS.longTerm)},${open}))`;
}

type TalkingCell = Exclude<StatusCell, { kind: 'none' }>;

/** The clean words the status was read from; '' where that was not the status cell. */
function ownText(item: LedgerItem, cell: StatusCell): string {
  return cell.kind === 'own' ? cleanText(item.statusSource?.text ?? '') : '';
}

/** The words that mean the status: those of the whole ledger, and of this row. */
function wordsFor(
  item: LedgerItem,
  cell: TalkingCell,
  words: StatusWords,
  asked: NamedStatus,
): readonly string[] {
  const own = ownText(item, cell);
  const known = words.shared[asked];
  return words.meaningOf(own) === asked && !known.includes(own) ? [...known, own] : known;
}

/** The tests of what the status cell says now. */
function saysOf(
  item: LedgerItem,
  cell: TalkingCell,
  words: StatusWords,
): (asked: NamedStatus) => string {
  const text = cleanCall(`$${columnLetter(cell.column)}${item.row}`);
  return (asked) => isOneOf(text, wordsFor(item, cell, words, asked));
}

/** The test that it says any of the open words. */
function saysOpen(item: LedgerItem, cell: TalkingCell, words: StatusWords): string {
  const text = cleanCall(`$${columnLetter(cell.column)}${item.row}`);
  return isOneOf(
    text,
    OPEN_STATUSES.flatMap((status) => wordsFor(item, cell, words, status)),
  );
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
