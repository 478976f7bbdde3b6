/**
 * Takes what one version of the add-in kept under a key, without its number, to what the next version keeps.
 * Never throws: what is damaged comes out as damaged, for the readers of its parts to see.
 */
export type Migration = (kept: unknown) => unknown;
