import {
  defaultRangeExtractor,
  measureElement,
  observeElementOffset,
  observeElementRect,
  useVirtualizer,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import { scrollerOf } from './scroller-of';

export type ListVirtualizer = Virtualizer<Element, HTMLElement>;

export interface VirtualListOptions {
  /** The box of the list, as high as all its entries together. */
  readonly box: RefObject<HTMLElement | null>;
  readonly keys: readonly string[];
  /** The usual height of the entry at a place, in px, until it is drawn and measured. */
  readonly usualHeight: (at: number) => number;
  /** A place that is drawn wherever the list is scrolled to, since the focus may be there; -1 for none. */
  readonly always: number;
  /** Heights by key as they were measured; kept by whoever outlives the list. */
  readonly heights: Map<string, number>;
}

/** How high the pane is supposed to be where there is no layout (a hidden frame, a test). */
const SUPPOSED = { width: 320, height: 600 };
/** Entries drawn beyond each end of what is seen. */
const BEYOND = 6;
/** Milliseconds without a scroll event after which the page stands still. */
const STILL = 150;

/** Draws only what is seen of a long list, in whatever scrolls the pane. */
export function useVirtualList({
  box,
  keys,
  usualHeight,
  always,
  heights,
}: VirtualListOptions): ListVirtualizer {
  const above = useHeightAbove(box);
  const [measured] = useState(() => measuredBefore(keys, heights));
  const getItemKey = useCallback((at: number) => keys[at] ?? at, [keys]);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled to be memoised
  const virtualizer = useVirtualizer<Element, HTMLElement>({
    count: keys.length,
    getScrollElement: () => (box.current === null ? null : scrollerOf(box.current)),
    initialOffset: () => (box.current === null ? 0 : scrollerOf(box.current).scrollTop),
    estimateSize: usualHeight,
    getItemKey,
    initialRect: SUPPOSED,
    initialMeasurementsCache: measured,
    observeElementRect: observeHeight,
    observeElementOffset: observeOffset,
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || usualHeight(instance.indexFromElement(element)),
    overscan: BEYOND,
    scrollMargin: above,
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), always),
  });
  useEffect(
    () => () => {
      for (const { key, size } of virtualizer.takeSnapshot()) heights.set(String(key), size);
    },
    [virtualizer, heights],
  );
  return virtualizer;
}

/** Only key and size are looked at; where each entry stands follows from them. */
function measuredBefore(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
): VirtualItem[] {
  return keys.flatMap((key, index) => {
    const size = heights.get(key);
    return size === undefined ? [] : [{ key, index, size, start: 0, end: size, lane: 0 }];
  });
}

function withPlace(places: number[], always: number): number[] {
  if (always < 0 || places.includes(always)) return places;
  return [...places, always].sort((a, b) => a - b);
}

/**
 * How far the list begins below the top of what scrolls, in px. What stands above it may wrap or come and
 * go, which changes the size of what holds both.
 */
function useHeightAbove(box: RefObject<HTMLElement | null>): number {
  const [above, setAbove] = useState(0);
  useEffect(() => {
    const list = box.current;
    if (list?.parentElement == null) return undefined;
    const observer = new ResizeObserver(() => {
      setAbove(heightAbove(list));
    });
    observer.observe(list.parentElement);
    return () => {
      observer.disconnect();
    };
  }, [box]);
  return above;
}

function heightAbove(list: HTMLElement): number {
  const scroller = scrollerOf(list);
  const top = isPage(scroller) ? 0 : scroller.getBoundingClientRect().top;
  return Math.round(list.getBoundingClientRect().top - top + scroller.scrollTop);
}

function isPage(scroller: Element): boolean {
  return scroller === scroller.ownerDocument.documentElement;
}

const observeHeight: typeof observeElementRect = (instance, tell) => {
  const { scrollElement, targetWindow } = instance;
  if (scrollElement === null || targetWindow === null) return undefined;
  const tellHeight: typeof tell = (rect) => {
    tell(rect.height > 0 ? rect : SUPPOSED);
  };
  if (!isPage(scrollElement)) return observeElementRect(instance, tellHeight);
  const tellWindow = (): void => {
    tellHeight({ width: targetWindow.innerWidth, height: targetWindow.innerHeight });
  };
  tellWindow();
  targetWindow.addEventListener('resize', tellWindow);
  return () => {
    targetWindow.removeEventListener('resize', tellWindow);
  };
};

/** The page tells of its scrolling at the document, not at the element that scrolls. */
const observeOffset: typeof observeElementOffset = (instance, tell) => {
  const { scrollElement, targetWindow } = instance;
  if (scrollElement === null || targetWindow === null) return undefined;
  if (!isPage(scrollElement)) return observeElementOffset(instance, tell);
  let timer = 0;
  const tellOffset = (): void => {
    targetWindow.clearTimeout(timer);
    timer = targetWindow.setTimeout(() => {
      tell(scrollElement.scrollTop, false);
    }, STILL);
    tell(scrollElement.scrollTop, true);
  };
  const page = scrollElement.ownerDocument;
  page.addEventListener('scroll', tellOffset, { passive: true });
  return () => {
    targetWindow.clearTimeout(timer);
    page.removeEventListener('scroll', tellOffset);
  };
};
