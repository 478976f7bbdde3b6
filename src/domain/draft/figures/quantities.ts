import { cellName } from '../../grid/cells';
import type { Ledger, LedgerItem, Quantity, QuantityColumn } from '../../ledger/types';
import { sumDecimals } from '../../text/decimal';
import { oneLine } from '../clean-text';
import type { Piece } from '../compose';
import { joined, sentenceOf, sourced, wholeFigure } from '../compose';
import type { DraftSentence, DraftSource } from '../types';
import { listed } from './classes';
import { countOf } from './count';

/**
 * 涉及金额合计120.5万元（12个问题有此数据），问责人数合计3人。 One part a column, each the exact sum of its cells;
 * a column without a unit is left out, since 12 of nobody knows what is no figure. A blank is not zero:
 * where not all problems give a value, it says how many do, and how many cells hold no single figure
 * (约3万). Null where nothing is summed.
 */
export function quantitiesSentence({ ledger }: DraftSource): DraftSentence | null {
  const parts = ledger.quantityColumns
    .filter(({ unit }) => unit !== '')
    .flatMap((column) => columnSum(column, ledger));
  return parts.length === 0 ? null : sentenceOf([...listed(parts, '，'), '。']);
}

/** Empty where no problem gives a value. */
function columnSum(column: QuantityColumn, { items, headerRows }: Ledger): readonly Piece[] {
  const giving = items.filter((item) => quantitiesIn(item, column).length > 0);
  if (giving.length === 0) return [];
  const cells = new Map<string, Quantity>();
  for (const item of giving) for (const one of quantitiesIn(item, column)) cells.set(one.cell, one);
  const sum = sumDecimals([...cells.values()].map(({ value }) => value));
  const figure = wholeFigure(sum, { kind: 'summed', cells: [...cells.keys()] });
  const rows = giving.map(({ row }) => row);
  const heads = headerRows.map((row) => cellName(row, column.column));
  const title = sourced(oneLine(column.title), { kind: 'copied', cells: heads }, [], heads);
  const notes = [
    ...(giving.length < items.length ? [joined([countOf(giving), '个问题有此数据'])] : []),
    ...unreadNote(column),
  ];
  const aside = notes.length === 0 ? [] : ['（', ...listed(notes, '，'), '）'];
  return [joined([title, '合计', { ...figure, rows }, column.unit, ...aside])];
}

/** Cells left out of the sum are said, or the sum would seem whole. */
function unreadNote({ unread = [] }: QuantityColumn): readonly Piece[] {
  if (unread.length === 0) return [];
  const rows = unread.map((cell) => Number(/\d+$/u.exec(cell)?.[0]));
  const count = wholeFigure(String(unread.length), { kind: 'counted', rows });
  return [joined(['另有', { ...count, cells: unread }, '处不是单个数字、未计入'])];
}

function quantitiesIn(item: LedgerItem, { column }: QuantityColumn): readonly Quantity[] {
  return item.quantities.filter((one) => one.column === column);
}
