import { consequenceOf, type Seen } from './change-rules';
import { debounce, type Debounced } from './debounce';
import type { WorkbookChange } from './ports';

/** Milliseconds of quiet after a change before the ledger is read again, and how long it waits at most. */
const QUIET = 300;
const LONGEST = 3000;

/** What the changes of a session are weighed by, and what they lead to. */
export interface ChangePorts {
  readonly seen: () => Seen;
  /** Wrote this pane just now? What Excel calls this add-in's doing is then the echo of it. */
  readonly wroteLately: () => boolean;
  /** Reads as soon as nothing else is going on, where that is still needed then. */
  readonly refresh: () => void;
  /** Looks which sheets there are. */
  readonly listSheets: () => void;
}

/**
 * The changes that came and are not read yet. They are weighed only when there is time to read: by then the
 * reading under way may have found what they tell of.
 */
export class SessionChanges {
  readonly #ports: ChangePorts;
  readonly #quiet: Debounced;
  #pending: WorkbookChange[] = [];

  constructor(ports: ChangePorts) {
    this.#ports = ports;
    this.#quiet = debounce(ports.refresh, QUIET, LONGEST);
  }

  /**
   * Something changed. Only what this add-in certainly did itself, and just now, is left out: after each
   * task that writes cells there is a reading anyway. Whatever else came meanwhile is kept, whoever did it.
   */
  readonly came = (change: WorkbookChange): void => {
    if (change.byAddIn && this.#ports.wroteLately()) return;
    this.#pending.push(change);
    this.#quiet.call();
  };

  /** Do the changes since the last reading ask for another one? They count as read from now on. */
  needReading(): boolean {
    const seen = this.#ports.seen();
    const consequences = this.#taken().map((change) => consequenceOf(change, seen));
    if (consequences.includes('read')) return true;
    if (consequences.includes('list')) this.#ports.listSheets();
    return false;
  }

  /** A reading begins, and will find all that came until now; which sheets there are is no part of it. */
  covered(): void {
    this.#quiet.cancel();
    const seen = this.#ports.seen();
    const changes = this.#taken();
    if (changes.some((change) => consequenceOf(change, seen) === 'list')) this.#ports.listSheets();
  }

  /** The reading of what came until now is not wanted. */
  forget(): void {
    this.#quiet.cancel();
    this.#pending = [];
  }

  #taken(): readonly WorkbookChange[] {
    const pending = this.#pending;
    this.#pending = [];
    return pending;
  }
}
