import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Worksheet } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';

import { shiftReferences } from '../../xlsx/formula/shift-references';
import type { Area } from './area';
import { cellsOf, rowCount } from './area';
import type { LiveCells } from './live-cells';
import type { Unit } from './unit';
import { toRange } from './unit';

/** What of a cell is copied. */
export interface Copied {
  readonly contents: 'formulas' | 'values' | 'none';
  readonly looks: boolean;
  readonly skipBlanks: boolean;
}

const WHOLE: Copied = { contents: 'formulas', looks: true, skipBlanks: false };

/** Moves and copies what cells hold, with relative references read anew from where they come to stand. */
export class LiveRows {
  readonly #unit: Unit;
  readonly #sheet: Worksheet;
  readonly #cells: LiveCells;

  constructor(unit: Unit, sheet: Worksheet, cells: LiveCells) {
    this.#unit = unit;
    this.#sheet = sheet;
    this.#cells = cells;
  }

  /**
   * `order[n]` is the row that comes to stand in `rows[n]`; only the area's columns move. Contents and
   * looks move, borders stay where they are, and relative references are read anew from the new row: as
   * Excel sorts.
   */
  reorder(area: Area, rows: readonly number[], order: readonly number[]): void {
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    rows.forEach((row, at) => {
      const source = order[at] ?? row;
      if (source === row) return;
      const cells: Record<number, ICellData> = {};
      for (let column = area.left; column <= area.right; column += 1)
        cells[column] = this.#moved(source, row, column);
      value[row] = cells;
    });
    if (Object.keys(value).length === 0) return;
    this.#unit.execute(SetRangeValuesCommand, {
      subUnitId: this.#sheet.getSheetId(),
      range: toRange(area),
      value,
    });
  }

  /**
   * Writes cells of a sheet's area over the area of the same size that begins at `top`, `left` here.
   * `copied` tells what of each: what it leaves out stays.
   */
  copyFrom(source: LiveRows, area: Area, top: number, left: number, copied: Copied): void {
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    const down = top - area.top;
    const right = left - area.left;
    for (const [row, column] of cellsOf(area)) {
      if (copied.skipBlanks && source.#cells.isEmpty(row, column)) continue;
      const cell = {
        ...(copied.contents === 'none' ? {} : source.#content(row, column, down, right, copied)),
        ...(copied.looks ? { s: this.#wholeLook(source, row, column, down, right) } : {}),
      };
      (value[row + down] ??= {})[column + right] = cell;
    }
    if (Object.keys(value).length === 0) return;
    const target = { top, left, bottom: area.bottom + down, right: area.right + right };
    this.#unit.execute(SetRangeValuesCommand, {
      subUnitId: this.#sheet.getSheetId(),
      range: toRange(target),
      value,
    });
  }

  #wholeLook(
    source: LiveRows,
    row: number,
    column: number,
    down: number,
    right: number,
  ): IStyleData {
    const cleared = Object.keys(this.#ownLook(row + down, column + right)).map((name) => [
      name,
      null,
    ]);
    return { ...Object.fromEntries(cleared), ...source.#ownLook(row, column) } as IStyleData;
  }

  #content(
    row: number,
    column: number,
    down: number,
    right: number,
    { contents }: Copied,
  ): ICellData {
    const cell = this.#sheet.getCellRaw(row, column);
    const formula = contents === 'values' ? null : this.#cells.formula(row, column);
    const empty = { f: null, si: null, p: null };
    if (formula !== null)
      return { ...empty, v: null, f: `=${shiftReferences(formula.slice(1), down, right)}` };
    return {
      ...empty,
      v: cell?.v ?? null,
      p: structuredClone(cell?.p ?? null),
      ...(cell?.t == null ? {} : { t: cell.t }),
    };
  }

  #moved(from: number, to: number, column: number): ICellData {
    const content = this.#content(from, column, to - from, 0, WHOLE);
    return { ...content, s: this.#look(from, to, column) };
  }

  /** The look of one cell over that of another, whose borders stay. */
  #look(from: number, to: number, column: number): IStyleData {
    const moved: Record<string, unknown> = { ...this.#ownLook(from, column) };
    for (const property of Object.keys(this.#ownLook(to, column))) moved[property] ??= null;
    delete moved['bd'];
    return moved;
  }

  #ownLook(row: number, column: number): IStyleData {
    const style = this.#sheet.getCellRaw(row, column)?.s;
    const styles = this.#unit.workbook.getStyles();
    return (typeof style === 'string' ? styles.get(style) : style) ?? {};
  }
}

/** The rows of an area, top first. */
export function rowsOf(area: Area): number[] {
  return Array.from({ length: rowCount(area) }, (_, at) => area.top + at);
}
