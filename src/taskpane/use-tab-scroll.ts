import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Tab } from '../app/session';
import { scrollerOf } from './scroller-of';

interface Place {
  readonly what: string;
  readonly top: number;
}

/**
 * Each tab comes back where it was left, although all of them scroll the same box.
 *
 * @param what What the tab shows; where it shows something else now (another filter), it starts at its top.
 */
export function useTabScroll(panel: RefObject<HTMLElement | null>, tab: Tab, what: string): void {
  const places = useRef(new Map<Tab, Place>());
  const shown = useRef({ tab, what });

  useLayoutEffect(() => {
    const place = places.current.get(tab);
    shown.current = { tab, what };
    if (panel.current === null) return;
    scrollerOf(panel.current).scrollTop = place?.what === what ? place.top : 0;
  }, [panel, tab, what]);

  useEffect(() => {
    const keep = (): void => {
      if (panel.current === null) return;
      const { tab: open, what: seen } = shown.current;
      places.current.set(open, { what: seen, top: scrollerOf(panel.current).scrollTop });
    };
    // Caught on its way down: a box's own scrolling does not come up to the document.
    document.addEventListener('scroll', keep, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', keep, { capture: true });
    };
  }, [panel]);
}
