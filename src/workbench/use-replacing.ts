import { useEffect, useState } from 'react';

export interface Replacing {
  /** Does it at once, or after the user said what becomes of unsaved changes. */
  readonly request: (replace: () => void) => void;
  /** The question is open. */
  readonly asking: boolean;
  readonly save: () => void;
  readonly discard: () => void;
  readonly cancel: () => void;
}

/**
 * Nothing takes the place of a changed workbook unasked: neither another workbook nor, through the
 * browser's own question, another page.
 *
 * @param saveCopy resolves to false when nothing was saved; then nothing is replaced either
 */
export function useReplacing(dirty: boolean, saveCopy: () => Promise<boolean>): Replacing {
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [dirty]);
  return {
    request: (replace) => {
      if (dirty) setWaiting(() => replace);
      else replace();
    },
    asking: waiting !== null,
    save: () => {
      setWaiting(null);
      void saveCopy().then((saved) => {
        if (saved) waiting?.();
      });
    },
    discard: () => {
      setWaiting(null);
      waiting?.();
    },
    cancel: () => {
      setWaiting(null);
    },
  };
}
