import type { Workbook } from './ports';

/** Calls `act` once the calls have been quiet for `wait` milliseconds. */
export interface Debounced {
  readonly call: () => void;
  readonly cancel: () => void;
}

/** Typing over several cells is one change, not many: the reading waits until the user pauses. */
export function debounce(act: () => void, wait: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const call = (): void => {
    cancel();
    timer = setTimeout(act, wait);
  };
  return { call, cancel };
}

/** Follows a workbook's changes from `start` to `stop`, once however often it is started. */
export class ChangeFollower {
  readonly #workbook: Pick<Workbook, 'onChanged'>;
  readonly #changed: Debounced;
  #unfollow: (() => Promise<void>) | null = null;
  #running = false;

  constructor(workbook: Pick<Workbook, 'onChanged'>, changed: Debounced) {
    this.#workbook = workbook;
    this.#changed = changed;
  }

  /** Says that following is wanted; `follow` may be a while later. */
  start(): void {
    this.#running = true;
  }

  /** Rejects as the workbook does. */
  async follow(): Promise<void> {
    if (this.#unfollow) return;
    const unfollow = await this.#workbook.onChanged(this.#changed.call);
    if (this.#running) this.#unfollow = unfollow;
    else await unfollow();
  }

  async stop(): Promise<void> {
    this.#running = false;
    this.#changed.cancel();
    const unfollow = this.#unfollow;
    this.#unfollow = null;
    try {
      await unfollow?.();
    } catch {
      // The workbook is closing with the pane: there is nobody left to tell, and nothing was lost.
    }
  }
}
