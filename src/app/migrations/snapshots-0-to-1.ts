import type { Migration } from './migration';

/** Before versions were written, the snapshots were a bare list. */
export const snapshots0To1: Migration = (kept) =>
  Array.isArray(kept) ? { snapshots: kept as readonly unknown[] } : kept;
