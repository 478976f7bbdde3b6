import type { Migration } from './migration';

/** Reviews were never kept without a version: what is there is taken as it is. */
export const reviews0To1: Migration = (kept) => kept;
