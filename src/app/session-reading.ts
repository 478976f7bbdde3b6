import { cancelled } from './cancelled';
import type { LoadedLedger, LoadResult } from './load-ledger';
import type { Clock, Work } from './ports';
import { ProgressTeller } from './progress-teller';
import { failureOf, type Failure } from './session-failure';
import type { SessionStore } from './session-store';
import { shareEqual } from './share-equal';

/** Milliseconds between two attempts while a cell is being edited, and how many there are: a minute. */
const EDIT_PAUSE = 1000;
const EDIT_ATTEMPTS = 60;

/** What the readings of a session need. */
export interface ReadingPorts {
  readonly store: SessionStore;
  readonly clock: Clock;
  /** Reads a sheet, null for the active one, as the settings say. */
  readonly load: (sheetId: string | null, work: Work) => Promise<LoadResult>;
  /** Told the ledger as it came on screen, sharing what it can with the one before. */
  readonly shown: (loaded: LoadedLedger) => void;
  /** Called after each reading that changed what is on screen or might have. */
  readonly ended: () => void;
  /** Do the changes that came ask for a reading? They are read with the next one in any case. */
  readonly needed: () => boolean;
  /** Called as a reading begins: it will find all that changed until now. */
  readonly begun: () => void;
  /** Why figures just read may soon be old without anybody telling; null where changes are told. */
  readonly unfollowed: () => Failure | null;
  /** Called where a reading failed. */
  readonly failed: (failure: Failure) => void;
}

interface HowToRead {
  /** A repetition by itself, which takes nothing off the screen. */
  readonly quiet?: boolean;
  /** What has to be known before the sheet can be read. */
  readonly prepare?: () => Promise<void>;
  /** What repeats the reading where a cell was being edited; the same reading where it is left out. */
  readonly again?: () => Promise<void>;
}

/**
 * The readings of one session, one at a time: a later one takes the place of an earlier one, and changes
 * during a reading bring exactly one more. No method rejects.
 */
export class SessionReading {
  readonly #ports: ReadingPorts;
  #number = 0;
  #teller: ProgressTeller | null = null;
  /** Something changed, or may have, while it could not be read. */
  #missed: 'nothing' | 'changes' | 'reading' = 'nothing';
  #attempts = 0;
  #retry: ReturnType<typeof setTimeout> | null = null;

  constructor(ports: ReadingPorts) {
    this.#ports = ports;
  }

  /** Reads now, whatever else is going on: a reading that is still under way is of no use any more. */
  async read(sheetId: string | null = null, how: HowToRead = {}): Promise<void> {
    const { quiet = false, prepare = async () => Promise.resolve(), again } = how;
    const reading = this.#begin(quiet);
    const teller = new ProgressTeller((progress) => {
      this.#show(reading, progress);
    });
    this.#teller = teller;
    const start = performance.now();
    const load = async (): Promise<LoadResult> => {
      await prepare();
      return this.#ports.load(sheetId, teller.work);
    };
    try {
      const result = await stoppable(load(), teller.signal);
      this.#end(reading, result, performance.now() - start);
    } catch (error) {
      this.#fail(reading, error, again ?? (() => this.read(sheetId, { quiet: true })));
    } finally {
      teller.end();
      if (this.#teller === teller) this.#teller = null;
    }
    this.catchUp();
  }

  /** Something changed: reads as soon as nothing else is going on, where that is needed then. */
  refresh(): void {
    if (!this.#isFree()) this.#missed = this.#missed === 'reading' ? 'reading' : 'changes';
    else if (this.#ports.needed()) void this.read();
  }

  /** As `refresh`, whatever changed. */
  readSoon(): void {
    if (this.#isFree()) void this.read();
    else this.#missed = 'reading';
  }

  /** Reads again where something changed while that was not possible. */
  catchUp(): void {
    const missed = this.#missed;
    if (missed === 'reading') this.readSoon();
    if (missed === 'changes') this.refresh();
  }

  /** The user does not want to wait: what was on screen stays until the next change. */
  cancel(): void {
    this.#forgetRetry();
    this.#missed = 'nothing';
    this.#ports.begun();
    this.#teller?.cancel();
  }

  /** Ends everything under way for good; nothing is said about it. */
  stop(): void {
    this.#number += 1;
    this.cancel();
  }

  #begin(quiet: boolean): number {
    this.#teller?.cancel();
    this.#forgetRetry();
    this.#missed = 'nothing';
    this.#ports.begun();
    this.#number += 1;
    this.#ports.store.dispatch({ kind: 'readingStarted', reading: this.#number, quiet });
    return this.#number;
  }

  #fail(reading: number, error: unknown, again: () => Promise<void>): void {
    if (reading !== this.#number) return;
    const failure = failureOf(error);
    this.#ports.store.dispatch({ kind: 'readingFailed', reading, failure });
    this.#ports.failed(failure);
    this.#retryAfter(failure, again);
  }

  #end(reading: number, result: LoadResult, ms: number): void {
    if (reading !== this.#number) return;
    const { store, clock, shown, ended, unfollowed } = this.#ports;
    const shared = shareEqual(store.snapshot().phase, result);
    if (shared.kind === 'ledger') shown(shared);
    const took = { at: clock.time?.() ?? null, ms };
    store.dispatch({ kind: 'readingEnded', reading, result: shared, took, stale: unfollowed() });
    this.#attempts = 0;
    ended();
  }

  #show(reading: number, progress: { readonly done: number; readonly all: number }): void {
    const { store } = this.#ports;
    const { task, reading: current } = store.snapshot();
    // Of two things going on the task is the one the user waits for.
    if (task === null && current === reading) store.dispatch({ kind: 'progressed', progress });
  }

  /** A cell that is being edited is left some time: the reading then comes by itself. */
  #retryAfter({ code }: Failure, again: () => Promise<void>): void {
    if (code !== 'cellEditMode' || this.#attempts >= EDIT_ATTEMPTS) {
      this.#attempts = 0;
      return;
    }
    this.#attempts += 1;
    this.#retry = setTimeout(() => {
      if (this.#ports.store.snapshot().task === null) void again();
      else this.#missed = 'reading';
    }, EDIT_PAUSE);
  }

  #isFree(): boolean {
    return this.#teller === null && this.#ports.store.snapshot().task === null;
  }

  #forgetRetry(): void {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
  }
}

/**
 * The same answer, or `cancelled` at once when told to stop: Excel may keep a question for as long as a cell
 * is being edited. Only for work that writes nothing, since it may still go on.
 */
function stoppable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    work.then(resolve, reject);
    const stop = (): void => {
      reject(cancelled());
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
