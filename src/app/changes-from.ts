import type { Ledger } from '../domain/ledger/types';
import { compareSnapshots } from '../domain/snapshot/compare-snapshots';
import { takeSnapshot } from '../domain/snapshot/take-snapshot';
import type { Snapshot, SnapshotChanges } from '../domain/snapshot/types';
import type { Summary } from '../domain/summary/types';

/**
 * The latest of the ledger's sheet whose day is before the as-of day. One of the same day is passed over, or
 * writing the week's figures would clear the changes.
 *
 * @param snapshots Earliest first.
 */
export function snapshotBefore(
  snapshots: readonly Snapshot[],
  { sheet, options }: Pick<Ledger, 'sheet' | 'options'>,
): Snapshot | null {
  return snapshots.filter((one) => one.sheet === sheet && one.day < options.asOf).at(-1) ?? null;
}

/** What changed up to this ledger since `snapshotBefore`; null where there is none. */
export function changesFrom(
  snapshots: readonly Snapshot[],
  ledger: Ledger,
  summary: Summary,
): SnapshotChanges | null {
  const before = snapshotBefore(snapshots, ledger);
  return before && compareSnapshots(before, takeSnapshot(ledger, summary));
}
