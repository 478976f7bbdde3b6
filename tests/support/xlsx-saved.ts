import { CellValueType, type ICellData, type IWorkbookData } from '@univerjs/core';
import type { HostExtras } from '../../src/host/univer/host-extras';
import { openWorkbook, type OpenedWorkbook } from '../../src/host/univer/open-workbook';
import { saveWorkbook } from '../../src/host/univer/save-workbook';
import { ledgerFile } from './xlsx-fixture';
import { changedParts, unzipParts, type Parts } from './xlsx-parts';

/** What a test does to the snapshot before it is saved. */
export type Edit = (
  now: IWorkbookData,
  cell: (sheet: string, row: number, column: number) => ICellData,
) => void;

/** The ledger fixture, opened, with some of its parts replaced. */
export function openLedger(replaced: Parts = {}): OpenedWorkbook {
  const opening = openWorkbook(ledgerFile(replaced));
  if (!opening.ok) throw new Error(opening.message);
  return opening.opened;
}

/** Saves the ledger after an edit; cells are by Excel row and column, made where there is none. */
export function savedLedger(
  edit: Edit,
  replaced: Parts = {},
  extras?: HostExtras,
  refusals: string[] = [],
) {
  const opened = openLedger(replaced);
  const now = structuredClone(opened.data);
  edit(now, (sheet, row, column) => {
    const data = now.sheets[sheet];
    if (!data) throw new Error(`no sheet ${sheet}`);
    data.cellData ??= {};
    const line = (data.cellData[row - 1] ??= {});
    return (line[column - 1] ??= {});
  });
  return { opened, saving: saveWorkbook(opened, now, extras ?? opened.extras, refusals) };
}

/** The parts after an edit, and the names of those that differ. */
export function partsAfter(edit: Edit, replaced: Parts = {}, extras?: HostExtras) {
  const { opened, saving } = savedLedger(edit, replaced, extras);
  if (!saving.ok) throw new Error(saving.messages.join());
  return {
    parts: unzipParts(saving.bytes),
    changed: changedParts(opened.package.source, saving.bytes),
  };
}

export const LEDGER = 'xl/worksheets/sheet1.xml';
export const PEOPLE = 'xl/worksheets/sheet2.xml';
export const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });
export const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
