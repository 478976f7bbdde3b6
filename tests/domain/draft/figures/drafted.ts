import { draftFigures } from '../../../../src/domain/draft/figures/draft-figures';
import { draftGroupTable } from '../../../../src/domain/draft/figures/draft-group-table';
import { verifyFigures } from '../../../../src/domain/draft/figures/verify-figures';
import { draftOf } from '../../../../src/domain/draft/draft-text';
import type { Draft, DraftSource } from '../../../../src/domain/draft/types';
import type { SheetGrid } from '../../../../src/domain/grid/sheet-grid';
import { readLedger } from '../../../../src/domain/ledger/read-ledger';
import { sourceCellsOf } from '../../../../src/domain/ledger/source-cells-of';
import type { LedgerOptions } from '../../../../src/domain/ledger/types';
import { summarize } from '../../../../src/domain/summary/summarize';
import type { CountingRule } from '../../../../src/domain/summary/types';
import { FULL } from './source-of';

/** A sheet as a draft's source; null where it is no ledger. */
export function sourceFrom(
  grid: SheetGrid,
  options: LedgerOptions,
  rule: CountingRule,
): DraftSource | null {
  const reading = readLedger(grid, options);
  if (!reading.ok) return null;
  const { ledger, trace } = reading;
  return { ledger, summary: summarize(ledger, rule), cells: sourceCellsOf(trace.reader) };
}

/** Everything of figures: the paragraph with all it may have, and the three tables. */
export function draftedFigures(source: DraftSource): Draft {
  return draftOf([
    draftFigures(source, FULL, { by: '市委第7巡察组' }),
    draftGroupTable(source, 'category'),
    draftGroupTable(source, 'unit'),
    draftGroupTable(source, 'leader'),
  ]);
}

/** The faults of its figures as lines; empty where all trace. */
export function faultsOf(source: DraftSource, grid: SheetGrid): string[] {
  const { ledger, summary } = source;
  const { faults } = verifyFigures(draftedFigures(source), { ledger, grid, rule: summary.rule });
  return faults.map(({ figure, reason, sentence }) => `${figure} ${reason}: ${sentence}`);
}
