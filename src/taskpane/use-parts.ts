import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Arrival, Later } from './later';
import type { PaneParts } from './pane-parts';

/** Where the pane's later parts come from; the app provides it. */
export const PartsContext = createContext<Later<PaneParts> | null>(null);

/**
 * How it stands with the parts that come after the first screen.
 *
 * @param wanted True where one of them is to be shown now: then they are fetched, also after a failure.
 */
export function useParts(wanted: boolean): {
  readonly arrival: Arrival<PaneParts>;
  readonly retry: () => void;
} {
  const parts = useContext(PartsContext);
  if (!parts) throw new TypeError('Cannot show a part of the pane: no PartsContext above it');
  const arrival = useSyncExternalStore(parts.subscribe, parts.snapshot);
  const retry = (): void => void parts.fetch();
  useEffect(() => {
    if (wanted) void parts.fetch();
  }, [wanted, parts]);
  return { arrival, retry };
}
