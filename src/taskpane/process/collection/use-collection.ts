import { useSyncExternalStore } from 'react';
import { CollectionWork, type CollectionState } from '../../../app/process/collection-work';

/** Under this name the files and what was read are kept while another tab is open. */
const MEMORY = 'collection';

/** The ledgers of many units; the same work each time the panel is opened. */
export function useCollection(memory: Map<string, unknown>): {
  readonly work: CollectionWork;
  readonly collection: CollectionState;
} {
  const known = memory.get(MEMORY);
  const work = known instanceof CollectionWork ? known : new CollectionWork();
  if (known !== work) memory.set(MEMORY, work);
  return { work, collection: useSyncExternalStore(work.subscribe, work.snapshot) };
}
