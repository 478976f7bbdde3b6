import { BooleanNumber, numfmt, type IWorkbookData } from '@univerjs/core';
import { cellName } from '../../../xlsx/address/a1';
import type { CellValue } from '../../../xlsx/patch/cell-xml';
import type { CellCache, CellRole } from '../../../xlsx/read/charts-model';
import { cellsOf, type Area } from '../area';
import type { ChartCells } from '../host-charts';
import type { DateSystem } from '../open/dates-1904';
import type { FilterJson } from '../open/resource-types';
import { gridValue } from './cell-content';
import { gridCell } from './grid-cells';
import { gridSheet, type GridSheet } from './grid-sheet';

const GENERAL = 'General';

/** What is to be saved, as far as it tells what cells show and which are in sight. */
export interface ShownBook {
  readonly now: IWorkbookData;
  readonly dates: DateSystem;
  /** By sheet id. */
  readonly filters: Readonly<Record<string, FilterJson | null | undefined>>;
}

interface ShownCell {
  readonly value: CellValue;
  readonly format: string;
}

/** What the cells that a chart shows hold at the moment of saving. */
export class CellCaches {
  readonly #book: ShownBook;
  readonly #visibleOnly: boolean;

  /** `visibleOnly`: rows and columns out of sight are left out, as the chart does. */
  constructor(book: ShownBook, visibleOnly: boolean) {
    this.#book = book;
    this.#visibleOnly = visibleOnly;
  }

  /** Categories are numbers where all of them are, values always; cells of a sheet that is gone are `#REF!`. */
  of({ sheetId, area }: ChartCells, role: CellRole): CellCache {
    const { now } = this.#book;
    const sheet = gridSheet(now, sheetId);
    if (!(sheetId in now.sheets)) return { formula: '#REF!', values: [], numberFormat: null };
    const formula = `'${sheet.name.replaceAll("'", "''")}'!${absolute(area)}`;
    const cells = this.#cells(sheet, area);
    const held = cells.filter(({ value }) => value.type !== 'empty');
    const numbers = held.length > 0 && held.every(({ value }) => value.type === 'number');
    if (role === 'values' || (role === 'categories' && numbers)) {
      return { formula, values: cells.map(toNumber), numberFormat: cells[0]?.format ?? GENERAL };
    }
    return { formula, values: cells.map(toText), numberFormat: null };
  }

  #cells(sheet: GridSheet, area: Area): ShownCell[] {
    const { rowData = {}, columnData = {} } = sheet.data;
    const filtered = new Set(this.#book.filters[sheet.id]?.cachedFilteredOut ?? []);
    const hidden = (row: number, column: number): boolean =>
      filtered.has(row) ||
      rowData[row]?.hd === BooleanNumber.TRUE ||
      columnData[column]?.hd === BooleanNumber.TRUE;
    return [...cellsOf(area)]
      .filter(([row, column]) => !this.#visibleOnly || !hidden(row, column))
      .map(([row, column]) => {
        const cell = gridCell(sheet.cells, row + 1, column + 1) ?? {};
        const format = sheet.styleOf(cell)?.n?.pattern ?? GENERAL;
        return { value: gridValue(cell, format, this.#book.dates), format };
      });
  }
}

function absolute({ top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string =>
    cellName(row + 1, column + 1).replace(/[A-Z]+|\d+/g, '$$$&');
  const [first, last] = [corner(top, left), corner(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** As a chart draws it: a text stands for 0, an error or an empty cell for a gap. */
function toNumber({ value }: ShownCell): number | null {
  switch (value.type) {
    case 'number':
      return value.value;
    case 'boolean':
      return Number(value.value);
    case 'text':
      return 0;
    case 'error':
    case 'empty':
      return null;
  }
}

/** As the cell shows it. */
function toText({ value, format }: ShownCell): string | null {
  if (value.type === 'empty') return null;
  if (value.type === 'boolean') return value.value ? 'TRUE' : 'FALSE';
  if (value.type !== 'number' || format === '@') return String(value.value);
  return numfmt.format(format, value.value, { locale: 'zh-CN', throws: false });
}
