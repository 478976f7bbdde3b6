import type { ColumnRole } from '../header/column-role';
import type { BodyReader } from './body-reader';
import type { SeenCell } from './seen-cell';
import { pointsInParallel } from './cell-points';
import type { SharedCells } from './shared-cell';
import type { Step } from './steps';

/** The cells of one step: those of its row, or its parts of cells that are numbered in parallel. */
export class StepCells {
  declare private readonly reader: BodyReader;
  declare private readonly row: number;
  declare private readonly index: number;
  declare private readonly count: number;
  declare private readonly shared: SharedCells;

  /** `shared` gives the cells that speak for the whole problem because only its first row has them. */
  constructor(reader: BodyReader, step: Step, shared: SharedCells) {
    this.reader = reader;
    this.row = step.row;
    this.index = step.index;
    this.count = step.count;
    this.shared = shared;
  }

  /** The step's own cell, maybe blank; null where the ledger has no such column. */
  own(role: ColumnRole): SeenCell | null {
    return this.part(this.reader.seen(this.row, role));
  }

  /** The words of the step's own cell; '' where blank or without such a column. */
  text(role: ColumnRole): string {
    const text = this.reader.text(this.row, role);
    return this.pointOf(text) ?? text;
  }

  /** The step's own cell; where that is blank, the one that speaks for the whole problem. */
  of(role: ColumnRole): SeenCell | null {
    const own = this.own(role);
    return own?.text === '' && this.shared ? this.shared(role) : own;
  }

  /** One figure is the row's; several in one cell are not told apart among its points. */
  percentCell(): SeenCell | null {
    const role = 'percent';
    const seen = this.reader.seen(this.row, role);
    return seen?.text === '' && this.shared ? this.shared(role) : seen;
  }

  /** The point's own part of a cell that is numbered with just as many points; else the cell. */
  part(seen: SeenCell | null): SeenCell | null {
    const text = seen && this.pointOf(seen.text);
    if (seen === null || text === null) return seen;
    const cell = { value: text, text, numberFormat: 'General' };
    return { cell, text, name: seen.name, row: seen.row };
  }

  /** The words of the point in such a cell; null where it is not numbered so. */
  private pointOf(text: string): string | null {
    if (this.count === 1) return null;
    return pointsInParallel(text, this.count)?.[this.index]?.text ?? null;
  }
}
