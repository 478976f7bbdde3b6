import { checkLedger } from '../domain/checks/check-ledger';
import type { Finding } from '../domain/checks/types';
import type { SheetGrid } from '../domain/grid/sheet-grid';
import { freeHelperColumn } from '../domain/highlight/free-columns';
import type { RowSeals } from '../domain/highlight/row-seals';
import { rowSealsOf } from '../domain/highlight/row-seals';
import type { SourceCells } from '../domain/ledger/source-cells';
import { sourceCellsOf } from '../domain/ledger/source-cells-of';
import { readLedger } from '../domain/ledger/read-ledger';
import type { Ledger, LedgerOptions } from '../domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../domain/summary/counting-rule';
import { summarize } from '../domain/summary/summarize';
import type { HelperPlace } from '../domain/summary-sheet/report';
import type { CountingRule, Summary } from '../domain/summary/types';
import { cancelled } from './cancelled';
import { findHelperColumns } from './find-helper-columns';
import { isUsers, ledgersAmong } from './find-ledgers';
import type { SheetRef, Work, Workbook } from './ports';
import type { ReadingInput, ReadingMemory } from './reading-memory';

/** A ledger that was read, counted and is ready to be shown, coloured, summarised or drafted from. */
export interface LoadedLedger {
  readonly kind: 'ledger';
  readonly sheet: SheetRef;
  readonly ledger: Ledger;
  readonly summary: Summary;
  /** Which cell says what, for drafts. */
  readonly cells: SourceCells;
  /** 台账体检, in sheet order. */
  readonly findings: readonly Finding[];
  /** Our helper columns where they already stand beside the ledger. */
  readonly helper: HelperPlace | null;
  /** The first of the two columns our helper columns stand in or, where `helper` is null, would take. */
  readonly helperColumn: number;
  /** What each row held when it was read, so that a coloured row never shows the state of another. */
  readonly seals?: RowSeals;
}

export type LoadResult =
  | LoadedLedger
  | {
      readonly kind: 'notLedger';
      readonly sheet: SheetRef;
      readonly reason: 'empty' | 'noHeader' | 'noRows';
      /** One Chinese sentence. */
      readonly message: string;
      /** Other visible sheets that do look like a ledger, best first. */
      readonly candidates: readonly SheetRef[];
      /** Where no visible sheet does: hidden ones that do. They have to be shown in Excel first. */
      readonly hidden?: readonly SheetRef[];
    };

/** How a ledger is loaded, beside what is to come out. */
export interface Loading {
  /** Told the rows read so far; looked at between the steps. */
  readonly work?: Work;
  /** The last reading, so that an unchanged sheet is not read again. */
  readonly memory?: ReadingMemory<LoadedLedger>;
  /** The sheet whose ledger is on screen: it is still meant while the user looks at a sheet of ours. */
  readonly shown?: string | null;
}

/** From so many cells on a step may take long enough to be felt; the browser gets a turn in between. */
const MANY_CELLS = 50_000;

/** Lets the browser draw and take keys, and ends work that was told to stop meanwhile. */
async function takeTurns(grid: SheetGrid, work: Work | undefined): Promise<void> {
  if (grid.rows.length * (grid.area.right - grid.area.left + 1) >= MANY_CELLS) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  if (work?.signal?.aborted === true) throw cancelled();
}

async function loadFrom(input: ReadingInput, work: Work | undefined): Promise<LoadResult> {
  const { grid, sheet, options, rule } = input;
  await takeTurns(grid, work);
  const reading = readLedger(grid, options);
  if (!reading.ok) {
    const { reason, message } = reading;
    return { kind: 'notLedger', sheet, reason, message, candidates: [] };
  }
  const { ledger, trace } = reading;
  await takeTurns(grid, work);
  const summary = summarize(ledger, rule);
  const helper = findHelperColumns(grid, ledger.headerRows);
  const cells = sourceCellsOf(trace.reader);
  await takeTurns(grid, work);
  const findings = checkLedger({ ledger, trace });
  await takeTurns(grid, work);
  return {
    kind: 'ledger',
    sheet,
    ledger,
    summary,
    cells,
    findings,
    helper,
    helperColumn: helper?.dueColumn ?? freeHelperColumn(grid, ledger),
    seals: rowSealsOf(ledger, grid),
  };
}

async function chooseSheet(
  workbook: Workbook,
  sheetId: string | null,
  shown: string | null,
): Promise<SheetRef> {
  const active = await workbook.activeSheet();
  if (sheetId === null && !active.ours) return active;
  const sheets = await workbook.sheets();
  if (sheetId !== null) return sheets.find(({ id }) => id === sheetId) ?? active;
  // On a sheet of ours the user still means the ledger it was made from.
  const same = sheets.find((sheet) => sheet.id === shown && isUsers(sheet));
  return same ?? (await ledgersAmong(workbook, sheets.filter(isUsers)))[0] ?? active;
}

/** Where a sheet is no ledger: the sheets that are. */
async function otherLedgers(
  workbook: Workbook,
  { id: own }: SheetRef,
): Promise<{ candidates: readonly SheetRef[]; hidden?: readonly SheetRef[] }> {
  const others = (await workbook.sheets()).filter(({ id, ours }) => id !== own && !ours);
  const candidates = await ledgersAmong(workbook, others.filter(isUsers));
  if (candidates.length > 0) return { candidates };
  const hidden = await ledgersAmong(
    workbook,
    others.filter(({ visible }) => !visible),
  );
  return hidden.length === 0 ? { candidates } : { candidates, hidden };
}

/**
 * Reads one sheet as a ledger and counts it.
 *
 * @param sheetId The sheet to read; null for the active one (or, where that is our own, the ledger on
 *   screen or else the best).
 * @param rule How the rates are counted.
 * @returns The ledger with its figures, or why the sheet is none together with the sheets that are. The
 *   very ledger of the last reading where nothing changed.
 * @throws WorkbookFailure Where the workbook could not be read; `cancelled` where it was told to stop.
 */
export async function loadLedger(
  workbook: Workbook,
  options: LedgerOptions,
  sheetId: string | null,
  rule: CountingRule = DEFAULT_COUNTING_RULE,
  { work, memory, shown = null }: Loading = {},
): Promise<LoadResult> {
  const sheet = await chooseSheet(workbook, sheetId, shown);
  const grid = await workbook.readSheet(sheet.id, work);
  const input = { grid, sheet, options, rule };
  const known = memory?.recall(input);
  if (known) return known;
  const loaded = await loadFrom(input, work);
  if (loaded.kind === 'notLedger') return { ...loaded, ...(await otherLedgers(workbook, sheet)) };
  memory?.keep(input, loaded);
  return loaded;
}

/**
 * Finds the ledger of a workbook wherever it stands: the active sheet where it is one, else the best.
 *
 * @returns As `loadLedger`; `notLedger` about the active sheet where no sheet is a ledger.
 */
export async function loadBestLedger(
  workbook: Workbook,
  options: LedgerOptions,
  rule: CountingRule = DEFAULT_COUNTING_RULE,
): Promise<LoadResult> {
  const loaded = await loadLedger(workbook, options, null, rule);
  const best = loaded.kind === 'notLedger' ? loaded.candidates[0] : undefined;
  return best === undefined ? loaded : loadLedger(workbook, options, best.id, rule);
}
