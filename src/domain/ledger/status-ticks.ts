import type { ColumnReading } from '../header/column-role';
import type { HeaderReading } from '../header/types';
import { readStatus } from '../status/read-status';
import type { Status } from './types';
import type { SeenCell } from './seen-cell';

/** One column of a form that is filled in by ticking: 已完成 | 正在整改 | 未启动. */
interface TickColumn {
  readonly column: number;
  /** Its title, which the tick says. */
  readonly words: string;
}

/** Longer titles say something else: 已完成整改的问题数. */
const LONGEST_TITLE = 8;
const LONGEST_TICK = 2;
/** 已完成 beside 未启动 is a choice; two titles of one meaning, or one alone, are none. */
const FEWEST_STATUSES = 2;

/**
 * The columns of a ledger without a status column whose titles are states, side by side, so that a
 * tick under one of them is the status. Empty where there are none.
 */
export function tickColumnsOf(header: HeaderReading): readonly TickColumn[] {
  const titles = header.readings.map(titleOf).filter((title) => title !== null);
  const runs: { column: number; words: string; status: Status }[][] = [];
  for (const title of titles) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.column === title.column - 1) run.push(title);
    else runs.push([title]);
  }
  const chosen = runs.find(
    (run) => new Set(run.map(({ status }) => status)).size >= FEWEST_STATUSES,
  );
  return (chosen ?? []).map(({ column, words }) => ({ column, words }));
}

function titleOf({ column, title, role }: ColumnReading) {
  const words = title.split('/').at(-1)?.trim() ?? '';
  if (role !== null || words.length > LONGEST_TITLE) return null;
  const status = readStatus(words)?.status;
  return status === undefined || status === 'unknown' ? null : { column, words, status };
}

/**
 * The ticked column of a row as a status cell that says its title, under the name of the tick's own
 * cell. Where none or several are ticked it is blank: nothing is guessed.
 */
export function tickedIn(
  ticks: readonly TickColumn[],
  row: number,
  seenAt: (row: number, column: number) => SeenCell,
): SeenCell | null {
  const marked = ticks
    .map(({ column, words }) => ({ words, seen: seenAt(row, column) }))
    .filter(({ seen }) => isTick(seen.text));
  const [only] = marked;
  if (only && marked.length === 1) return spoken(only.seen, only.words);
  const [first] = ticks;
  return first ? spoken(seenAt(row, first.column), '') : null;
}

/** √, ☑, 是: what answers a question with yes answers a title too. */
function isTick(text: string): boolean {
  return (
    text !== '' &&
    text.length <= LONGEST_TICK &&
    readStatus(text, { yesNo: true })?.status === 'completed'
  );
}

function spoken({ name, row }: SeenCell, words: string): SeenCell {
  return { cell: { value: words, text: words, numberFormat: 'General' }, text: words, name, row };
}
