import { useCallback, useState } from 'react';
import type { GridHost } from './ports';

export interface HostedGrid {
  /** Null until the element that holds the grid is on the page. */
  readonly host: GridHost | null;
  /** Give it as `ref` to the element that shall hold the grid. */
  readonly attach: (container: HTMLElement | null) => (() => void) | undefined;
}

/** Makes the host when its element appears and takes it down with it. Both arguments must be stable. */
export function useGridHost(
  createHost: (container: HTMLElement) => GridHost,
  onChanged: () => void,
): HostedGrid {
  const [host, setHost] = useState<GridHost | null>(null);
  const attach = useCallback(
    (container: HTMLElement | null) => {
      if (container === null) return undefined;
      const made = createHost(container);
      const forget = made.onDirty(onChanged);
      setHost(made);
      return () => {
        forget();
        made.dispose();
      };
    },
    [createHost, onChanged],
  );
  return { host, attach };
}
