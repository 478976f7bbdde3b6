import { createContext, useContext } from 'react';

/** What the three first-run hints point at, in their order. */
export const HINT_STEPS = ['source', 'warnings', 'actions'] as const;
export type HintStep = (typeof HINT_STEPS)[number];

/** Remembers on this computer that the hints are not wanted any more. */
export interface HintMemory {
  readonly seen: () => boolean;
  readonly keep: () => void;
}

/** The hints as they stand. */
export interface Hints {
  /** Null while none is shown. */
  readonly step: HintStep | null;
  /** The user asked for them and is in the pane, so that they may take the focus. */
  readonly wanted: boolean;
  readonly show: (step: HintStep) => void;
  /** Ends them; `forGood`: they do not come by themselves again. */
  readonly end: (forGood: boolean) => void;
}

export const HintsContext = createContext<Hints | null>(null);

/** The first-run hints, wherever the pane shows or asks for them. */
export function useHints(): Hints {
  const hints = useContext(HintsContext);
  if (!hints) throw new TypeError('Cannot show hints: no HintsContext above it');
  return hints;
}

const KEY = 'rectification-ledger:hints-seen';

/**
 * Kept in the browser's own storage, not in the workbook: nobody asked to have the file changed. Where there
 * is no storage the hints come once with every opening of the pane.
 *
 * @param partition What Office wants before each key where it shares one storage between sites; else ''.
 */
export function browserHintMemory(partition: string): HintMemory {
  return browserMemory(`${partition}${KEY}`);
}

const CTRL_Z_KEY = 'rectification-ledger:ctrl-z-said';

/** As `browserHintMemory`: whether it was said that Ctrl+Z does not go back past a writing. */
export function browserCtrlZMemory(partition: string): HintMemory {
  return browserMemory(`${partition}${CTRL_Z_KEY}`);
}

function browserMemory(key: string): HintMemory {
  return {
    seen: () => {
      try {
        return window.localStorage.getItem(key) !== null;
      } catch {
        return false;
      }
    },
    keep: () => {
      try {
        window.localStorage.setItem(key, '1');
      } catch {
        // Then they come again with the next opening; they can be skipped.
      }
    },
  };
}
