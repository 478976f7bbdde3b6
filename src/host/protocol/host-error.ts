/** Codes and messages as Excel gives them (Excel.ErrorCodes). */
const MESSAGES = {
  AccessDenied: 'You do not have permissions to perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

/** A failure the client turns into `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  /** `detail` is added to Excel's own sentence, as when a member is named. */
  constructor(code: HostErrorCode, detail = '') {
    super(detail === '' ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`);
    this.name = 'HostError';
    this.code = code;
  }
}

/** The answer to everything outside the subset: never a silent success. */
export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `(${member})`);
}
