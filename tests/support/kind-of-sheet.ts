import type { OwnSheet, WriteKind } from '../../src/app/ports';

/** What writing each sheet of ours is called. */
export const KIND_OF_SHEET: Readonly<Record<OwnSheet, WriteKind>> = {
  summary: 'summary',
  check: 'checkSheet',
  draft: 'draftSheet',
  board: 'board',
  comparison: 'comparison',
  grouping: 'grouping',
  collection: 'collection',
  register: 'notices',
  lookBack: 'lookBack',
};
