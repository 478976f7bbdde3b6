import type { ExcelFailureCode } from './words';

/**
 * Error codes of Office.js (not localised) and what they mean to the user. All that Microsoft's page on
 * errors of the application-specific APIs and `Excel.ErrorCodes` list, and those Microsoft's client raises
 * itself; what is not here is `unknown`.
 */
const FAILURE_OF_CODE: Readonly<Record<string, ExcelFailureCode>> = {
  // The sheet, the workbook or what stands on it does not allow it.
  AccessDenied: 'sheetProtected',
  BadPassword: 'sheetProtected',
  NotAllowed: 'sheetProtected',
  UnsupportedSheet: 'sheetUnsupported',
  Conflict: 'conflict',
  FilteredRangeConflict: 'conflict',
  InsertDeleteConflict: 'conflict',
  MergedRangeConflict: 'conflict',
  NonBlankCellOffSheet: 'conflict',
  PivotTableRangeConflict: 'conflict',
  // It is not there, or no longer.
  ItemNotFound: 'sheetMissing',
  InvalidSheetName: 'sheetMissing',
  ItemAlreadyExists: 'nameTaken',
  InactiveWorkbook: 'inactiveWorkbook',
  InvalidOrTimedOutSession: 'sessionExpired',
  Unauthenticated: 'sessionExpired',
  // Too much at once.
  RequestPayloadSizeLimitExceeded: 'messageTooLarge',
  ResponsePayloadSizeLimitExceeded: 'messageTooLarge',
  OperationCellsExceedLimit: 'messageTooLarge',
  RangeExceedsLimit: 'messageTooLarge',
  RangeImageExceedsLimit: 'messageTooLarge',
  FormulaLengthExceedsLimit: 'messageTooLarge',
  MemoryLimitReached: 'outOfMemory',
  // Not now.
  InvalidOperationInCellEditMode: 'cellEditMode',
  ActivityLimitReached: 'busy',
  HostRestartNeeded: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
  ConnectionFailure: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  // This Excel never does it.
  ApiNotAvailable: 'notSupported',
  ApiNotFound: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UnsupportedFillType: 'notSupported',
  UnsupportedOperation: 'notSupported',
  // Faults of ours or of Excel's; the user can only hand on the diagnosis.
  CannotRegisterEvent: 'unknown',
  CannotUpdateReadOnlyProperty: 'unknown',
  'Client Error': 'unknown',
  ContentLengthRequired: 'unknown',
  DirtySupportingFormula: 'unknown',
  EmptyChartSeries: 'unknown',
  GeneralException: 'unknown',
  InvalidArgument: 'unknown',
  InvalidBinding: 'unknown',
  InvalidObjectPath: 'unknown',
  InvalidOperation: 'unknown',
  InvalidReference: 'unknown',
  InvalidRequest: 'unknown',
  InvalidRequestContext: 'unknown',
  InvalidRibbonDefinition: 'unknown',
  InvalidSelection: 'unknown',
  OpenWorkbookLinksBlocked: 'unknown',
  PowerQueryRefreshResourceChallenge: 'unknown',
  PropertyNotLoaded: 'unknown',
  RefreshWorkbookLinksBlocked: 'unknown',
  RunMustReturnPromise: 'unknown',
  UndoNotSupported: 'unknown',
  ValueNotLoaded: 'unknown',
};

/**
 * Refused before anything was done, because of what Excel is doing just now. `RequestAborted` and
 * `GeneralException` are not among them: they say neither why nor how much was done, so that asking again
 * unasked could do the harm twice; `Timeout` and `ConnectionFailure` have waited long enough already.
 */
const PASSING_CODES: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'ServiceNotAvailable',
  'WriteNotSupportedWhenModalDialogOpen',
]);

/** The codes the table names, for tests. */
export const KNOWN_CODES: readonly string[] = Object.keys(FAILURE_OF_CODE);

/** What an error code of Office.js means to the user; `unknown` for one that is not written down. */
export function failureCodeOf(officeCode: string): ExcelFailureCode {
  return Object.hasOwn(FAILURE_OF_CODE, officeCode)
    ? (FAILURE_OF_CODE[officeCode] ?? 'unknown')
    : 'unknown';
}

/** Is it worth asking Excel again in a moment? */
export function isPassing(officeCode: string): boolean {
  return PASSING_CODES.has(officeCode);
}
