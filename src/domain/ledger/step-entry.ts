import type { ColumnRole } from '../header/column-role';
import type { DeadlineReading } from '../deadline/types';
import type { DoneDay } from './done-day';
import type { SeenCell } from './seen-cell';
import type { StatusEvidence } from './status-evidence';
import type { StepCells } from './step-cells';

/** What the cells of one step say, apart from the words of its measure. */
export interface StepReading {
  readonly row: number;
  readonly cells: StepCells;
  readonly leader: string;
  readonly unit: string;
  readonly deadlineCell: SeenCell | null;
  readonly deadline: DeadlineReading;
  readonly progress: string;
  readonly percent: number | null;
  readonly completedOn: DoneDay | null;
  readonly evidence: StatusEvidence | null;
}

/**
 * An entry: a step with its measure. The points of a row that differ in their words only share one reading: a
 * ledger has hundreds of thousands of them, and copies would fill the memory.
 */
export class StepEntry {
  declare readonly measure: string;
  declare readonly ordinal: string;
  declare readonly reading: StepReading;

  constructor(measure: string, ordinal: string, reading: StepReading) {
    this.measure = measure;
    this.ordinal = ordinal;
    this.reading = reading;
  }

  /** Another point of the same row, of which its other cells say just the same. */
  pointBeside(measure: string, ordinal: string): StepEntry {
    return new StepEntry(measure, ordinal, this.reading);
  }

  get cellOf(): (role: ColumnRole) => SeenCell | null {
    const { cells } = this.reading;
    return (role) => cells.of(role);
  }

  get row(): number {
    return this.reading.row;
  }

  get leader(): string {
    return this.reading.leader;
  }

  get unit(): string {
    return this.reading.unit;
  }

  get deadlineCell(): SeenCell | null {
    return this.reading.deadlineCell;
  }

  get deadline(): DeadlineReading {
    return this.reading.deadline;
  }

  get progress(): string {
    return this.reading.progress;
  }

  /** Looked up again: only the checks ask for it. */
  get percentCell(): SeenCell | null {
    return this.reading.cells.percentCell();
  }

  get percent(): number | null {
    return this.reading.percent;
  }

  get completedOnCell(): SeenCell | null {
    return this.reading.cells.of('completedOn');
  }

  get completedOn(): DoneDay | null {
    return this.reading.completedOn;
  }

  get evidence(): StatusEvidence | null {
    return this.reading.evidence;
  }
}
