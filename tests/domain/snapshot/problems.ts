import { summarize } from '../../../src/domain/summary/summarize';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import type { CountingRule } from '../../../src/domain/summary/types';
import { takeSnapshot } from '../../../src/domain/snapshot/take-snapshot';
import type { LedgerSnapshot } from '../../../src/domain/snapshot/types';
import type { LedgerOptions } from '../../../src/domain/ledger/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';

type Item = Parameters<typeof itemOf>[0];

interface Part {
  readonly options?: Partial<LedgerOptions>;
  readonly rule?: Partial<CountingRule>;
  readonly sheet?: string;
}

/** A snapshot of these problems, one a row from row 5 on, as of 2025-04-30. */
export function snapshotOf(items: readonly Item[], part: Part = {}): LedgerSnapshot {
  const all = items.map((item, at) => itemOf({ row: 5 + at, ...item }));
  const ledger = ledgerOf(all);
  const options = { ...ledger.options, ...part.options };
  const read = { ...ledger, options, sheet: part.sheet ?? ledger.sheet };
  return takeSnapshot(read, summarize(read, { ...DEFAULT_COUNTING_RULE, ...part.rule }));
}
