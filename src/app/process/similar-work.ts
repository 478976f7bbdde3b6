import { groupsAt, compareProblems } from '../../domain/similar/similar-problems';
import type { ComparedProblems } from '../../domain/similar/similar-problems';
import type { Grouping, SimilarProblems } from '../../domain/similar/types';
import type { LedgerItem } from '../../domain/ledger/types';
import { cancelled } from '../cancelled';
import type { Work } from '../ports';

/** Milliseconds of work between two turns of the browser. */
const SLICE = 24;

/**
 * Runs work in slices of about 24 ms, so that the pane goes on drawing and taking keys.
 *
 * @throws WorkbookFailure `cancelled` where it was told to stop.
 */
async function inSlices<T>(work: Generator<number, T>, { onProgress, signal }: Work): Promise<T> {
  for (let until = performance.now() + SLICE; ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    onProgress?.(Math.round(step.value * 100), 100);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted === true) throw cancelled();
    until = performance.now() + SLICE;
  }
}

/**
 * Compares a ledger's problems, giving the browser turns; progress in percent.
 *
 * @throws WorkbookFailure `cancelled` where it was told to stop.
 */
export async function compareInSlices(
  items: readonly LedgerItem[],
  grouping: Grouping,
  work: Work = {},
): Promise<ComparedProblems> {
  return inSlices(compareProblems(items, grouping), work);
}

/**
 * The groups at a threshold (0–100), giving the browser turns.
 *
 * @throws WorkbookFailure `cancelled` where it was told to stop.
 */
export async function groupsInSlices(
  compared: ComparedProblems,
  threshold: number,
  work: Work = {},
): Promise<SimilarProblems> {
  return inSlices(groupsAt(compared, threshold), work);
}
