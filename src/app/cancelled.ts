import { WorkbookFailure } from './ports';

/** What the user reads after stopping something, wherever nothing more is known about it. */
export const CANCELLED_MESSAGE = '已按你的要求停下，没有做完；需要时再做一次即可。';

/** Ends work that was told to stop. */
export function cancelled(): WorkbookFailure {
  return new WorkbookFailure('cancelled', CANCELLED_MESSAGE);
}

/** True for what `cancelled` made, here or in the workbook: the user's own wish, not a failure. */
export function isCancelled(error: unknown): boolean {
  return error instanceof WorkbookFailure && error.code === 'cancelled';
}
