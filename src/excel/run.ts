import { WorkbookFailure } from '../app/ports';
import { FAILURE_MESSAGES, type ExcelFailureCode } from './words';

/** Error codes of Office.js (not localised) and what they mean to the user. */
const FAILURE_OF_CODE: Readonly<Record<string, ExcelFailureCode>> = {
  AccessDenied: 'sheetProtected',
  ItemNotFound: 'sheetMissing',
  InvalidOperationInCellEditMode: 'cellEditMode',
  ItemAlreadyExists: 'nameTaken',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  NotImplemented: 'notSupported',
  ApiNotFound: 'notSupported',
};

/** Waits for a cell edit to end, and joins all writes of one action into one undo step (ExcelApi 1.20). */
const RUN_OPTIONS = { delayForCellEdit: true, mergeUndoGroup: true };

function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error;
}

/** A failure of the given kind with its Chinese sentence. */
export function failure(code: ExcelFailureCode, detail = ''): WorkbookFailure {
  return new WorkbookFailure(code, FAILURE_MESSAGES[code], detail);
}

function toFailure(action: string, error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  if (!isOfficeError(error)) return failure('unknown', `${action}: ${String(error)}`);
  const code = FAILURE_OF_CODE[error.code] ?? 'unknown';
  // Not the whole debugInfo: its fullStatements hold what was to be written.
  const { errorLocation = '', statement = '' } = error.debugInfo;
  const detail = `${action}: ${error.code}: ${error.message} ${errorLocation} ${statement}`;
  return failure(code, detail.trim());
}

/**
 * Runs one action on the workbook.
 *
 * @param action A short English name of the action, for the diagnosis text.
 * @returns What `batch` returned.
 * @throws WorkbookFailure For every error, with the original behind `detail`.
 */
export async function runExcel<T>(
  action: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(RUN_OPTIONS, batch);
  } catch (error) {
    // Some calls cannot join an undo group; without the group they are still right, only not one undo step.
    if (isOfficeError(error) && error.code === 'UndoNotSupported') {
      try {
        return await Excel.run({ delayForCellEdit: true }, batch);
      } catch (second) {
        throw toFailure(action, second);
      }
    }
    throw toFailure(action, error);
  }
}
