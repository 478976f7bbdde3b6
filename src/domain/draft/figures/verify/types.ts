import type { SheetGrid } from '../../../grid/sheet-grid';
import type { Ledger } from '../../../ledger/types';
import type { CountingRule } from '../../../summary/types';

/** What figures are checked against. `ledger` must be read from `grid`. */
export interface FigureEvidence {
  readonly ledger: Ledger;
  readonly grid: SheetGrid;
  /** How percents are rounded. */
  readonly rule: Pick<CountingRule, 'rounding' | 'decimals'>;
}

/** A figure that does not trace. */
export interface FigureFault {
  /** Place of its block in the draft, from 0. */
  readonly block: number;
  /** The whole sentence. */
  readonly sentence: string;
  /** The figure as printed. */
  readonly figure: string;
  /** One Chinese clause: why not. */
  readonly reason: string;
}

export interface FigureReport {
  /** How many figures the draft prints, digits without a source included. */
  readonly figures: number;
  /** 0–1: the part of them that traces; 1 where there are none. */
  readonly share: number;
  readonly faults: readonly FigureFault[];
}
