import { daysBetween, type Day } from '../../domain/calendar/day';
import type { Finding } from '../../domain/checks/types';
import { isOpen } from '../../domain/ledger/timeliness';
import type { SourceCells } from '../../domain/ledger/source-cells';
import type { Deadline, LedgerItem } from '../../domain/ledger/types';
import { displayState } from '../../domain/palette/palette';
import type { DisplayState } from '../../domain/palette/types';
import type { LoadedLedger } from '../load-ledger';
import { deadlineReasons, type DeadlineReason } from './deadline-reasons';

/** What the sheet says of a deadline. */
export interface WrittenDeadline {
  /** Words that stand in `cell`; '' where none can be named for certain. */
  readonly text: string;
  /** The deciding cell; null where none says one. */
  readonly cell: string | null;
  /** Each wording once where the measures have different ones, of which one decided; else empty. */
  readonly all: readonly string[];
}

/** One problem as 显示此问题 tells of it. */
export interface ProblemCard {
  readonly sheet: string;
  readonly asOf: Day;
  readonly item: LedgerItem;
  readonly state: DisplayState;
  /** Days until the due day, negative past it; null where it is closed or names no day. */
  readonly daysLeft: number | null;
  readonly written: WrittenDeadline;
  readonly reasons: readonly DeadlineReason[];
  /** What 体检 found in its rows, in sheet order. */
  readonly findings: readonly Finding[];
  /** How many further problems the selection touches. */
  readonly more: number;
}

/**
 * Everything 显示此问题 says of a problem, from the reading itself.
 *
 * @param more How many further problems the selection touches.
 */
export function problemCard(
  { ledger, findings, cells }: LoadedLedger,
  item: LedgerItem,
  more: number,
): ProblemCard {
  const { options } = ledger;
  const { due } = item.deadline;
  const decisive = decisiveDeadline(item, cells);
  return {
    sheet: ledger.sheet,
    asOf: options.asOf,
    item,
    state: displayState(item),
    daysLeft: due === null || !isOpen(item.status) ? null : daysBetween(options.asOf, due),
    written: writtenDeadline(item, decisive),
    reasons: deadlineReasons(decisive ?? item.deadline, options),
    findings: findings.filter(({ cell }) => isWithin(cell, item)),
    more,
  };
}

/**
 * The deadline that decided, as one cell says it. The problem's own text joins those of all its measures, and
 * so may stand in no cell at all. Null where it cannot be told which of several it is.
 */
function decisiveDeadline(
  { deadline, deadlineCell, measures }: LedgerItem,
  cells: SourceCells,
): Deadline | null {
  const cellsOfMeasures = measures.map(({ row }) => cells.cellOf(row, 'deadline'));
  const isOneCell = cellsOfMeasures.every((cell) => cell === cellsOfMeasures[0]);
  const isOneText = measures.every((each) => each.deadline.text === measures[0]?.deadline.text);
  if (isOneCell || isOneText) return deadline;
  const found = measures.find(
    (each, at) => each.deadline.due === deadline.due && cellsOfMeasures[at] === deadlineCell,
  );
  return found?.deadline ?? null;
}

function writtenDeadline(
  { deadline, deadlineCell, measures }: LedgerItem,
  decisive: Deadline | null,
): WrittenDeadline {
  const texts = measures.map((each) => each.deadline.text).filter((text) => text !== '');
  const all = decisive === deadline ? [] : [...new Set(texts)];
  return { text: decisive?.text ?? '', cell: deadlineCell, all };
}

/** Rows of an A1 name: B7, B7:B9, 7:9. */
const ROWS = /^[A-Z]*(\d+)(?::[A-Z]*(\d+))?$/u;

function isWithin(cell: string | null, { row, lastRow }: LedgerItem): boolean {
  const match = cell === null ? null : ROWS.exec(cell);
  if (match === null) return false;
  const top = Number(match[1]);
  const bottom = Number(match[2] ?? match[1]);
  return top <= lastRow && bottom >= row;
}
