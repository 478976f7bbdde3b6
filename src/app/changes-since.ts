import { compareSnapshots } from '../domain/snapshot/compare-snapshots';
import { takeSnapshot } from '../domain/snapshot/take-snapshot';
import type { Snapshot, SnapshotChanges } from '../domain/snapshot/types';
import { snapshotBefore } from './changes-from';
import type { LoadedLedger } from './load-ledger';
import type { Session } from './session';

/**
 * The snapshot that the ledger on screen is compared with: the latest of its sheet whose day is before the
 * as-of day (`snapshotBefore`).
 *
 * @returns Null where no ledger is on screen or there is no such snapshot.
 */
export function previousSnapshot({
  phase,
  snapshots,
}: Pick<Session, 'phase' | 'snapshots'>): Snapshot | null {
  if (phase.kind !== 'ledger') return null;
  return snapshotBefore(snapshots, phase.ledger);
}

interface Compared {
  readonly loaded: LoadedLedger;
  readonly previous: Snapshot;
  readonly changes: SnapshotChanges;
}

let last: Compared | null = null;

/**
 * What changed on the ledger on screen since `previousSnapshot`. The same object comes back as long as both
 * are the same, so that nothing is drawn anew without need.
 *
 * @returns Null where there is nothing to compare with.
 */
export function changesSince(
  session: Pick<Session, 'phase' | 'snapshots'>,
): SnapshotChanges | null {
  const { phase } = session;
  const previous = previousSnapshot(session);
  if (phase.kind !== 'ledger' || previous === null) return null;
  if (last?.loaded === phase && last.previous === previous) return last.changes;
  const changes = compareSnapshots(previous, takeSnapshot(phase.ledger, phase.summary));
  last = { loaded: phase, previous, changes };
  return changes;
}
