import type { Migration } from './migration';

/**
 * Before versions were written, the parts lay bare in one object. Parts that came later (the month before,
 * columns, the counting rule, colours, the first warning) are missing in files of earlier days.
 */
export const settings0To1: Migration = (kept) => kept;
