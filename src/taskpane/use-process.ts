import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Arrival, Later } from './later';
import type { ProcessParts } from './process/parts';

/** Where the process around the ledger comes from; the app provides it. */
export const ProcessContext = createContext<Later<ProcessParts> | null>(null);

/** How it stands with the process around the ledger; whoever shows it wants it, so it is fetched. */
export function useProcess(): {
  readonly arrival: Arrival<ProcessParts>;
  readonly retry: () => void;
} {
  const process = useContext(ProcessContext);
  if (!process) throw new TypeError('Cannot show the process: no ProcessContext above it');
  const arrival = useSyncExternalStore(process.subscribe, process.snapshot);
  useEffect(() => {
    void process.fetch();
  }, [process]);
  return { arrival, retry: () => void process.fetch() };
}
