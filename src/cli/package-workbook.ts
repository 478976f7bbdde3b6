import type { Workbook } from '../app/ports';
import { ADD_IN_ID } from '../host/add-in-id';
import { openPackage } from '../package/package-workbook';
import { InputError } from './input-error';
import { WORDS } from './words';

/** A workbook that is only looked at: no spreadsheet engine, formulas as the file last showed them. */
export interface PackageWorkbook {
  /** Every method that writes rejects with `notSupported`. */
  readonly workbook: Workbook;
  /** One Chinese sentence on formulas of that sheet whose result the file does not hold, or null. */
  readonly note: (sheetId: string) => string | null;
}

/**
 * Opens the bytes of an .xlsx file for reading.
 *
 * @throws InputError Where it is not a workbook. The workbook's methods throw it where a part is damaged.
 */
export function openPackageWorkbook(bytes: Uint8Array): PackageWorkbook {
  const failure = (message: string): InputError => new InputError(message);
  const { workbook, uncalculated } = openPackage(bytes, { addInId: ADD_IN_ID, failure });
  return {
    workbook,
    note: (sheetId) => {
      const missing = uncalculated(sheetId);
      return missing && WORDS.uncalculated(missing.cell, missing.count);
    },
  };
}
