import type { ComparedSides } from '../../domain/comparison-sheet/plan-comparison-sheet';
import { planComparisonSheet } from '../../domain/comparison-sheet/plan-comparison-sheet';
import { compareSnapshots } from '../../domain/snapshot/compare-snapshots';
import { takeSnapshot } from '../../domain/snapshot/take-snapshot';
import type { LedgerSnapshot, SnapshotChanges } from '../../domain/snapshot/types';
import type { LoadedLedger } from '../load-ledger';
import type { Workbook, WrittenSheet } from '../ports';

/** How a ledger that is open stands, with its rows and words. */
export function standOf({ ledger, summary }: LoadedLedger): LedgerSnapshot {
  return takeSnapshot(ledger, summary);
}

/** What changed from one open ledger to another; they may be laid out in different ways. */
export function compareLedgers(earlier: LoadedLedger, later: LoadedLedger): SnapshotChanges {
  return compareSnapshots(standOf(earlier), standOf(later));
}

/**
 * 写出对比表: writes a comparison to our own sheet. No ledger is touched.
 *
 * @throws WorkbookFailure Where the sheet could not be written.
 */
export async function writeComparison(
  workbook: Workbook,
  changes: SnapshotChanges,
  sides: ComparedSides,
): Promise<WrittenSheet> {
  return workbook.writeOwnSheet('comparison', planComparisonSheet(changes, sides));
}
