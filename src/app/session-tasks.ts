import { isCancelled } from './cancelled';
import type { Work, Workbook } from './ports';
import { ProgressTeller } from './progress-teller';
import { failureOf } from './session-failure';
import type { Notice, Task } from './session';
import type { SessionStore } from './session-store';
import { trackedWorkbook } from './tracked-workbook';

/** A task under way, and whether part of what it writes stands already. */
interface Running {
  readonly teller: ProgressTeller;
  wrote: boolean;
}

/** What is read after a task. */
interface After {
  /** The ledger, since the task wrote to it. */
  readonly reload: () => Promise<void>;
  /** What changed during the task, where anything did. */
  readonly catchUp: () => void;
}

/** The tasks of one session, one at a time: a second one is not begun. No method rejects. */
export class SessionTasks {
  readonly #store: SessionStore;
  readonly #after: After;
  #running: Running | null = null;

  constructor(store: SessionStore, after: After) {
    this.#store = store;
    this.#after = after;
  }

  /** Runs one task, then reads again: what is on screen is always what the sheet says. */
  async run(task: Task, work: () => Promise<Notice>): Promise<void> {
    if (this.#store.snapshot().task !== null) return;
    await this.#busy(task, work);
    await this.#after.reload();
  }

  /** Runs one task that leaves the ledger as it is, and reads what was changed meanwhile. */
  async alone(task: Task, work: () => Promise<Notice>): Promise<void> {
    if (this.#store.snapshot().task !== null) return;
    await this.#busy(task, work);
    this.#after.catchUp();
  }

  /** The task under way ends before its next block. False where there is none. */
  cancel(): boolean {
    this.#running?.teller.cancel();
    return this.#running !== null;
  }

  /** The workbook for tasks: what they do with it tells of its progress, and can be stopped. */
  tracked(workbook: Workbook): Workbook {
    const work = (): Work => this.#running?.teller.work ?? {};
    return trackedWorkbook(workbook, work, () => {
      if (this.#running) this.#running.wrote = true;
    });
  }

  async #busy(task: Task, work: () => Promise<Notice>): Promise<void> {
    this.#store.dispatch({ kind: 'taskStarted', task });
    const teller = new ProgressTeller((progress) => {
      this.#store.dispatch({ kind: 'progressed', progress });
    });
    const running: Running = { teller, wrote: false };
    this.#running = running;
    let notice: Notice;
    try {
      notice = await work();
    } catch (error) {
      notice = isCancelled(error)
        ? { kind: 'cancelled', during: task, wrote: running.wrote }
        : { kind: 'failed', during: task, failure: failureOf(error) };
    }
    teller.end();
    this.#running = null;
    this.#store.dispatch({ kind: 'taskEnded', notice });
  }
}
