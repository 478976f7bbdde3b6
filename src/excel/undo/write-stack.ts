import {
  WorkbookFailure,
  type LastWrite,
  type UndoneWrite,
  type UndoWork,
  type WriteNote,
} from '../../app/ports';
import { FAILURE_MESSAGES } from '../words';
import type { StepOutcome, UndoStep } from './step';

/** How many writings can be taken back one after the other. */
export const MOST_WRITES = 5;
/** Cells that all images hold together, some 100 bytes each; the oldest go first. */
export const MOST_HELD_CELLS = 200_000;

interface Entry extends Pick<WriteNote, 'kind' | 'time'> {
  readonly id: number;
  readonly steps: readonly UndoStep[];
}

interface Group {
  readonly note: WriteNote;
  readonly steps: UndoStep[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A name once, in the order they came. */
function once(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function describe({ id, kind, time, steps }: Entry): LastWrite {
  return {
    id,
    kind,
    time,
    sheets: once(steps.flatMap(({ sheets }) => sheets)),
    corrected: steps.flatMap(({ corrected }) => corrected),
    ...(steps.some(({ imageless }) => imageless === true) ? { imageless: true } : {}),
  };
}

/** The last writings of one pane, the newest last. In memory alone: it ends with the pane. */
export class WriteStack {
  #entries: readonly Entry[] = [];
  #group: Group | null = null;
  #next = 1;

  /** What would be taken back next, or null. */
  last(): LastWrite | null {
    const last = this.#entries.at(-1);
    return last ? describe(last) : null;
  }

  /** The settings that are part of the writing under way, by their keys. */
  settings(): readonly string[] {
    return this.#group?.note.settings ?? [];
  }

  /** Runs work whose steps are taken back together. Within another such work it is part of that. */
  async together<T>(note: WriteNote, work: () => Promise<T>): Promise<T> {
    if (this.#group) return work();
    const group: Group = { note, steps: [] };
    this.#group = group;
    try {
      return await work();
    } finally {
      this.#group = null;
      this.#close(group);
    }
  }

  /** Keeps a step that was done: with the work under way, else as a writing of its own. */
  add(step: UndoStep): void {
    if (this.#group) this.#group.steps.push(step);
    else this.#push({ kind: step.kind, time: null }, [step]);
  }

  /**
   * Takes the last writing back: all of its steps, or none where one of them may not be.
   *
   * @throws WorkbookFailure As `Workbook.undoLastWrite`. What failed in the middle can be tried again.
   */
  async undoLast(work: UndoWork = {}): Promise<UndoneWrite> {
    const entry = this.#entries.at(-1);
    if (!entry) throw new WorkbookFailure('nothingToUndo', FAILURE_MESSAGES.nothingToUndo);
    const steps = [...entry.steps].reverse();
    for (const step of steps) await step.check(work);
    const outcomes: StepOutcome[] = [];
    for (const step of steps) outcomes.push(await step.undo(work));
    const rest = outcomes.flatMap((outcome) => outcome.rest ?? []).reverse();
    this.#entries = this.#entries.filter((one) => one !== entry);
    if (rest.length > 0) this.#entries = [...this.#entries, { ...entry, steps: rest }];
    return {
      ...describe(entry),
      emptied: once(outcomes.flatMap(({ emptied = [] }) => emptied)),
      chartless: once(outcomes.flatMap(({ chartless = [] }) => chartless)),
      restored: sum(outcomes.map(({ restored = 0 }) => restored)),
      skipped: outcomes.flatMap(({ skipped = [] }) => skipped),
    };
  }

  #close({ note, steps }: Group): void {
    const isSettings = note.kind === 'saveSettings' || note.kind === 'snapshot';
    if (isSettings ? steps.length > 0 : steps.some(({ isSetting }) => !isSetting)) {
      this.#push(note, steps);
    }
  }

  #push({ kind, time }: Pick<WriteNote, 'kind' | 'time'>, steps: readonly UndoStep[]): void {
    const entry = { id: this.#next, kind, time, steps };
    this.#next += 1;
    const latest = [...this.#entries, entry].slice(-MOST_WRITES);
    const held = (from: number): number =>
      sum(latest.slice(from).flatMap((one) => one.steps.map(({ size }) => size)));
    let first = 0;
    while (first < latest.length - 1 && held(first) > MOST_HELD_CELLS) first += 1;
    this.#entries = latest.slice(first);
  }
}
