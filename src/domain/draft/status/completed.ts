import type { Day } from '../../calendar/day';
import { endOfMonth, formatChineseDay, partsOf } from '../../calendar/day';
import type { LedgerItem } from '../../ledger/types';
import { type Piece, wholeFigure } from '../compose';
import { deadlineWords } from './due-words';
import { cellsOf, rowsOf } from '../item-cells';
import { limitPieces } from './limit';
import { statusPiece, toldSentence, type ToldSentence } from './told';
import type { DraftSource } from '../types';

/** Words of a status cell that say: done, and kept up for good (湖北, 莆田). */
const KEPT_UP = /长期坚持|持续坚持|长期保持/u;
/** In a longer text (a progress that the status was read from) they tell of one piece of work. */
const LONGEST_STATUS = 15;

/** 该问题已于……完成整改。 With its limit where the work was late, or past the first limit. */
export function completedSentence(source: DraftSource, item: LedgerItem): ToldSentence {
  const words = deadlineWords(source, item);
  const isKeptUp = words.keptUp || saysKeptUp(item.statusSource?.text ?? '');
  const kept = isKeptUp ? '，并长期坚持' : '';
  const limit = limitPieces(words);
  const isExtended = item.pastOriginal === true && words.original !== null;
  const tellsLimit = item.completedOn !== null && (item.completedLate || isExtended);
  if (limit === null || !tellsLimit)
    return toldSentence([statusPiece(item, '该问题'), ...donePieces(source, item), `${kept}。`]);
  const late = item.completedLate ? '，晚于整改时限' : '';
  return toldSentence([
    statusPiece(item, '该问题整改时限'),
    ...limit,
    '，',
    ...donePieces(source, item),
    `${late}${kept}。`,
  ]);
}

function saysKeptUp(status: string): boolean {
  return status.length <= LONGEST_STATUS && KEPT_UP.test(status);
}

function donePieces(source: DraftSource, { row, lastRow, ...item }: LedgerItem): readonly Piece[] {
  const { completedOn } = item;
  if (completedOn === null) return ['已完成整改'];
  const doneIn = item.measures
    .filter((measure) => measure.completedOn === completedOn)
    .map((measure) => measure.row);
  const rows = doneIn.length > 0 ? doneIn : rowsOf({ row, lastRow, ...item });
  const cells = cellsOf(source, rows, 'completedOn');
  return ['已于', wholeFigure(doneInWords(completedOn), { kind: 'read', cells }), '完成整改'];
}

/** The last day of a month is what 2025年1月 is read as; only the month is certain then. */
function doneInWords(day: Day): string {
  const { year, month } = partsOf(day);
  return day === endOfMonth(year, month) ? `${year}年${month}月` : formatChineseDay(day);
}
