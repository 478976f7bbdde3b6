import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle';

/** A first screenful, and how many come at a time whenever the browser has nothing else to do. */
const FIRST = 40;
const STEP = 80;

/** How much of a long list is drawn: at first what can be seen, the rest step by step while idle. */
export function useGrowing(total: number): {
  readonly count: number;
  /** Draws at least up to that place, now. */
  readonly growTo: (index: number) => void;
} {
  const [count, setCount] = useState(FIRST);
  useEffect(() => {
    if (count >= total) return undefined;
    return whenIdle(() => {
      setCount((now) => now + STEP);
    });
  }, [count, total]);
  return {
    count: Math.min(count, total),
    growTo: (index) => {
      setCount((now) => Math.max(now, index + 1));
    },
  };
}
