import type { ColumnRole } from '../header/column-role';
import type { BodyReader } from './body-reader';
import type { SeenCell } from './seen-cell';
import { pointsInParallel } from './cell-points';
import type { Step } from './steps';

/** The cells of one step: those of its row, or its parts of cells that are numbered in parallel. */
export class StepCells {
  declare private readonly reader: BodyReader;
  declare private readonly step: Step;
  declare private readonly shared: (role: ColumnRole) => SeenCell | null;

  /** `shared` gives the cells that speak for the whole problem because only its first row has them. */
  constructor(reader: BodyReader, step: Step, shared: (role: ColumnRole) => SeenCell | null) {
    this.reader = reader;
    this.step = step;
    this.shared = shared;
  }

  /** The step's own cell, maybe blank; null where the ledger has no such column. */
  own(role: ColumnRole): SeenCell | null {
    return partOf(this.reader.seen(this.step.row, role), this.step);
  }

  /** The step's own cell; where that is blank, the one that speaks for the whole problem. */
  of(role: ColumnRole): SeenCell | null {
    const own = this.own(role);
    return own?.text === '' ? this.shared(role) : own;
  }

  /** The same without sharing a cell out among the points of a row. */
  whole(role: ColumnRole): SeenCell | null {
    const seen = this.reader.seen(this.step.row, role);
    return seen?.text === '' ? this.shared(role) : seen;
  }
}

/** The point's own part of a cell that is numbered with just as many points; else the cell. */
function partOf(seen: SeenCell | null, { index, count }: Step): SeenCell | null {
  if (seen === null || count === 1) return seen;
  const part = pointsInParallel(seen.text, count)?.[index];
  if (part === undefined) return seen;
  const cell = { value: part.text, text: part.text, numberFormat: 'General' };
  return { cell, text: part.text, name: seen.name, row: seen.row };
}
