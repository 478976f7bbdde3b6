import type { LedgerItem } from '../ledger/types';
import { displayState } from '../palette/palette';
import type { PaletteEntry } from '../palette/types';
import { barColourFor, ON_BAR } from '../summary-sheet/bar-colour';
import { BLANK, type PageCell, text } from '../summary-sheet/page';
import type { PaintRun } from '../summary-sheet/types';
import type { BoardGroup } from './board-groups';
import { type Board, type BoardPage, contextOf } from './board-page';
import { type Track, trackOf } from './track';

/** The band of a group and a row for each of its problems. */
export function addGroup(target: BoardPage, board: Board, group: BoardGroup): void {
  if (group.name !== null) target.page.addLine(bandWords(group.name, group.items), 'band');
  for (const item of group.items) addRow(target, board, item);
}

/** The name of the group and what came of its problems. */
function bandWords(name: string, items: readonly LedgerItem[]): string {
  const completed = items.filter(({ status }) => status === 'completed').length;
  const overdue = items.filter((item) => item.overdue).length;
  const late = overdue > 0 ? `，逾期${overdue}项` : '';
  return `${name}　　共${items.length}项，已完成${completed}项${late}`;
}

function addRow({ page, paints }: BoardPage, board: Board, item: LedgerItem): void {
  const { columns, timeline, palette, feedback, asOf } = board;
  const track = trackOf(item, timeline, feedback, asOf);
  const entry = palette[displayState(item)];
  const row = page.nextRow;
  const slots = Array.from({ length: timeline.count }, (_, at) => slotCell(track, at));
  const firstRight = columns.firstSlot + slots.length;
  page.add(
    ...columns.left.map(({ cell }, at) => cell(item, contextOf(board, at + 1))),
    ...slots,
    ...columns.right.map(({ cell }, at) => cell(item, contextOf(board, firstRight + at))),
  );
  paints.push(
    ...barPaints(track, entry, row, columns.firstSlot),
    statePaint(entry, row, firstRight),
  );
}

function slotCell({ marks }: Track, at: number): PageCell {
  const mark = marks.get(at);
  return mark === undefined ? { ...BLANK, look: 'slot' } : text(mark, 'slot');
}

function barPaints(
  { stretches, marks }: Track,
  entry: PaletteEntry,
  row: number,
  firstSlot: number,
): readonly PaintRun[] {
  const { strong, tint } = entry.light;
  const colours = {
    bar: { fill: barColourFor(entry), font: ON_BAR },
    late: { fill: strong, font: '#FFFFFF' },
    open: { fill: tint, font: strong },
  };
  return stretches.map(({ kind, from, to }) => {
    const { fill, font } = colours[kind];
    const isMarked = [...marks.keys()].some((slot) => slot >= from && slot <= to);
    return {
      area: { top: row, left: firstSlot + from, bottom: row, right: firstSlot + to },
      fill,
      // Each colour costs Excel a call, and most of a bar is empty cells.
      ...(isMarked ? { font } : {}),
    };
  });
}

/** The word in its colour; the state stands first right of the timeline. */
function statePaint({ filled, light }: PaletteEntry, row: number, column: number): PaintRun {
  return {
    area: { top: row, left: column, bottom: row, right: column },
    ...(filled ? { fill: light.tint } : {}),
    font: light.strong,
    bold: true,
  };
}
