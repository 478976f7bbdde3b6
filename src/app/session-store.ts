import { INITIAL_SESSION, reduceSession, type Session, type SessionAction } from './session';

/** Holds one session, takes actions and tells listeners; the only place where the session changes. */
export class SessionStore {
  readonly #listeners = new Set<() => void>();
  #session = INITIAL_SESSION;

  /** The session now; the same object until something changes. */
  readonly snapshot = (): Session => this.#session;

  /** Calls back after every change; gives the unsubscriber. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly dispatch = (action: SessionAction): void => {
    const next = reduceSession(this.#session, action);
    if (next === this.#session) return;
    this.#session = next;
    for (const listener of this.#listeners) listener();
  };
}
