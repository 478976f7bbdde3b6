import { isCancelled } from './cancelled';
import type { LastWrite, Work, Workbook } from './ports';
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

/** A cell of the user's that was edited. */
interface EditedCell {
  readonly sheetId: string;
  /** Excel row and column number. */
  readonly row: number;
  readonly column: number;
}

/** Milliseconds after a task within which Excel still tells of what it wrote; later than that it never was seen. */
const ECHO = 3000;

/** What goes around a task. */
interface Around {
  /** Runs what a task does as one writing, so that it is taken back as one. */
  readonly recorded: (task: Task, work: () => Promise<Notice>) => Promise<Notice>;
  /** What could be taken back once it ended. */
  readonly lastWrite: () => LastWrite | null;
  /** The ledger, since the task wrote to it. */
  readonly reload: () => Promise<void>;
  /** What changed during the task, where anything did. */
  readonly catchUp: () => void;
}

/** The tasks of one session, one at a time: a second one is not begun. No method rejects. */
export class SessionTasks {
  readonly #store: SessionStore;
  readonly #around: Around;
  #running: Running | null = null;
  /** Tasks that write under way, each with the reading that follows it, and when the last one ended. */
  #underWay = 0;
  #lastEnd = -Infinity;
  readonly #edited: EditedCell[] = [];

  constructor(store: SessionStore, around: Around) {
    this.#store = store;
    this.#around = around;
  }

  /** Runs one task, then reads again: what is on screen is always what the sheet says. */
  async run(task: Task, work: () => Promise<Notice>): Promise<void> {
    if (this.#store.snapshot().task !== null) return;
    await this.#writing(async () => {
      await this.#busy(task, work);
      await this.#around.reload();
    });
  }

  /**
   * Runs one task that writes no cell, and reads what was changed meanwhile: what Excel then tells of as this
   * add-in's doing came from the ribbon, and no other reading follows.
   */
  async alone(task: Task, work: () => Promise<Notice>): Promise<void> {
    if (this.#store.snapshot().task !== null) return;
    await this.#busy(task, work);
    this.#around.catchUp();
  }

  /** May what Excel tells of as this add-in's doing be the echo of a task here? Else it came from the ribbon. */
  wroteLately(): boolean {
    return this.#underWay > 0 || performance.now() - this.#lastEnd < ECHO;
  }

  /** Cells of the user's whose formats Excel may still tell of, since a task edited them or put them back. */
  editedLately(): readonly EditedCell[] {
    return this.wroteLately() ? this.#edited : [];
  }

  /** The task under way ends before its next block. False where there is none. */
  cancel(): boolean {
    this.#running?.teller.cancel();
    return this.#running !== null;
  }

  /** The workbook for tasks: what they do with it tells of its progress, and can be stopped. */
  tracked(workbook: Workbook): Workbook {
    const work = (): Work => this.#running?.teller.work ?? {};
    const wrote = (): void => {
      if (this.#running) this.#running.wrote = true;
    };
    return trackedWorkbook(workbook, work, wrote, (sheetId, cells) => {
      this.#edited.push(...cells.map(({ row, column }) => ({ sheetId, row, column })));
    });
  }

  async #writing(work: () => Promise<void>): Promise<void> {
    this.#underWay += 1;
    await work();
    this.#underWay -= 1;
    this.#lastEnd = performance.now();
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
      notice = await this.#around.recorded(task, work);
    } catch (error) {
      notice = isCancelled(error)
        ? { kind: 'cancelled', during: task, wrote: running.wrote }
        : { kind: 'failed', during: task, failure: failureOf(error) };
    }
    teller.end();
    this.#running = null;
    this.#store.dispatch({ kind: 'taskEnded', notice, lastWrite: this.#around.lastWrite() });
  }
}
