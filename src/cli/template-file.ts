import { open, rm } from 'node:fs/promises';
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
  if (path === null || path === '') throw new InputError(WORDS.noNewFile);
  if (!/\.xlsx$/iu.test(path)) throw new InputError(WORDS.notXlsx(path));
  // The name is taken first, so that nothing is made in vain and no file is written over.
  const file = await newFile(path);
  try {
    await file.writeFile(await templateBytes(today));
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

async function templateBytes(today: Day): Promise<Uint8Array> {
  const opening = await openHost(blankXlsx(LEDGER_SHEET_NAME));
  if (!opening.ok) throw new InputError(opening.message);
  const { host } = opening;
  try {
    await startLedger(createExcelWorkbook(), today);
    const saved = await host.save();
    if (!saved.ok) throw new InputError(saved.messages.join(''));
    return saved.bytes;
  } finally {
    host.dispose();
  }
}
