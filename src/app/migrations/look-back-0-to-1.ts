import type { Migration } from './migration';

/** Nothing was kept of look-backs before versions were written. */
export const lookBack0To1: Migration = (kept) => kept;
