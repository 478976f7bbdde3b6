import type { LedgerEngine } from './ledger-engine';

/** The engine in a session: it may have to be fetched, and is at hand from the first reading on. */
export class SessionEngine {
  readonly #fetch: () => Promise<LedgerEngine>;
  #here: LedgerEngine | null = null;

  constructor(fetch: () => Promise<LedgerEngine>) {
    this.#fetch = fetch;
  }

  /** Rejects where it has to be fetched and does not come; the next call tries again. */
  readonly get = async (): Promise<LedgerEngine> => {
    this.#here ??= await this.#fetch();
    return this.#here;
  };
}
