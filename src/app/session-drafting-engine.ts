import type { DraftingEngine } from './drafting-engine';
import type { SessionStore } from './session-store';

/** The drafting engine in a session: fetched when it is first wanted, and from then on in the session. */
export class SessionDraftingEngine {
  readonly #fetch: () => Promise<DraftingEngine>;
  readonly #store: SessionStore;

  constructor(fetch: () => Promise<DraftingEngine>, store: SessionStore) {
    this.#fetch = fetch;
    this.#store = store;
  }

  /** Null until it was fetched. */
  here(): DraftingEngine | null {
    return this.#store.snapshot().draftingEngine;
  }

  /** Rejects where it has to be fetched and does not come; the next call tries again. */
  async get(): Promise<DraftingEngine> {
    const here = this.here();
    if (here) return here;
    const engine = await this.#fetch();
    this.#store.dispatch({ kind: 'draftingArrived', engine });
    return engine;
  }
}
