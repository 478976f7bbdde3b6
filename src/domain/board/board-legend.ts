import { displayState } from '../palette/palette';
import { legendOf } from '../palette/legend';
import { barColourFor, ON_BAR } from '../summary-sheet/bar-colour';
import { BLANK, type PageCell, text } from '../summary-sheet/page';
import type { PaintRun } from '../summary-sheet/types';
import { AS_OF_COLOUR } from './board-header';
import type { Board, BoardPage } from './board-page';
import { slotWidth } from './board-widths';
import { doneOn, sideOf } from './timeline';
import { MARKS } from './track';

/** Excel characters that the longest word of a state needs. */
const CHIP_WIDTH = 11;

/** 持续进行 and not 长期坚持: work without a day to end on bears the mark, too. */
const MARK_WORDS = {
  due: '时限',
  done: '完成',
  goesOn: '持续进行',
  earlier: '在图外以前',
  later: '在图外以后',
} as const satisfies Readonly<Record<keyof typeof MARKS, string>>;

/** The marks; those of days off the timeline only where there are such days. */
function marksLine({ ledger, timeline }: Board): string {
  const days = ledger.items.flatMap((item) => [item.deadline.due, doneOn(item)]);
  const off = new Set(days.map((day) => (day === null ? null : sideOf(timeline, day))));
  const marks = (['due', 'done', 'goesOn', 'earlier', 'later'] as const).filter(
    (mark) => (mark !== 'earlier' && mark !== 'later') || off.has(mark),
  );
  return marks.map((mark) => `${MARKS[mark]} ${MARK_WORDS[mark]}`).join('　');
}

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
  const marks = marksLine(board);
  for (let from = 0; from < chips.length; from += perRow) {
    const row = page.nextRow;
    const some = chips.slice(from, from + perRow);
    const cells = some.map(({ word }): PageCell => ({ ...text(word, 'slot'), span }));
    page.add(...leading(columns.left.length, from === 0 ? marks : null), ...cells);
    for (const [at, { fill, font }] of some.entries()) {
      const left = columns.firstSlot + at * span;
      const area = { top: row, left, bottom: row, right: left + span - 1 };
      paints.push({ area, fill, font } satisfies PaintRun);
    }
  }
}

/** The cells left of the timeline. */
function leading(width: number, marks: string | null): readonly PageCell[] {
  if (marks === null) return Array.from({ length: width }, () => BLANK);
  return [text('图例', 'legendWord'), { ...text(marks, 'legendWord'), span: width - 1 }];
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
