import { OWN_SHEETS, WorkbookFailure, type SheetRef, type Workbook } from '../app/ports';
import type { SheetGrid } from '../domain/grid/sheet-grid';
import { OWN_SHEET_MARK } from '../excel/sheets';
import { FAILURE_MESSAGES } from '../excel/words';
import { damageOf, openGrids, type WorkbookGrids } from '../xlsx/grid/open-grids';
import { GridTooLarge } from '../xlsx/grid/plain-grid';
import { readAddInPart } from '../xlsx/read/add-in-settings';
import type { SheetEntry } from '../xlsx/read/workbook-part';

/** A workbook that is only looked at: no spreadsheet engine, formulas as the file last showed them. */
export interface PackageWorkbook {
  /** Every method that writes rejects with `notSupported`. */
  readonly workbook: Workbook;
  /** The first formula of that sheet whose result the file does not hold, and how many there are; or null. */
  readonly uncalculated: (
    sheetId: string,
  ) => { readonly cell: string; readonly count: number } | null;
}

/** What a file is opened for. */
export interface PackageUse {
  /** The add-in's id, under which its settings are filed. */
  readonly addInId: string;
  /** Makes the error of a file that cannot be read, of one Chinese sentence. */
  readonly failure: (message: string) => Error;
}

/**
 * Opens the bytes of an .xlsx file for reading.
 *
 * @throws Error `use.failure` where it is not a workbook. The workbook's methods reject with it where a part is damaged.
 */
export function openPackage(bytes: Uint8Array, use: PackageUse): PackageWorkbook {
  const opening = openGrids(bytes);
  if (!opening.ok) throw use.failure(opening.message);
  const { grids } = opening;
  return {
    workbook: { ...readingMethods(grids, use), ...REFUSED },
    uncalculated: (sheetId) => grids.grid(entryOf(grids, sheetId)).uncalculated,
  };
}

type Reading = 'sheets' | 'activeSheet' | 'readSheet' | 'readSetting';

function readingMethods(grids: WorkbookGrids, use: PackageUse): Pick<Workbook, Reading> {
  const answer = answering(use);
  return {
    sheets: () => answer(() => grids.sheets.map((entry) => toRef(grids, entry))),
    activeSheet: () => answer(() => toRef(grids, grids.active)),
    readSheet: (id) => answer(() => toGrid(grids, entryOf(grids, id))),
    readSetting: (key) => answer(() => settingOf(grids, key, use)),
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
function answering({ failure }: PackageUse): <T>(read: () => T) => Promise<T> {
  return (read) =>
    new Promise((resolve) => {
      try {
        resolve(read());
      } catch (error) {
        if (error instanceof GridTooLarge) {
          throw new WorkbookFailure('tooLarge', FAILURE_MESSAGES.tooLarge);
        }
        const damage = damageOf(error);
        throw damage === null ? error : failure(damage.message);
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

function settingOf(grids: WorkbookGrids, key: string, { addInId }: PackageUse): unknown {
  const settings = readAddInPart(grids.package, addInId)?.settings ?? {};
  const text = Object.hasOwn(settings, key) ? settings[key] : undefined;
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
