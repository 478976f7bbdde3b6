import type { Area } from '../grid/sheet-grid';
import { BLANK, type PageCell, text } from '../summary-sheet/page';
import type { Board, BoardPage } from './board-page';
import { slotOf, slotsOf, type Slot } from './timeline';

/** The colour of the as-of column: that of the house, which no state has. */
export const AS_OF_COLOUR = '#107C41';

/**
 * The two header rows: the titles of the columns, over the timeline the years and below them months or
 * quarters. The column of the as-of day is marked.
 *
 * @returns The rows, as print titles name them.
 */
export function addHeader(board: Board, { page, paints }: BoardPage): readonly [number, number] {
  const { timeline, columns, asOf } = board;
  const top = page.nextRow;
  const slots = slotsOf(timeline);
  const titles = (side: readonly { readonly title: string }[]): PageCell[] =>
    side.map(({ title }) => text(title, 'columnHead'));
  const blanks = (side: readonly unknown[]): PageCell[] =>
    side.map(() => ({ ...BLANK, look: 'columnHead' }));
  page.add(...titles(columns.left), ...yearCells(slots), ...titles(columns.right));
  page.add(...blanks(columns.left), ...slots.map(partCell), ...blanks(columns.right));
  const afterSlots = columns.firstSlot + slots.length;
  const outer = [
    ...columns.left.map((_, at) => at + 1),
    ...columns.right.map((_, at) => afterSlots + at),
  ];
  for (const column of outer) {
    page.merges.push({ top, left: column, bottom: top + 1, right: column });
  }
  paints.push({ area: asOfCell(top + 1), fill: AS_OF_COLOUR, font: '#FFFFFF' });
  return [top, top + 1];

  function asOfCell(row: number): Area {
    const column = columns.firstSlot + slotOf(timeline, asOf);
    return { top: row, left: column, bottom: row, right: column };
  }
}

/** One cell over the slots of each year. */
function yearCells(slots: readonly Slot[]): readonly PageCell[] {
  const [{ part } = { part: '' }] = slots;
  if (part === '') return [{ ...text('年度', 'slotHead'), span: slots.length }];
  const years = new Map<number, number>();
  for (const { year } of slots) years.set(year, (years.get(year) ?? 0) + 1);
  return [...years].map(([year, span]) => ({
    // A single narrow column has no room for the character.
    ...text(span === 1 ? String(year) : `${year}年`, 'slotHead'),
    span,
  }));
}

function partCell({ year, part }: Slot): PageCell {
  return text(part === '' ? String(year) : part, 'slotHead');
}
