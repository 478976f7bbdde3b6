import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

export interface ListFocus {
  /** Moves the focus to the active row as soon as that is drawn. */
  readonly moveFocus: () => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Keeps the focus in a list of which only a part is drawn: where the row that has it goes away with a new
 * reading, the active row takes it. A pane without the focus never takes it from the sheet.
 */
export function useListFocus(box: RefObject<HTMLElement | null>, active: number): ListFocus {
  const isWanted = useRef(false);
  const isInside = useRef(false);

  useEffect(() => {
    const list = box.current;
    if (list === null) return;
    const page = list.ownerDocument;
    const isLost = isInside.current && page.activeElement === page.body && page.hasFocus();
    if (!isWanted.current && !isLost) return;
    const row = list.querySelector<HTMLElement>(`[data-index="${active}"] button`);
    if (row === null) return;
    isWanted.current = false;
    row.focus({ preventScroll: true });
  });

  return {
    moveFocus: () => {
      isWanted.current = true;
    },
    onFocus: () => {
      isInside.current = true;
    },
    // React tells nothing of a row that it takes away itself: then the focus is still wanted inside.
    onBlur: ({ currentTarget, relatedTarget }) => {
      isInside.current = currentTarget.contains(relatedTarget);
    },
  };
}
