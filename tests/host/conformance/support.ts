import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { CellValueType, LocaleType } from '@univerjs/core';

import { connectInProcess } from '../../../src/host/client/connect-in-process';
import { ExcelHost } from '../../../src/host/excel-host';
import type { BookExtras } from '../../../src/host/objects/targets';
import { openHeadless } from '../../../src/host/univer/boot-headless';

const CLIENT = readFileSync(
  resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js'),
  'utf8',
);

type Cell = string | number | boolean | null | ICellData;

export interface SheetLiteral extends Partial<IWorksheetData> {
  /** Rows from the first cell on; a text beginning with `=` is a formula, null an empty cell. */
  readonly cells?: readonly (readonly Cell[])[];
}

export interface BookLiteral {
  readonly styles?: Record<string, IStyleData>;
  readonly names?: Readonly<Record<string, string>>;
  readonly extras?: Partial<BookExtras>;
}

/** Opens a workbook given as a literal: sheet names with what they hold. */
export async function openLiteral(
  sheets: Readonly<Record<string, SheetLiteral>>,
  book: BookLiteral = {},
): Promise<ExcelHost> {
  const host = new ExcelHost(openHeadless(workbookData(sheets, book)), {
    settings: {},
    sheetProperties: {},
    pageSetups: {},
    charts: {},
    protectedSheets: new Set(),
    ...book.extras,
  });
  connectInProcess(host, CLIENT);
  await host.live.calculation.settle();
  return host;
}

function workbookData(
  sheets: Readonly<Record<string, SheetLiteral>>,
  book: BookLiteral,
): IWorkbookData {
  const entries = Object.entries(sheets).map(([name, literal], index) => {
    const { cells = [], ...rest } = literal;
    const id = `sheet-${index + 1}`;
    return [id, { id, name, rowCount: 50, columnCount: 20, ...rest, cellData: cellData(cells) }];
  });
  const names = Object.entries(book.names ?? {}).map(([name, formula]) => [
    name,
    { id: name, name, formulaOrRefString: formula, localSheetId: 'AllDefaultWorkbook' },
  ]);
  return {
    id: 'book',
    name: '台账.xlsx',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: book.styles ?? {},
    sheetOrder: entries.map(([id]) => id as string),
    sheets: Object.fromEntries(entries) as IWorkbookData['sheets'],
    resources: [
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(names)) },
    ],
  };
}

function cellData(rows: readonly (readonly Cell[])[]): IWorksheetData['cellData'] {
  const data: IWorksheetData['cellData'] = {};
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) (data[row] ??= {})[column] = literalCell(cell);
    });
  });
  return data;
}

function literalCell(cell: NonNullable<Cell>): ICellData {
  if (typeof cell === 'object') return cell;
  if (typeof cell === 'number') return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === 'boolean') return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  return cell.startsWith('=') ? { f: cell } : { v: cell, t: CellValueType.STRING };
}

/** A number in a style of the book. */
export function styled(value: number, style: string): ICellData {
  return { v: value, t: CellValueType.NUMBER, s: style };
}

/** Text that looks like a number, as a file holds it. */
export function textCell(text: string): ICellData {
  return { v: text, t: CellValueType.FORCE_STRING };
}

/** The error a piece of Office.js code ends with; fails where it ends well. */
export async function errorOf(body: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await body();
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('Expected an error, but the code ended well');
}

/** Lets events that are under way arrive. */
export async function eventsDelivered(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolveTurn) => setTimeout(resolveTurn, 0));
  }
}
