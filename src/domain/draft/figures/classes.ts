import type { SourceCells } from '../../ledger/source-cells';
import type { LedgerItem, Status } from '../../ledger/types';
import type { Piece } from '../compose';
import { joined } from '../compose';
import { countOf, statusCells, withCells } from './count';
import type { DraftSource } from '../types';

/** One class as reports print it. */
interface FigureClass {
  readonly status: Status;
  /** Before its count in a sentence: 已完成整改21个. */
  readonly words: string;
  /** Its column in a table. */
  readonly title: string;
}

/**
 * The classes in the order in which reports print them. `unknown` is a class of ours, not of reports: it
 * is never printed where none is in it.
 */
export const FIGURE_CLASSES: readonly FigureClass[] = [
  { status: 'completed', words: '已完成整改', title: '已完成' },
  { status: 'substantiallyCompleted', words: '基本完成', title: '基本完成' },
  { status: 'inProgress', words: '正在推进', title: '正在推进' },
  { status: 'notStarted', words: '尚未启动', title: '未启动' },
  { status: 'notCompleted', words: '未完成', title: '未完成' },
  { status: 'longTerm', words: '需长期坚持', title: '长期坚持' },
  { status: 'unknown', words: '状态待核实', title: '状态待核实' },
];

/**
 * The counts of the classes of these problems, one piece a class; they add up to the problems. A class of
 * none is left out unless `zeroClasses`.
 */
export function classCounts(
  items: readonly LedgerItem[],
  { cells }: Pick<DraftSource, 'cells'>,
  zeroClasses: boolean,
): readonly Piece[] {
  return FIGURE_CLASSES.flatMap(({ status, words }): Piece[] => {
    const inClass = items.filter((item) => item.status === status);
    if (inClass.length === 0 && (!zeroClasses || status === 'unknown')) return [];
    const count = withCells(countOf(inClass), statusCells(inClass, cells));
    return [joined([words, count, '个', ...lateShare(status, inClass, cells)])];
  });
}

/** （其中逾期完成3个） behind what is completed. */
function lateShare(
  status: Status,
  items: readonly LedgerItem[],
  cells: SourceCells,
): readonly Piece[] {
  const late = items.filter((item) => item.completedLate);
  if (status !== 'completed' || late.length === 0) return [];
  const dates = late.flatMap(({ row, deadlineCell }) => [
    deadlineCell,
    cells.cellOf(row, 'completedOn'),
  ]);
  const count = withCells(
    countOf(late),
    dates.filter((cell) => cell !== null),
  );
  return ['（其中逾期完成', count, '个）'];
}

/** Pieces with `between` between each two. */
export function listed(pieces: readonly Piece[], between: string): readonly Piece[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece]));
}
