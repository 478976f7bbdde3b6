import type { Day } from '../calendar/day';
import { daysBetween, formatChineseDay } from '../calendar/day';
import { innerQuotes, oneLine, withoutEndStop } from '../draft/clean-text';
import type { Piece, SourcedWords } from '../draft/compose';
import { copied, joined, wholeFigure } from '../draft/compose';
import { plainProblem } from '../draft/plain-problem';
import type { DraftSource } from '../draft/types';
import type { LedgerItem } from '../ledger/types';
import { withoutLeadingMark } from '../text/point-marks';

/** The problem's words without number and stop; null where the sheet says none. */
export function problemWords(item: LedgerItem, { cells }: DraftSource): SourcedWords | null {
  const words = plainProblem(item.problem);
  return words === '' ? null : copied(words, item.row, cells.cellOf(item.row, 'problem'));
}

/** 关于“……”问题; 台账第7行的问题 where the sheet does not name it. */
export function quotedProblem(item: LedgerItem, source: DraftSource): SourcedWords {
  const words = problemWords(item, source);
  if (words === null) {
    const row = wholeFigure(`${item.row}`, { kind: 'given', by: '行号' });
    return joined(['台账第', { ...row, rows: [item.row] }, '行的问题']);
  }
  const noun = words.text.endsWith('问题') ? '' : '问题';
  // Single quotation marks are as long as double ones: figures stay where they are.
  return joined(['关于“', { ...words, text: innerQuotes(words.text) }, `”${noun}`]);
}

/** 责任单位 as the sheet names it; null where blank. */
export function unitWords(item: LedgerItem, { cells }: DraftSource): SourcedWords | null {
  const names = nameList(item.unit);
  if (names === '') return null;
  return copied(names, item.row, item.unitCell ?? cells.cellOf(item.row, 'unit'));
}

/** 责任领导 as the sheet names them; null where blank. */
export function leaderWords(item: LedgerItem, { cells }: DraftSource): SourcedWords | null {
  const names = nameList(item.leader);
  return names === '' ? null : copied(names, item.row, cells.cellOf(item.row, 'leader'));
}

/** The day by which a problem is due; null where there is none. */
export function dueWords(item: LedgerItem, source: DraftSource): SourcedWords | null {
  const { due } = item.deadline;
  if (due === null) return null;
  const words = wholeFigure(formatChineseDay(due), {
    kind: 'read',
    cells: deadlineCells(item, source),
  });
  return { ...words, rows: [item.row] };
}

/** The cell a problem's deadline was read from. */
export function deadlineCells(item: LedgerItem, { cells }: DraftSource): readonly string[] {
  const cell = item.deadlineCell ?? cells.cellOf(item.row, 'deadline');
  return cell === null ? [] : [cell];
}

/** The number of days between the as-of day and the due day, whichever is later; null without a due day. */
export function daysApartWords(item: LedgerItem, asOf: Day): SourcedWords | null {
  const { due } = item.deadline;
  if (due === null) return null;
  const [from, to] = due < asOf ? [due, asOf] : [asOf, due];
  const expression = `${formatChineseDay(to)}-${formatChineseDay(from)}`;
  const rows = [item.row];
  return wholeFigure(`${daysBetween(from, to)}`, { kind: 'computed', expression, rows });
}

/** Words, or a dash in a table where the sheet says none. */
export function orDash(words: SourcedWords | null): Piece {
  return words ?? '—';
}

/** Whoever a cell names, its lines without their numbers and parted by 、. */
function nameList(text: string): string {
  return text
    .split(/[\r\n]+/u)
    .map((name) => withoutEndStop(withoutLeadingMark(oneLine(name))))
    .filter((name) => name !== '')
    .join('、');
}
