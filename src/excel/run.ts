import { type LeftBehind, WorkbookFailure } from '../app/ports';
import { failureCodeOf, isPassing } from './error-codes';
import { retried } from './retry';
import { FAILURE_MESSAGES, LEFT_MESSAGES, type ExcelFailureCode } from './words';

/** Waits for a cell edit to end, and joins all writes of one action into one undo step (ExcelApi 1.20). */
const GROUPED = { delayForCellEdit: true, mergeUndoGroup: true };
const UNGROUPED = { delayForCellEdit: true };

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error;
}

/** A failure of the given kind with its Chinese sentence. */
export function failure(
  code: ExcelFailureCode,
  detail = '',
  left: LeftBehind | null = null,
): WorkbookFailure {
  const message = `${FAILURE_MESSAGES[code]}${left === null ? '' : LEFT_MESSAGES[left]}`;
  return new WorkbookFailure(code, message, detail, left);
}

function toFailure(action: string, error: unknown, left: LeftBehind | null): WorkbookFailure {
  if (error instanceof WorkbookFailure) {
    // Whoever stopped it knows what was written; every other cause is told with what it left.
    if (left === null || error.code === 'cancelled') return error;
    return new WorkbookFailure(
      error.code,
      `${error.message}${LEFT_MESSAGES[left]}`,
      error.detail,
      left,
    );
  }
  if (!isOfficeError(error)) return failure('unknown', `${action}: ${String(error)}`, left);
  // Not the whole debugInfo: its fullStatements hold what was to be written.
  const { errorLocation = '', statement = '' } = error.debugInfo;
  const detail = `${action}: ${error.code}: ${error.message} ${errorLocation} ${statement}`;
  return failure(failureCodeOf(error.code), detail.trim(), left);
}

/** Some calls cannot join an undo group; without the group they are still right, only not one undo step. */
async function attempt<T>(batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run(GROUPED, batch);
  } catch (error) {
    if (!isOfficeError(error) || error.code !== 'UndoNotSupported') throw error;
    return Excel.run(UNGROUPED, batch);
  }
}

/** Only what Excel refused for the moment is asked again. */
function passes(error: unknown): boolean {
  return isOfficeError(error) && isPassing(error.code);
}

/**
 * Runs one action on the workbook. Where Excel is busy or a cell is being edited it is run again, a few
 * times and each time later; without an undo group where something in it cannot join one. Every batch may
 * be run again from its beginning: it reads what is there before it writes, and what it writes replaces
 * what it wrote before.
 *
 * @param action A short English name of the action, for the diagnosis text.
 * @returns What `batch` returned.
 * @throws WorkbookFailure For every error, with the original behind `detail`.
 */
export async function runExcel<T>(action: string, batch: Batch<T>): Promise<T> {
  return runStage(action, batch, () => null);
}

/**
 * As `runExcel`, for an action that writes: once it began to, a failure says what may remain of it.
 *
 * @param left What remains where it fails halfway.
 * @param batch Calls `begin` right before the first sync that carries something to be written.
 */
export async function runWriting<T>(
  action: string,
  left: LeftBehind,
  batch: (context: Excel.RequestContext, begin: () => void) => Promise<T>,
): Promise<T> {
  let begun = false;
  const begin = (): void => {
    begun = true;
  };
  return runStage(
    action,
    (context) => batch(context, begin),
    () => (begun ? left : null),
  );
}

/**
 * Does what belongs to something already written: a failure says what may remain of the whole.
 *
 * @throws WorkbookFailure With `left`, whatever failed.
 */
export async function afterWriting<T>(left: LeftBehind, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.left !== null) throw error;
    throw toFailure('', error, left);
  }
}

async function runStage<T>(
  action: string,
  batch: Batch<T>,
  left: () => LeftBehind | null,
): Promise<T> {
  try {
    return await retried(() => attempt(batch), passes);
  } catch (error) {
    throw toFailure(action, error, left());
  }
}
