import type { Session } from './session';

/** The size of what was read last, for 复制诊断信息. Numbers only: no name and no content of the ledger. */
export interface ReadingCounts {
  /** Rows and columns of the ledger, header included. */
  readonly rows: number;
  readonly columns: number;
  readonly problems: number;
  readonly measures: number;
  readonly findings: number;
  /** Milliseconds the last reading took; null where none came to an end. */
  readonly ms: number | null;
}

/** Null where no ledger is on screen. */
export function readingCounts({ phase, lastReading }: Session): ReadingCounts | null {
  if (phase.kind !== 'ledger') return null;
  const { ledger, summary, findings } = phase;
  return {
    rows: ledger.body.last - Math.min(...ledger.headerRows) + 1,
    columns: ledger.lastColumn - ledger.firstColumn + 1,
    problems: ledger.items.length,
    measures: summary.measures,
    findings: findings.length,
    ms: lastReading === null ? null : Math.round(lastReading.ms),
  };
}
