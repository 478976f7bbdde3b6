import type { LedgerReading } from './ledger-cli';

/** The lines of 总体情况 that follow from `read --json`; the label stands in A, the count in C. */
const LINES: Readonly<Record<string, (summary: LedgerReading['summary']) => number>> = {
  '已完成（不含逾期完成）': (summary) =>
    (summary.byStatus['completed'] ?? 0) - summary.completedLate,
  逾期完成: (summary) => summary.completedLate,
  '逾期（尚未完成）': (summary) => summary.overdue,
  '临期（尚未完成）': (summary) => summary.dueSoon,
  合计: (summary) => summary.total,
};

/** What the summary sheet must show for a ledger, by the label of the line. */
export function figuresExpected({ summary }: LedgerReading): Record<string, number> {
  return Object.fromEntries(Object.entries(LINES).map(([label, count]) => [label, count(summary)]));
}

/** The same lines as they stand on the sheet; a line that is missing is missing here too. */
export function figuresOn(rows: readonly (readonly unknown[])[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [label, , count] of rows) {
    // The tables further down have lines of the same names.
    if (typeof label === 'string' && label in LINES && !(label in found)) {
      found[label] = Number(count);
    }
  }
  return found;
}
