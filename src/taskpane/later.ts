import { failureOf, type Failure } from '../app/session-failure';

/** How it stands with something that comes after the first screen. */
export type Arrival<T> =
  | { readonly kind: 'awaited' }
  | { readonly kind: 'here'; readonly value: T }
  | { readonly kind: 'missing'; readonly failure: Failure };

/** Something that comes after the first screen, in the form React asks for. */
export interface Later<T> {
  /** The same object until something changes. */
  readonly snapshot: () => Arrival<T>;
  /** Calls back after every change; gives the unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches it unless it is here or on its way. Never rejects: a failure is the `missing` arrival. */
  readonly fetch: () => Promise<void>;
}

/**
 * Unlike a lazy component of React's it can be tried again after a failure, and once here it is drawn at
 * once.
 */
export function later<T>(fetch: () => Promise<T>): Later<T> {
  const listeners = new Set<() => void>();
  let arrival: Arrival<T> = { kind: 'awaited' };
  let isOnItsWay = false;

  const become = (next: Arrival<T>): void => {
    arrival = next;
    for (const listener of listeners) listener();
  };
  const run = async (): Promise<void> => {
    if (arrival.kind === 'missing') become({ kind: 'awaited' });
    try {
      become({ kind: 'here', value: await fetch() });
    } catch (error) {
      become({ kind: 'missing', failure: failureOf(error) });
    }
  };
  return {
    snapshot: () => arrival,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: async () => {
      if (isOnItsWay || arrival.kind === 'here') return;
      isOnItsWay = true;
      await run();
      isOnItsWay = false;
    },
  };
}
