import type { Migration } from './migration';

/** How notices are sent was never kept without a version: what is there is taken as it is. */
export const supervision0To1: Migration = (kept) => kept;
