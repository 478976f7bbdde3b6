import { drafting0To1 } from './drafting-0-to-1';
import { lookBack0To1 } from './look-back-0-to-1';
import type { Migration } from './migration';
import { reviews0To1 } from './reviews-0-to-1';
import { settings0To1 } from './settings-0-to-1';
import { snapshots0To1 } from './snapshots-0-to-1';
import { supervision0To1 } from './supervision-0-to-1';

/**
 * Every way from one version to the next, by key and in order: what is kept today has the number of its
 * migrations. A new shape is a new file at the end of its list; those before it stay as they are.
 */
export const MIGRATIONS = {
  settings: [settings0To1],
  drafting: [drafting0To1],
  lookBack: [lookBack0To1],
  reviews: [reviews0To1],
  snapshots: [snapshots0To1],
  supervision: [supervision0To1],
} as const satisfies Readonly<Record<string, readonly Migration[]>>;
