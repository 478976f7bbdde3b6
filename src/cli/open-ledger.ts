import { readFile } from 'node:fs/promises';
import { loadBestLedger, loadLedger, type LoadedLedger } from '../app/load-ledger';
import type { Workbook } from '../app/ports';
import type { LedgerOptions } from '../domain/ledger/types';
import type { CountingRule } from '../domain/summary/types';
import { InputError } from './input-error';
import { WORDS } from './words';

/** Which ledger of a workbook is meant, and how it is to be read and counted. */
export interface LedgerRequest {
  /** Null for the best sheet. */
  readonly sheet: string | null;
  readonly options: LedgerOptions;
  readonly rule: CountingRule;
}

/**
 * A file's bytes.
 *
 * @param isFolder What is said of a folder.
 * @throws InputError Where there is no such file, or it cannot be read.
 */
export async function readBytes(
  path: string,
  isFolder: (path: string) => string = WORDS.isFolder,
): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError(WORDS.fileMissing(path));
    if (code === 'EISDIR') throw new InputError(isFolder(path));
    throw new InputError(WORDS.cannotRead(path));
  }
}

async function sheetIdOf(workbook: Workbook, sheetName: string): Promise<string> {
  const sheets = await workbook.sheets();
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (sheet !== undefined) return sheet.id;
  const names = sheets.map(({ name }) => name);
  throw new InputError(WORDS.sheetMissing(sheetName, names));
}

/**
 * Reads the ledger of an open workbook.
 *
 * @throws InputError Where there is no such sheet, or it is no ledger.
 */
export async function ledgerOf(workbook: Workbook, request: LedgerRequest): Promise<LoadedLedger> {
  const { sheet, options, rule } = request;
  const loaded =
    sheet === null
      ? await loadBestLedger(workbook, options, rule)
      : await loadLedger(workbook, options, await sheetIdOf(workbook, sheet), rule);
  if (loaded.kind === 'notLedger') throw new InputError(loaded.message);
  return loaded;
}
