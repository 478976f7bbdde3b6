import { WorkbookFailure } from '../app/ports';
import { FETCH_WORDS } from './words/zh-cn/fetch';

/**
 * Makes a fetch of the pane's own code repeatable. What came is kept; while it is on its way, all
 * callers wait for the same answer; after a failure the next call tries again.
 *
 * @returns A function that rejects with a `WorkbookFailure` where the file does not come.
 */
export function fetched<T>(fetch: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= fetch().catch((error: unknown) => {
      kept = null;
      // Another fetch it waited for says better what did not come.
      if (error instanceof WorkbookFailure) throw error;
      throw new WorkbookFailure('fileMissing', FETCH_WORDS.missing, String(error));
    });
    return kept;
  };
}
