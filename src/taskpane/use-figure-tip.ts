import { useEffect, useRef, useState, type MouseEvent } from 'react';

/** Milliseconds in which the pointer can go from a figure to its tip, or back. */
const GRACE = 200;

export interface FigureTipState {
  /** The figure under the pointer with what explains it, or null. */
  readonly tip: { readonly figure: HTMLElement; readonly text: string } | null;
  /** The pointer is on the tip, and the tip stays. */
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/**
 * Follows the pointer over the figures (`data-figure`) of a text.
 *
 * @param explain The line for a figure; null where it has none.
 */
export function useFigureTip(explain: (figure: HTMLElement) => string | null): {
  readonly state: FigureTipState;
  readonly onMouseOver: (event: MouseEvent) => void;
} {
  const [tip, setTip] = useState<FigureTipState['tip']>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stay = (): void => {
    clearTimeout(timer.current);
  };
  const leave = (): void => {
    stay();
    timer.current = setTimeout(() => {
      setTip(null);
    }, GRACE);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return {
    state: {
      tip,
      onStay: stay,
      onLeave: leave,
      onClose: () => {
        stay();
        setTip(null);
      },
    },
    onMouseOver: ({ target }) => {
      const figure =
        target instanceof Element ? target.closest<HTMLElement>('[data-figure]') : null;
      const text = figure && explain(figure);
      if (figure === null || text === null) {
        if (tip !== null) leave();
        return;
      }
      stay();
      setTip({ figure, text });
    },
  };
}
