import { readRegister, type Register } from '../../domain/supervision/read-register';
import type { SheetRef, Workbook } from '../ports';

/** The register of a workbook. `unreadable`: its titles are gone, so that nothing may be written to it. */
export interface FoundRegister {
  readonly sheet: SheetRef | null;
  /** Null where there is none yet, or nothing on it, or its titles are gone. */
  readonly register: Register | null;
  readonly unreadable: boolean;
}

/**
 * Finds the register by its mark, whatever it is called by now, and reads it.
 *
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function findRegister(
  workbook: Pick<Workbook, 'sheets' | 'readSheet'>,
): Promise<FoundRegister> {
  const sheet = (await workbook.sheets()).find(({ own }) => own === 'register') ?? null;
  if (sheet === null) return { sheet, register: null, unreadable: false };
  const reading = readRegister(await workbook.readSheet(sheet.id));
  return {
    sheet,
    register: reading.kind === 'register' ? reading.register : null,
    unreadable: reading.kind === 'noHeader',
  };
}
