import type { CorrectedCell, SkippedEdit, UndoWork, WriteKind } from '../../app/ports';

/** What came of taking one step back. */
export interface StepOutcome {
  /** Names of sheets the step had made; they stay, with one line. */
  readonly emptied?: readonly string[];
  /** Names of sheets whose charts could not be drawn again. */
  readonly chartless?: readonly string[];
  /** Of corrections: how many cells hold again what they held. */
  readonly restored?: number;
  readonly skipped?: readonly SkippedEdit[];
  /** What can still be taken back, where the user stopped in the middle. */
  readonly rest?: UndoStep;
}

/** One call that wrote to the workbook, and how it is taken back. */
export interface UndoStep {
  /** What the writing is called where nobody else says it. */
  readonly kind: WriteKind;
  /** Names of the sheets it wrote to. */
  readonly sheets: readonly string[];
  /** How many cells its image holds in memory. */
  readonly size: number;
  /** Cells of the user's that it corrected. */
  readonly corrected: readonly CorrectedCell[];
  /** A setting alone is no writing of its own where sheets were to be written. */
  readonly isSetting: boolean;
  /** No image could be kept: it will not be taken back. */
  readonly imageless?: boolean;
  /** Rejects with a WorkbookFailure where something newer would be lost; changes nothing. */
  check(work: UndoWork): Promise<void>;
  /** Takes it back; only after `check`, and again after it failed. */
  undo(work: UndoWork): Promise<StepOutcome>;
}
