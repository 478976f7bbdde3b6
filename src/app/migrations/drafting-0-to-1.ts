import type { Migration } from './migration';

/** Before versions were written, the parts of how the office drafts lay bare in one object. */
export const drafting0To1: Migration = (kept) => kept;
