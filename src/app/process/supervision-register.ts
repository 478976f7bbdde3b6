import { earlierRows, looksLikeRegister } from '../../domain/supervision/earlier-rows';
import {
  readRegister,
  type Register,
  type RegisterRows,
} from '../../domain/supervision/read-register';
import type { SheetRef, Workbook } from '../ports';

/** The register of a workbook. `unreadable`: its titles are gone, so that nothing may be written to it. */
export interface FoundRegister {
  readonly sheet: SheetRef | null;
  /** Null where there is none yet, or nothing on it, or its titles are gone. */
  readonly register: Register | null;
  readonly unreadable: boolean;
  /** What history and numbers are taken from: the register, and sheets that look like one. Null for none. */
  readonly known: RegisterRows | null;
  /** Names of those sheets, as far as the register does not have all their rows. They are never written to. */
  readonly alike: readonly string[];
}

/** A register that lost its mark is looked for among sheets with this in their names. */
const TELLING_NAME = '督办';

/**
 * Finds the register by its mark, whatever it is called by now, and reads it.
 *
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function findRegister(
  workbook: Pick<Workbook, 'sheets' | 'readSheet'>,
): Promise<FoundRegister> {
  const sheets = await workbook.sheets();
  const sheet = sheets.find(({ own }) => own === 'register') ?? null;
  const reading = sheet === null ? null : readRegister(await workbook.readSheet(sheet.id));
  const register = reading?.kind === 'register' ? reading.register : null;
  const others = await registersBeside(workbook, sheets, sheet);
  const earlier = earlierRows(
    register,
    others.map((other) => other.register),
  );
  return {
    ...{ sheet, register, unreadable: reading?.kind === 'noHeader' },
    known: earlier.length === 0 ? register : { rows: [...earlier, ...(register?.rows ?? [])] },
    alike: others
      .filter((other) => earlierRows(register, [other.register]).length > 0)
      .map(({ name }) => name),
  };
}

interface RegisterBeside {
  readonly name: string;
  readonly register: Register;
}

/** Copies of the register, and registers that another program took the mark from. */
async function registersBeside(
  workbook: Pick<Workbook, 'readSheet'>,
  sheets: readonly SheetRef[],
  marked: SheetRef | null,
): Promise<readonly RegisterBeside[]> {
  const found: RegisterBeside[] = [];
  for (const { id, name, own } of sheets) {
    const mayBe = own === 'register' || (own === undefined && name.includes(TELLING_NAME));
    if (id === marked?.id || !mayBe) continue;
    const reading = readRegister(await workbook.readSheet(id));
    if (reading.kind !== 'register' || !looksLikeRegister(reading.register)) continue;
    found.push({ name, register: reading.register });
  }
  return found;
}
