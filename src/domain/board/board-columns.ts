import { toSerial } from '../calendar/day';
import { maskPrivateNumbers } from '../checks/private-numbers';
import type { Ledger, LedgerItem } from '../ledger/types';
import { displayState } from '../palette/palette';
import type { Palette } from '../palette/types';
import { BLANK, number, type PageCell, text } from '../summary-sheet/page';
import { serialCell } from '../summary-sheet/sections/late-list';

/** One column beside the timeline. */
interface BoardColumn {
  readonly title: string;
  /** Excel characters; null takes what the page leaves. */
  readonly width: number | null;
  readonly side: 'left' | 'right';
  /** False leaves the column out: no problem of the ledger says anything there. */
  readonly isNeeded: (items: readonly LedgerItem[]) => boolean;
  readonly cell: (item: LedgerItem, context: CellContext) => PageCell;
}

export interface CellContext {
  readonly palette: Palette;
  /** Excel characters. */
  readonly width: number;
  readonly ledger: Ledger;
}

const DAY_FORMAT = 'yyyy-mm-dd';
/** The sheet's own percent, 0–100, as it is: no digit more or less. */
const PERCENT_FORMAT = 'General"%"';
const MOST_LINES = 3;
/** A Chinese character is about as wide as this many of Excel's. */
const WIDE = 1.9;

/** The title of the column of percents. */
export const PERCENT_TITLE = '完成';

const always = (): boolean => true;

/** From left to right; the timeline stands between the sides. */
const COLUMNS: readonly BoardColumn[] = [
  {
    title: '序号',
    width: 6,
    side: 'left',
    isNeeded: always,
    cell: ({ serial }) => serialCell(serial),
  },
  {
    title: '问题',
    width: null,
    side: 'left',
    isNeeded: always,
    cell: (item, { width }) => fitted(item.problem, width),
  },
  {
    title: '责任领导',
    width: 14,
    side: 'left',
    isNeeded: (items) => items.some(({ leader }) => leader !== ''),
    cell: ({ leader }, { width }) => centred(fitted(leader, width)),
  },
  {
    title: '责任单位',
    width: 15,
    side: 'left',
    isNeeded: (items) => items.some(({ unit }) => unit !== ''),
    cell: ({ unit }, { width }) => centred(fitted(unit, width)),
  },
  { title: '时限', width: 12, side: 'left', isNeeded: always, cell: dueCell },
  { title: '状态', width: 12, side: 'right', isNeeded: always, cell: stateCell },
  {
    title: PERCENT_TITLE,
    width: 9,
    side: 'right',
    isNeeded: (items) => items.some(({ percent }) => percent !== null),
    cell: ({ percent }) =>
      percent === null
        ? { ...BLANK, look: 'percent' }
        : { ...number(percent, 'percent'), numberFormat: PERCENT_FORMAT },
  },
];

/** The columns of one side that these problems need. */
export function columnsOf(
  items: readonly LedgerItem[],
  side: BoardColumn['side'],
): readonly BoardColumn[] {
  return COLUMNS.filter((column) => column.side === side && column.isNeeded(items));
}

/** 逾期30天: what is late or near with its days, everything else by its word. */
function stateCell(item: LedgerItem, { palette, ledger }: CellContext): PageCell {
  const state = displayState(item);
  const { word } = palette[state];
  if (state === 'overdue') return text(`${word}${item.daysLate}天`, 'number');
  if (item.deadline.due === null || (state !== 'dueSoon' && state !== 'firstWarning'))
    return text(word, 'number');
  const left = toSerial(item.deadline.due) - toSerial(ledger.options.asOf);
  return text(left === 0 ? `${word}今天到期` : `${word}剩${left}天`, 'number');
}

/** The due day; where there is none, what the ledger says instead. */
function dueCell({ deadline }: LedgerItem, { width }: CellContext): PageCell {
  if (deadline.due === null) return centred(fitted(deadline.text, width));
  return { ...number(toSerial(deadline.due), 'date'), numberFormat: DAY_FORMAT };
}

function centred(cell: PageCell): PageCell {
  return { ...cell, look: 'number' };
}

/** On at most three lines, then an ellipsis; numbers of persons are not spread to a wall. */
function fitted(words: string, width: number): PageCell {
  const most = Math.max(4, Math.floor((width - 1) / WIDE) * MOST_LINES - 1);
  const characters = Array.from(maskPrivateNumbers(words).replace(/\s+/gu, ' ').trim());
  const shown = characters.length <= most ? characters : [...characters.slice(0, most), '…'];
  return text(shown.join(''));
}
