import type { LastWrite, SheetRef, Workbook, WriteKind } from './ports';
import type { LoadedLedger } from './load-ledger';
import { rowWitnesses, type RowWitnesses } from './row-witness';
import type { Task } from './session';
import type { SessionWork } from './session-work';

/** The tasks that write to the workbook, each a writing of its own. */
const WRITES: Readonly<Record<WriteKind, true>> = {
  highlight: true,
  summary: true,
  board: true,
  checkSheet: true,
  draftSheet: true,
  template: true,
  correct: true,
  remove: true,
  snapshot: true,
  saveSettings: true,
  feedbackLedger: true,
  notices: true,
  lookBack: true,
  comparison: true,
  grouping: true,
  collection: true,
};

function isWrite(task: Task): task is WriteKind & Task {
  return Object.hasOwn(WRITES, task);
}

/** What a task may write of the workbook's settings; typed facts and templates are saved beside any task. */
const SETTINGS: readonly string[] = ['settings', 'snapshots', 'supervision', 'lookBack', 'reviews'];

/** What the rows of a ledger were when something was written for it. */
interface Witnessed {
  readonly sheet: SheetRef;
  readonly rows: RowWitnesses;
}

/** What undoing needs of the rest of a session. */
export interface UndoPorts {
  readonly work: SessionWork;
  /** Takes in the settings and the snapshots anew, since some may have gone back. */
  readonly readKept: () => Promise<void>;
}

/** 撤销上一次写入 in a session. No method rejects. */
export class SessionUndo {
  readonly #workbook: Workbook;
  readonly #time: () => string | null;
  readonly #witnessed = new Map<number, Witnessed>();
  /** The ledger that the task under way read before it wrote. */
  #read: LoadedLedger | null = null;

  /** @param time The time of day as the pane shows it, or null. */
  constructor(workbook: Workbook, time: () => string | null) {
    this.#workbook = workbook;
    this.#time = time;
  }

  /** What would be taken back next. */
  readonly last = (): LastWrite | null => this.#workbook.lastWrite();

  /** Notes what a task read just before it wrote. */
  readonly noteReading = (loaded: LoadedLedger): void => {
    this.#read = loaded;
  };

  /** Runs the work of a task as one writing. */
  async task<T>(task: Task, work: () => Promise<T>): Promise<T> {
    if (!isWrite(task)) return work();
    const before = this.last()?.id ?? 0;
    this.#read = null;
    const note = { kind: task, time: this.#time(), settings: SETTINGS };
    try {
      return await this.#workbook.together(note, work);
    } finally {
      this.#witness(before);
    }
  }

  /** Takes the last writing back and says what came of it. */
  async undo({ work, readKept }: UndoPorts): Promise<void> {
    const last = this.last();
    if (!last) return;
    await work.run('undo', async () => {
      const moved = await this.#movedRows(last, work);
      const undone = await work.workbook.undoLastWrite({ moved });
      await readKept();
      return { kind: 'undone', undone };
    });
  }

  #witness(before: number): void {
    const id = this.last()?.id ?? 0;
    const read = this.#read;
    if (id <= before || read === null) return;
    const { first, last } = read.ledger.body;
    const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    this.#witnessed.set(id, { sheet: read.sheet, rows: rowWitnesses(read.ledger, rows) });
  }

  /** The rows of the ledger where another one stands by now; all of them where the ledger is gone. */
  async #movedRows({ id, kind }: LastWrite, { readAgain }: SessionWork): Promise<Set<number>> {
    const witnessed = this.#witnessed.get(id);
    if (!witnessed) return new Set();
    const { sheet, rows } = witnessed;
    try {
      const { ledger } = await readAgain(sheet);
      const now = rowWitnesses(ledger, rows.keys());
      return new Set([...rows].filter(([row, was]) => now.get(row) !== was).map(([row]) => row));
    } catch (error) {
      // Corrections belong to rows and to nothing else.
      if (kind === 'correct') throw error;
      return new Set(rows.keys());
    }
  }
}
