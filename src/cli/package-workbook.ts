import { OWN_SHEETS, WorkbookFailure, type SheetRef, type Workbook } from '../app/ports';
import type { SheetGrid } from '../domain/grid/sheet-grid';
import { OWN_SHEET_MARK } from '../excel/sheets';
import { FAILURE_MESSAGES } from '../excel/words';
import { ADD_IN_ID } from '../host/add-in-id';
import { damageOf, openGrids, type WorkbookGrids } from '../xlsx/grid/open-grids';
import { GridTooLarge } from '../xlsx/grid/plain-grid';
import { readAddInPart } from '../xlsx/read/add-in-settings';
import type { SheetEntry } from '../xlsx/read/workbook-part';
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
  const opening = openGrids(bytes);
  if (!opening.ok) throw new InputError(opening.message);
  const { grids } = opening;
  return {
    workbook: { ...readingMethods(grids), ...REFUSED },
    note: (sheetId) => {
      const { uncalculated } = grids.grid(entryOf(grids, sheetId));
      return uncalculated && WORDS.uncalculated(uncalculated.cell, uncalculated.count);
    },
  };
}

type Reading = 'sheets' | 'activeSheet' | 'readSheet' | 'readSetting';

function readingMethods(grids: WorkbookGrids): Pick<Workbook, Reading> {
  return {
    sheets: () => answer(() => grids.sheets.map((entry) => toRef(grids, entry))),
    activeSheet: () => answer(() => toRef(grids, grids.active)),
    readSheet: (id) => answer(() => toGrid(grids, entryOf(grids, id))),
    readSetting: (key) => answer(() => settingOf(grids, key)),
  };
}

const refuse = (): Promise<never> =>
  Promise.reject(new WorkbookFailure('notSupported', FAILURE_MESSAGES.notSupported));

const REFUSED: Omit<Workbook, Reading> = {
  together: (_note, work) => work(),
  lastWrite: () => null,
  undoLastWrite: refuse,
  applyHighlights: refuse,
  writeOwnSheet: refuse,
  writeTemplate: refuse,
  editCells: refuse,
  removeAll: refuse,
  select: refuse,
  selectCells: refuse,
  onChanged: refuse,
  onSelected: refuse,
  writeSetting: refuse,
};

/** Runs a reading; what the file did wrong becomes a sentence for the user. */
function answer<T>(read: () => T): Promise<T> {
  return new Promise((resolve) => {
    try {
      resolve(read());
    } catch (error) {
      if (error instanceof GridTooLarge) {
        throw new WorkbookFailure('tooLarge', FAILURE_MESSAGES.tooLarge);
      }
      const damage = damageOf(error);
      throw damage === null ? error : new InputError(damage.message);
    }
  });
}

const idOf = ({ sheetId }: SheetEntry): string => `sheet-${sheetId}`;

function entryOf({ sheets }: WorkbookGrids, id: string): SheetEntry {
  const entry = sheets.find((one) => idOf(one) === id);
  if (entry === undefined) throw new WorkbookFailure('sheetMissing', FAILURE_MESSAGES.sheetMissing);
  return entry;
}

function toRef(grids: WorkbookGrids, entry: SheetEntry): SheetRef {
  const marks = grids.properties(entry).filter(({ name }) => name === OWN_SHEET_MARK);
  const own = OWN_SHEETS.find((kind) => marks.some(({ value }) => kind === value));
  return {
    id: idOf(entry),
    name: entry.name,
    visible: entry.state === 'visible',
    ours: own !== undefined,
    ...(own !== undefined && { own }),
  };
}

function toGrid(grids: WorkbookGrids, entry: SheetEntry): SheetGrid {
  const { area, rows, merges, hiddenRows, hiddenColumns } = grids.grid(entry);
  return { sheet: entry.name, area, rows, merges, hiddenRows, hiddenColumns };
}

function settingOf(grids: WorkbookGrids, key: string): unknown {
  const settings = readAddInPart(grids.package, ADD_IN_ID)?.settings ?? {};
  const text = Object.hasOwn(settings, key) ? settings[key] : undefined;
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
