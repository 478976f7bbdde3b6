import type { LedgerEngine } from './ledger-engine';
import type { Workbook } from './ports';
import type { SessionStore } from './session-store';

/** The ledgers a session offers to choose among. A convenience: no method rejects, and failures are silent. */
export class SessionLedgers {
  readonly #workbook: Workbook;
  readonly #engine: () => Promise<LedgerEngine>;
  readonly #store: SessionStore;
  /** The user's sheets when ledgers were last looked for. */
  #seen = '';

  constructor(workbook: Workbook, engine: () => Promise<LedgerEngine>, store: SessionStore) {
    this.#workbook = workbook;
    this.#engine = engine;
    this.#store = store;
  }

  /** Looks for every ledger of the workbook. */
  async find(): Promise<void> {
    try {
      const { findLedgers } = await this.#engine();
      const { phase } = this.#store.snapshot();
      const known = phase.kind === 'ledger' ? phase.sheet.id : null;
      const ledgers = await findLedgers(this.#workbook, known);
      this.#store.dispatch({ kind: 'ledgersFound', ledgers });
      this.#seen = await this.#usersSheets();
    } catch {
      // Nobody asked: without it the pane only offers no choice, and the next time it tries again.
    }
  }

  /** Some sheet came, went or has another name: looks again where it was one of the user's. */
  async look(): Promise<void> {
    if (this.#store.snapshot().ledgers === null) return;
    try {
      if ((await this.#usersSheets()) !== this.#seen) await this.find();
    } catch {
      // As for `find`.
    }
  }

  /** The visible sheets of the user's, by id and name, as one text. */
  async #usersSheets(): Promise<string> {
    const sheets = (await this.#workbook.sheets()).filter(({ visible, ours }) => visible && !ours);
    return JSON.stringify(sheets.map(({ id, name }) => [id, name]));
  }
}
