import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useListFocus, type ListFocus } from './use-list-focus';
import { useVirtualList, type ListVirtualizer } from './use-virtual-list';
import { useWarningView } from './warning-filter';
import { nearestTo, placeOf, stepFrom, type ListEntry } from './warning-entries';

export interface WarningListState {
  readonly virtualizer: ListVirtualizer;
  /** The place of the one row that Tab leads to. */
  readonly active: number;
  /** The user chose the row at a place. */
  readonly hold: (at: number) => void;
  readonly handlers: Pick<ListFocus, 'onFocus' | 'onBlur'> & {
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** The row the user went to last, and what was marked then: a later mark leads Tab to itself. */
interface Held {
  readonly key: string;
  readonly at: number;
  readonly mark: string | null;
}

const HEADING_HEIGHT = 40;
const ROW_HEIGHT = 80;

/** How far each key goes from a row; a page is what can be seen at once. */
const STEPS: Readonly<Record<string, (page: number) => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  Home: () => -Infinity,
  End: () => Infinity,
};

/**
 * The list of warnings as keyboard and mouse move in it. The focus stays with its problem when the ledger
 * is read again; where the problem left the list, it goes to the one in its place.
 *
 * @param box The box of the list.
 * @param current The key of the marked problem, or null. A new mark is scrolled to, but takes no focus.
 */
export function useWarningList(
  box: RefObject<HTMLElement | null>,
  entries: readonly ListEntry[],
  current: string | null,
): WarningListState {
  const { heights } = useWarningView();
  const [held, setHeld] = useState<Held | null>(null);
  const active = activePlace(entries, held, current);
  const keys = useMemo(() => entries.map(({ key }) => key), [entries]);
  const virtualizer = useVirtualList({
    box,
    keys,
    usualHeight: (at) => (entries[at]?.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT),
    always: active,
    heights,
  });
  const { moveFocus, ...focus } = useListFocus(box, active);
  useScrollToMark(virtualizer, placeOf(entries, current), current);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const from = focusedPlace(event.target) ?? active;
    const to = stepFrom(entries, from, step(pageOf(virtualizer)));
    const key = keyAt(entries, to);
    if (key === null) return;
    setHeld({ key, at: to, mark: current });
    moveFocus();
    // Above the first row stand the filters.
    if (to === stepFrom(entries, 0, 0)) virtualizer.scrollToOffset(0);
    else virtualizer.scrollToIndex(to);
  };
  const hold = (at: number): void => {
    const key = keyAt(entries, at);
    if (key !== null) setHeld({ key, at, mark: key });
  };
  return { virtualizer, active, hold, handlers: { ...focus, onKeyDown } };
}

function activePlace(
  entries: readonly ListEntry[],
  held: Held | null,
  current: string | null,
): number {
  const marked = placeOf(entries, current);
  if (held === null || (held.mark !== current && marked >= 0)) {
    return marked >= 0 ? marked : stepFrom(entries, 0, 0);
  }
  const at = placeOf(entries, held.key);
  return at >= 0 ? at : nearestTo(entries, Math.min(held.at, entries.length - 1));
}

/** Shows what was marked in the sheet; what is in view already stays where it is. */
function useScrollToMark(
  virtualizer: ListVirtualizer,
  place: number,
  current: string | null,
): void {
  const seen = useRef(current);
  useEffect(() => {
    if (seen.current === current) return;
    seen.current = current;
    if (place >= 0) virtualizer.scrollToIndex(place);
  }, [virtualizer, place, current]);
}

function keyAt(entries: readonly ListEntry[], at: number): string | null {
  const entry = entries[at];
  return entry?.kind === 'warning' ? entry.warning.key : null;
}

/** How many entries are seen at once, less one to keep hold of the text. */
function pageOf({ range }: ListVirtualizer): number {
  return range === null ? 1 : Math.max(1, range.endIndex - range.startIndex - 1);
}

/** The place of the row the focus is in; it is not always the active one. */
function focusedPlace(target: EventTarget): number | null {
  const place = target instanceof Element ? target.closest('[data-index]') : null;
  return place === null ? null : Number(place.getAttribute('data-index'));
}
