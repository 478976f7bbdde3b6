import { checkLedger } from '../domain/checks/check-ledger';
import type { Finding } from '../domain/checks/types';
import type { SheetGrid } from '../domain/grid/sheet-grid';
import { freeHelperColumn } from '../domain/highlight/free-columns';
import { ledgerScore } from '../domain/ledger/chooser';
import type { SourceCells } from '../domain/ledger/source-cells';
import { sourceCellsOf } from '../domain/ledger/source-cells-of';
import { readLedger } from '../domain/ledger/read-ledger';
import type { Ledger, LedgerOptions } from '../domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../domain/summary/counting-rule';
import { summarize } from '../domain/summary/summarize';
import type { CountingRule, Summary } from '../domain/summary/types';
import { findHelperColumns, type HelperPlace } from './find-helper-columns';
import type { SheetRef, Workbook } from './ports';

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
    };

function loadFrom(
  grid: SheetGrid,
  sheet: SheetRef,
  options: LedgerOptions,
  rule: CountingRule,
): LoadResult {
  const reading = readLedger(grid, options);
  if (!reading.ok) {
    const { reason, message } = reading;
    return { kind: 'notLedger', sheet, reason, message, candidates: [] };
  }
  const { ledger, trace } = reading;
  const summary = summarize(ledger, rule);
  const helper = findHelperColumns(grid, ledger.headerRows);
  return {
    kind: 'ledger',
    sheet,
    ledger,
    summary,
    cells: sourceCellsOf(trace.reader),
    findings: checkLedger({ ledger, trace }),
    helper,
    helperColumn: helper?.dueColumn ?? freeHelperColumn(grid, ledger),
  };
}

/** Visible sheets of the user's that look like a ledger, best first. */
async function candidatesIn(workbook: Workbook): Promise<readonly SheetRef[]> {
  const sheets = (await workbook.sheets()).filter((sheet) => sheet.visible && !sheet.ours);
  const scored = await Promise.all(
    sheets.map(async (sheet) => ({
      sheet,
      score: ledgerScore(await workbook.readSheet(sheet.id)),
    })),
  );
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ sheet }) => sheet);
}

async function chooseSheet(workbook: Workbook, sheetId: string | null): Promise<SheetRef> {
  const active = await workbook.activeSheet();
  if (sheetId !== null) {
    const wanted = (await workbook.sheets()).find(({ id }) => id === sheetId);
    return wanted ?? active;
  }
  // On our own summary sheet the user still means the ledger it was made from.
  return active.ours ? ((await candidatesIn(workbook))[0] ?? active) : active;
}

/**
 * Reads one sheet as a ledger and counts it.
 *
 * @param sheetId The sheet to read; null for the active one (or, where that is our own, the best ledger).
 * @param rule How the rates are counted.
 * @returns The ledger with its figures, or why the sheet is none together with the sheets that are.
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function loadLedger(
  workbook: Workbook,
  options: LedgerOptions,
  sheetId: string | null,
  rule: CountingRule = DEFAULT_COUNTING_RULE,
): Promise<LoadResult> {
  const sheet = await chooseSheet(workbook, sheetId);
  const loaded = loadFrom(await workbook.readSheet(sheet.id), sheet, options, rule);
  if (loaded.kind === 'ledger') return loaded;
  const candidates = (await candidatesIn(workbook)).filter(({ id }) => id !== sheet.id);
  return { ...loaded, candidates };
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
