/**
 * The states a problem is shown in, what must not be overlooked first; each has one word everywhere and
 * one colour in a palette (design: How it looks). `firstWarning` is shown only where the office asks for a
 * first warning before 临期.
 */
export const DISPLAY_STATES = [
  'overdue',
  'dueSoon',
  'firstWarning',
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
export interface StateColour {
  readonly strong: string;
  readonly tint: string;
}

/** The ground the colours stand on: white paper and cells, or the dark pane. */
export type Shade = 'light' | 'dark';

export interface PaletteEntry extends Readonly<Record<Shade, StateColour>> {
  /** The same in every palette: the formulas beside the ledger test it. */
  readonly word: string;
  /** False: the state has no fill on the sheet (design: inProgress is neutral). */
  readonly filled: boolean;
}

/** A word and a colour for every state. Red belongs to what is late and to nothing else. */
export type Palette = Readonly<Record<DisplayState, PaletteEntry>>;

/** Days before the due day; null where there is no first warning. */
export interface WarningDays {
  readonly dueSoonDays: number;
  readonly firstWarningDays: number | null;
}

/** A colour scheme that an office may choose. */
export interface Preset {
  /** Its Chinese name. */
  readonly name: string;
  /** What its colours mean, one Chinese line without a full stop. */
  readonly meaning: string;
  /** The days published together with these colours; null where none were. Only a suggestion. */
  readonly thresholds: WarningDays | null;
  readonly palette: Palette;
  /** The colour of data bars over percents, light enough for black figures. #RRGGBB. */
  readonly bar: string;
  /** States that share a fill because the scheme means the same by them; else no two filled ones do. */
  readonly alike: readonly (readonly DisplayState[])[];
}
