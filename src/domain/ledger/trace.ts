import type { BodyReader } from './body-reader';
import type { FoundFeedback } from './feedback-date';
import type { RowGroup } from './group-rows';
import type { LookBacksRead } from './look-back';
import type { Entry } from './read-entry';
import type { SkippedRow } from './skipped-row';
import type { Ledger, LedgerItem } from './types';

/** One problem together with the rows and entries it was made from. */
export interface ReadProblem {
  readonly group: RowGroup;
  readonly entries: readonly Entry[];
  readonly item: LedgerItem;
  /** Only where the ledger says something of a look-back at it. */
  readonly looks?: LookBacksRead;
}

/** How a ledger was read, for the checks: which cell gave what, and what was left out. */
export interface ReadingTrace {
  readonly reader: BodyReader;
  readonly problems: readonly ReadProblem[];
  /** In sheet order. */
  readonly skipped: readonly SkippedRow[];
  /** Where the feedback date was taken from the sheet; null where it was given or is unknown. */
  readonly feedback: FoundFeedback | null;
}

/** A reading never throws: what is not a ledger says why, in one Chinese sentence. */
export type LedgerReading =
  | { readonly ok: true; readonly ledger: Ledger; readonly trace: ReadingTrace }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'noHeader' | 'noRows';
      readonly message: string;
    };
