import type { Ledger } from '../ledger/types';
import type { Summary } from '../summary/types';

/** The ledger a text is compared with; both of one reading. */
export interface ProofLedger {
  readonly ledger: Ledger;
  readonly summary: Summary;
}

/**
 * Something a proofreader would mark. `start`–`end` are UTF-16 offsets into the text (`end` not
 * included), `line` and `column` count from 1. `error` is wrong for certain (the figures do not add up),
 * `warning` most likely, `info` worth a look.
 */
export interface ProofFinding {
  /** A name in kebab case: `ordinal-skipped`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** The words in question as they stand. */
  readonly text: string;
  /** One Chinese sentence: what is wrong and what to do. */
  readonly message: string;
  /** What to put in place of `text`; null where only the writer can know. */
  readonly replacement: string | null;
}
