import type { Work } from './ports';
import type { Progress } from './reading-state';

/** Milliseconds that pass before progress is shown: what is done sooner must not flicker. */
const SHOW_AFTER = 400;
/** Milliseconds between two showings; a bar that moves more often only costs time. */
const SHOW_EVERY = 100;

/**
 * One piece of long work: what it reports is shown from time to time, and it can be told to stop. Nothing is
 * shown of work that reports nothing.
 */
export class ProgressTeller {
  readonly #show: (progress: Progress) => void;
  readonly #stopper = new AbortController();
  #latest: Progress | null = null;
  #timer: ReturnType<typeof setTimeout> | null;

  constructor(show: (progress: Progress) => void) {
    this.#show = show;
    this.#timer = setTimeout(this.#tell, SHOW_AFTER);
  }

  get signal(): AbortSignal {
    return this.#stopper.signal;
  }

  /** What the work is given. */
  get work(): Work {
    const { signal } = this.#stopper;
    return { signal, onProgress: (done, all) => (this.#latest = { done, all }) };
  }

  /** Tells the work to stop; it does so before its next block. */
  cancel(): void {
    this.#stopper.abort();
  }

  /** The work is over: nothing more is shown. */
  end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  readonly #tell = (): void => {
    if (this.#latest !== null) this.#show(this.#latest);
    this.#latest = null;
    this.#timer = setTimeout(this.#tell, SHOW_EVERY);
  };
}
