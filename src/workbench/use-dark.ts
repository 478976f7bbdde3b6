import { useSyncExternalStore } from 'react';

const query = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  const list = query();
  list.addEventListener('change', changed);
  return () => {
    list.removeEventListener('change', changed);
  };
}

/** True while the system is set to dark; follows a change at once. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}
