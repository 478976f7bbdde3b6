import { useState } from 'react';

/** How many of a long list are shown at first, and how many come with each click. */
const FIRST = 50;
export const MORE = 500;

/** The part of a list that is shown: enough to read, never so much that the pane stands still. */
export function useMore<T>(all: readonly T[]): {
  readonly shown: readonly T[];
  readonly hidden: number;
  readonly showMore: () => void;
} {
  const [count, setCount] = useState(FIRST);
  const shown = all.length > count ? all.slice(0, count) : all;
  return {
    shown,
    hidden: all.length - shown.length,
    showMore: () => {
      setCount(count + MORE);
    },
  };
}
