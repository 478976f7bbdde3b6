import type { Work } from '../app/ports';
import { failure } from './run';

/** Was the work told to stop? */
export function isCancelled(work: Work | undefined): boolean {
  return work?.signal?.aborted === true;
}

/** Throws WorkbookFailure `cancelled` where the work was told to stop. Stands before a block, never in one. */
export function stopIfCancelled(work: Work | undefined): void {
  if (isCancelled(work)) throw failure('cancelled');
}

/** The same work where so much was done before it: what it reports counts on from there. */
export function continued(work: Work | undefined, before: number): Work | undefined {
  const onProgress = work?.onProgress;
  if (onProgress === undefined || before === 0) return work;
  return {
    ...work,
    onProgress: (done, all) => {
      onProgress(before + done, before + all);
    },
  };
}

/**
 * Says how far work is, between two of its blocks. It is said before stopping, too, so that whoever stopped
 * it knows whether anything was done.
 *
 * @throws WorkbookFailure `cancelled` where it was told to stop; the next block is then never begun.
 */
export function checkpoint(work: Work | undefined, done: number, all: number): void {
  work?.onProgress?.(done, all);
  stopIfCancelled(work);
}
