import { displayState } from '../palette/palette';
import { legendOf } from '../palette/legend';
import { barColourFor, ON_BAR } from '../summary-sheet/bar-colour';
import { BLANK, type PageCell, text } from '../summary-sheet/page';
import type { PaintRun } from '../summary-sheet/types';
import { AS_OF_COLOUR } from './board-header';
import type { Board, BoardPage } from './board-page';
import { slotWidth } from './board-widths';
import { MARKS } from './track';

/** Excel characters that the longest word of a state needs. */
const CHIP_WIDTH = 11;

const MARK_WORDS = `${MARKS.due} 时限　${MARKS.done} 完成　${MARKS.goesOn} 长期`;

/** A word on the colour it explains. */
interface Chip {
  readonly word: string;
  readonly fill: string;
  readonly font: string;
}

/** The marks, and the colour of every state that some problem is in; over as many rows as it takes. */
export function addLegend({ page, paints }: BoardPage, board: Board): void {
  const { timeline, columns } = board;
  const span = Math.ceil(CHIP_WIDTH / slotWidth(timeline.count));
  const perRow = Math.max(1, Math.floor(timeline.count / span));
  const chips = chipsOf(board);
  for (let from = 0; from < chips.length; from += perRow) {
    const row = page.nextRow;
    const some = chips.slice(from, from + perRow);
    const cells = some.map(({ word }): PageCell => ({ ...text(word, 'slot'), span }));
    page.add(...leading(columns.left.length, from === 0), ...cells);
    for (const [at, { fill, font }] of some.entries()) {
      const left = columns.firstSlot + at * span;
      const area = { top: row, left, bottom: row, right: left + span - 1 };
      paints.push({ area, fill, font } satisfies PaintRun);
    }
  }
}

/** The cells left of the timeline. */
function leading(width: number, isFirst: boolean): readonly PageCell[] {
  if (!isFirst) return Array.from({ length: width }, () => BLANK);
  return [text('图例', 'legendWord'), { ...text(MARK_WORDS, 'legendWord'), span: width - 1 }];
}

function chipsOf({ ledger, palette }: Board): readonly Chip[] {
  const seen = new Set(ledger.items.map(displayState));
  const states = legendOf(palette, [...seen]);
  const late = states.filter(({ state }) => state === 'overdue' || state === 'completedLate');
  return [
    ...states.map(({ state, word }) => ({
      word,
      fill: barColourFor(palette[state]),
      font: ON_BAR,
    })),
    ...late.map(({ word, strong }) => ({ word: `超期·${word}`, fill: strong, font: '#FFFFFF' })),
    { word: '统计日期当期', fill: AS_OF_COLOUR, font: '#FFFFFF' },
  ];
}
