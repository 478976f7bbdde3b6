import { open, rm } from 'node:fs/promises';
import type { Workbook } from '../app/ports';
import { startLedger } from '../app/start-ledger';
import type { Day } from '../domain/calendar/day';
import { LEDGER_SHEET_NAME } from '../domain/ledger-template/names';
import { createExcelWorkbook } from '../excel/workbook';
import { openHost } from '../host/node';
import { blankXlsx } from '../xlsx/blank-xlsx';
import { InputError } from './input-error';
import { WORDS } from './words';

/**
 * Writes a blank ledger as a new file.
 *
 * @param path Ends in .xlsx; null where none was given.
 * @param today Its year is that of the example.
 * @returns The path.
 * @throws InputError Where the path is no .xlsx file, is taken, or cannot be written.
 */
export async function writeTemplateFile(path: string | null, today: Day): Promise<string> {
  return writeNewWorkbook(path, (workbook) => startLedger(workbook, today));
}

/**
 * Writes a new file with what `write` puts on its one empty sheet.
 *
 * @param path Ends in .xlsx; null where none was given.
 * @returns The path.
 * @throws InputError Where the path is no .xlsx file, is taken, or cannot be written; then nothing is left.
 */
export async function writeNewWorkbook(
  path: string | null,
  write: (workbook: Workbook) => Promise<unknown>,
): Promise<string> {
  if (path === null || path === '') throw new InputError(WORDS.noNewFile);
  if (!/\.xlsx$/iu.test(path)) throw new InputError(WORDS.notXlsx(path));
  // The name is taken first, so that nothing is made in vain and no file is written over.
  const file = await newFile(path);
  try {
    await file.writeFile(await newBytes(write));
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error instanceof InputError ? error : new InputError(WORDS.cannotMake(path));
  }
  await file.close();
  return path;
}

async function newFile(path: string): ReturnType<typeof open> {
  try {
    return await open(path, 'wx');
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new InputError(isThere ? WORDS.fileThere(path) : WORDS.cannotMake(path));
  }
}

async function newBytes(write: (workbook: Workbook) => Promise<unknown>): Promise<Uint8Array> {
  const opening = await openHost(blankXlsx(LEDGER_SHEET_NAME));
  if (!opening.ok) throw new InputError(opening.message);
  const { host } = opening;
  try {
    await write(createExcelWorkbook());
    const saved = await host.save();
    if (!saved.ok) throw new InputError(saved.messages.join(''));
    return saved.bytes;
  } finally {
    host.dispose();
  }
}
