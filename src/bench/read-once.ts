import { checkLedger } from '../domain/checks/check-ledger';
import type { Finding } from '../domain/checks/types';
import type { SheetGrid } from '../domain/grid/sheet-grid';
import { sourceCellsOf } from '../domain/ledger/source-cells-of';
import { readLedger } from '../domain/ledger/read-ledger';
import type { LedgerOptions } from '../domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../domain/summary/counting-rule';
import { summarize } from '../domain/summary/summarize';
import type { Summary } from '../domain/summary/types';

/** How made-up ledgers are read. */
export const BENCH_OPTIONS: LedgerOptions = {
  asOf: '2025-04-30',
  feedback: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  dueSoonDays: 10,
  monthBefore: 'end',
  columns: {},
};

/** Milliseconds of each step, and what came out. */
export interface ReadOnce {
  readonly read: number;
  readonly summarize: number;
  readonly check: number;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

/** Reads, counts and checks a grid once. Throws where it is no ledger. */
export function readOnce(grid: SheetGrid): ReadOnce {
  const start = performance.now();
  const reading = readLedger(grid, BENCH_OPTIONS);
  const read = performance.now();
  if (!reading.ok) throw new RangeError(`Cannot measure: ${reading.message}`);
  const { ledger, trace } = reading;
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  const counted = performance.now();
  const findings = checkLedger({ ledger, trace });
  const end = performance.now();
  return { read: read - start, summarize: counted - read, check: end - counted, summary, findings };
}

/** Milliseconds until the pane has its figures, and until it has its findings too. */
export interface FirstFigures {
  readonly figures: number;
  readonly all: number;
}

/** All that the pane shows of a ledger, once, in the order in which the pane comes by it. */
export function firstFigures(grid: SheetGrid): FirstFigures {
  const start = performance.now();
  const reading = readLedger(grid, BENCH_OPTIONS);
  if (!reading.ok) throw new RangeError(`Cannot measure: ${reading.message}`);
  const { ledger, trace } = reading;
  summarize(ledger, DEFAULT_COUNTING_RULE);
  sourceCellsOf(trace.reader);
  const figures = performance.now() - start;
  checkLedger({ ledger, trace });
  return { figures, all: performance.now() - start };
}
