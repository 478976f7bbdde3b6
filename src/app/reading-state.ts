import type { LoadResult } from './load-ledger';
import type { SheetRef } from './ports';
import type { Failure } from './session-failure';

/** What the pane stands on: nothing yet, a failure, a first reading the user stopped, or what the last reading said. */
type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'cancelled' }
  | LoadResult;

/** How far long work is. `all` is 0 while Excel has not answered yet, e.g. because a cell is being edited. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** When the last reading that came to an end did so, and how long it took. */
interface LastReading {
  /** The time of day as the user's clock shows it; null where no clock is there. */
  readonly at: string | null;
  readonly ms: number;
}

/** What readings leave in a session. */
export interface ReadingState {
  readonly phase: Phase;
  /** The number of the reading under way, or null. Late answers of earlier readings are ignored. */
  readonly reading: number | null;
  /** Of the reading or the task under way, once it has lasted a while; null for short work. */
  readonly progress: Progress | null;
  /**
   * Why the last reading brought nothing, while what is on screen is from an earlier one, or why Excel does
   * not tell of changes; null where the figures are the latest. The code `cancelled` is the user's own wish.
   */
  readonly stale: Failure | null;
  readonly lastReading: LastReading | null;
  /** Every visible ledger of the workbook in tab order; null until it was asked for. */
  readonly ledgers: readonly SheetRef[] | null;
}

export const NO_READING: ReadingState = {
  phase: { kind: 'loading' },
  reading: null,
  progress: null,
  stale: null,
  lastReading: null,
  ledgers: null,
};

export type ReadingAction =
  /** `quiet`: a repetition by itself, which takes nothing off the screen. */
  | { readonly kind: 'readingStarted'; readonly reading: number; readonly quiet?: boolean }
  | {
      readonly kind: 'readingEnded';
      readonly reading: number;
      readonly result: LoadResult;
      readonly took?: LastReading;
      /** Why the figures may soon be old without anybody telling. */
      readonly stale?: Failure | null;
    }
  | { readonly kind: 'readingFailed'; readonly reading: number; readonly failure: Failure }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'ledgersFound'; readonly ledgers: readonly SheetRef[] };

type ReadingActionOf<Kind extends ReadingAction['kind']> = Extract<ReadingAction, { kind: Kind }>;

/** True where something read is on screen, which a failure must not take away. */
function hasResult({ phase }: ReadingState): boolean {
  return phase.kind === 'ledger' || phase.kind === 'notLedger';
}

/** A reading keeps what is on screen until it ends, so that an edited cell does not blank the pane. */
export function startReading<S extends ReadingState>(
  state: S,
  { reading, quiet = false }: ReadingActionOf<'readingStarted'>,
): S {
  const phase: Phase = quiet || hasResult(state) ? state.phase : { kind: 'loading' };
  return { ...state, phase, reading, progress: null };
}

/** What was read is on screen and up to date. */
export function endReading<S extends ReadingState>(
  state: S,
  { reading, result, took, stale = null }: ReadingActionOf<'readingEnded'>,
): S {
  if (reading !== state.reading) return state;
  const lastReading = took ?? state.lastReading;
  return { ...state, phase: result, reading: null, progress: null, stale, lastReading };
}

/** A failed reading leaves the figures of the last one standing, and says so. */
export function failReading<S extends ReadingState>(
  state: S,
  { reading, failure }: ReadingActionOf<'readingFailed'>,
): S {
  if (reading !== state.reading) return state;
  const ended = { ...state, reading: null, progress: null };
  if (hasResult(state)) return { ...ended, stale: failure };
  const phase: Phase =
    failure.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure };
  return { ...ended, phase };
}
