import type { Workbook } from './ports';
import type { SessionStore } from './session-store';

/** Follows what the user selects in the sheet, from `start` to `stop`. A convenience: its failures are silent. */
export class SelectionFollower {
  readonly #workbook: Pick<Workbook, 'onSelected'>;
  readonly #store: SessionStore;
  #unfollow: (() => Promise<void>) | null = null;
  #isRunning = false;
  #isFollowing = false;

  constructor(workbook: Pick<Workbook, 'onSelected'>, store: SessionStore) {
    this.#workbook = workbook;
    this.#store = store;
  }

  /** Says that following is wanted; `follow` may be a while later. */
  start(): void {
    this.#isRunning = true;
  }

  async follow(): Promise<void> {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    try {
      const unfollow = await this.#workbook.onSelected((picked) => {
        this.#store.dispatch({ kind: 'rowsPicked', picked });
      });
      if (this.#isRunning) this.#unfollow = unfollow;
      else await unfollow();
    } catch {
      // Without it everything works but the marks beside the selected rows.
      this.#isFollowing = false;
    }
  }

  /** Follows anew: Excel may have forgotten whom to tell. */
  async renew(): Promise<void> {
    await this.#leave();
    if (this.#isRunning) await this.follow();
  }

  async stop(): Promise<void> {
    this.#isRunning = false;
    await this.#leave();
  }

  async #leave(): Promise<void> {
    const unfollow = this.#unfollow;
    this.#unfollow = null;
    this.#isFollowing = false;
    try {
      await unfollow?.();
    } catch {
      // The workbook is closing with the pane: there is nobody left to tell.
    }
  }
}
