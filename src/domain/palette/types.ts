/** The states a problem is shown in; each has one word and one colour everywhere (design: How it looks). */
export const DISPLAY_STATES = [
  'overdue',
  'dueSoon',
  'completed',
  'completedLate',
  'substantiallyCompleted',
  'inProgress',
  'longTerm',
  'notStarted',
  'notCompleted',
  'unknown',
] as const;
export type DisplayState = (typeof DISPLAY_STATES)[number];

/** `strong` is for text and marks (≥ 4.5:1 on `tint` and on the page), `tint` for fills. #RRGGBB. */
interface StateColour {
  readonly strong: string;
  readonly tint: string;
}
export interface PaletteEntry {
  readonly word: string;
  readonly light: StateColour;
  readonly dark: StateColour;
  /** False: the state has no fill on the sheet (design: inProgress is neutral). */
  readonly filled: boolean;
}
