import type { ProblemCard, WrittenDeadline } from '../../app/commands/problem-card';
import type { NoProblemReason } from '../../app/commands/types';
import type { DeadlineReason } from '../../app/commands/deadline-reasons';
import type { Day } from '../../domain/calendar/day';
import type { PickedRows } from '../../app/ports';
import type { Ledger, LedgerItem } from '../../domain/ledger/types';

/** What the commands say beside the pane's own sentences, in one language. */
export interface OutcomeWords {
  readonly replaceDraftTitle: string;
  readonly replaceDraftBody: (sheet: string) => string;
  /** What the ribbon writes the pane cannot take back; where it could. */
  readonly notUndoable: string;
  readonly notProblem: string;
  /** Why the selected rows show no problem, and what to select instead. */
  readonly notProblemLine: (reason: NoProblemReason, rows: PickedRows, ledger: Ledger) => string;
  /** Sheets that do look like a ledger, and what to do with them. */
  readonly otherLedgers: (names: readonly string[]) => string;
  readonly hiddenLedgers: (names: readonly string[]) => string;
  readonly problemTitle: (item: LedgerItem) => string;
  readonly morePicked: (more: number) => string;
  readonly labels: Readonly<
    Record<
      | 'category'
      | 'problem'
      | 'unit'
      | 'leader'
      | 'person'
      | 'deadline'
      | 'state'
      | 'asOf'
      | 'extent',
      string
    >
  >;
  readonly blank: string;
  readonly day: (day: Day) => string;
  /** Sentences one after the other. */
  readonly sentences: (sentences: readonly string[]) => string;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  /** The deadline's own words and the cell they stand in; '' where the sheet says nothing. */
  readonly writtenAs: (written: WrittenDeadline, hasDay: boolean) => string;
  /** The day that was read, or that none was. */
  readonly readAs: (card: ProblemCard) => string;
  readonly reason: (reason: DeadlineReason) => string;
  /** The state's word with the days late or left. */
  readonly stateLine: (card: ProblemCard) => string;
  /** Where the state comes from. */
  readonly stateNote: (card: ProblemCard) => string;
}
