import { readFile } from 'node:fs/promises';
import { loadBestLedger, loadLedger, type LoadedLedger, type LoadResult } from '../app/load-ledger';
import type { Workbook } from '../app/ports';
import type { LedgerOptions } from '../domain/ledger/types';
import { createExcelWorkbook } from '../excel/workbook';
import { openHost, type EmbeddedHost } from '../host/node';
import { InputError } from './input-error';
import { WORDS } from './words';

/** A ledger file opened in the embedded host and read through the same gateway as in Excel. */
export interface OpenLedger {
  readonly host: EmbeddedHost;
  readonly workbook: Workbook;
  readonly loaded: LoadedLedger;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError(WORDS.fileMissing(path));
    if (code === 'EISDIR') throw new InputError(WORDS.isFolder(path));
    throw new InputError(WORDS.cannotRead(path));
  }
}

async function load(
  workbook: Workbook,
  options: LedgerOptions,
  sheetName: string | null,
): Promise<LoadResult> {
  if (sheetName === null) return loadBestLedger(workbook, options);
  const sheets = await workbook.sheets();
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) {
    throw new InputError(
      WORDS.sheetMissing(
        sheetName,
        sheets.map(({ name }) => name),
      ),
    );
  }
  return loadLedger(workbook, options, sheet.id);
}

/**
 * Opens a file and reads its ledger.
 *
 * @param sheetName The sheet to read; null for the best one.
 * @throws InputError Where there is no such file, it is not a workbook, or it holds no ledger.
 */
export async function openLedger(
  path: string,
  sheetName: string | null,
  options: LedgerOptions,
): Promise<OpenLedger> {
  const opening = await openHost(await readBytes(path));
  if (!opening.ok) throw new InputError(opening.message);
  const { host } = opening;
  try {
    const workbook = createExcelWorkbook();
    const loaded = await load(workbook, options, sheetName);
    if (loaded.kind === 'notLedger') throw new InputError(loaded.message);
    return { host, workbook, loaded };
  } catch (error) {
    host.dispose();
    throw error;
  }
}
