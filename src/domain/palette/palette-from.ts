import { STATE_WORDS } from './state-words';
import type { DisplayState, Palette, PaletteEntry, Shade, StateColour } from './types';

type Hue = Readonly<Record<Shade, StateColour>>;

/** A palette from the colour of each state and the states that fill their rows on the sheet. */
export function paletteFrom(
  hues: Readonly<Record<DisplayState, Hue>>,
  filled: readonly DisplayState[],
): Palette {
  const entry = (state: DisplayState): PaletteEntry => ({
    word: STATE_WORDS[state],
    light: hues[state].light,
    dark: hues[state].dark,
    filled: filled.includes(state),
  });
  return {
    overdue: entry('overdue'),
    dueSoon: entry('dueSoon'),
    firstWarning: entry('firstWarning'),
    completed: entry('completed'),
    completedLate: entry('completedLate'),
    substantiallyCompleted: entry('substantiallyCompleted'),
    inProgress: entry('inProgress'),
    longTerm: entry('longTerm'),
    notStarted: entry('notStarted'),
    notCompleted: entry('notCompleted'),
    unknown: entry('unknown'),
  };
}
