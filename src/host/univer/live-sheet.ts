import type { IFreeze, IRange, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  CancelFrozenCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetColWidthCommand,
  SetFrozenCommand,
  SetRowHeightCommand,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorCommand,
  SetWorksheetColumnCountCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetRowCountCommand,
  ToggleGridlinesCommand,
} from '@univerjs/sheets';
import { SheetsNoteModel } from '@univerjs/sheets-note';

import type { Area } from './area';
import { areaWithin, intersection } from './area';
import { LiveCells } from './live-cells';
import { LiveConditionalFormats } from './live-conditional-formats';
import { LiveFilter } from './live-filter';
import { LiveRows } from './live-rows';
import { LiveStructure } from './live-structure';
import { LiveValidations } from './live-validations';
import type { Mutation, Unit } from './unit';
import { toArea, toRange } from './unit';

/** How many rows and columns are frozen at the top and at the left; the first of each is 0-based. */
export interface FrozenPanes {
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly columns: number;
}

/** One sheet of an open workbook. */
export class LiveSheet {
  readonly id: string;
  readonly cells: LiveCells;
  readonly conditionalFormats: LiveConditionalFormats;
  readonly validations: LiveValidations;
  readonly structure: LiveStructure;
  readonly filter: LiveFilter;
  readonly rows: LiveRows;
  readonly #unit: Unit;
  readonly #sheet: Worksheet;

  constructor(unit: Unit, sheet: Worksheet) {
    this.#unit = unit;
    this.#sheet = sheet;
    this.id = sheet.getSheetId();
    this.cells = new LiveCells(unit, sheet, (area) => {
      this.#makeRoom(area);
    });
    this.conditionalFormats = new LiveConditionalFormats(unit, this.id);
    this.filter = new LiveFilter(unit, sheet);
    this.rows = new LiveRows(unit, sheet, this.cells);
    this.structure = new LiveStructure(unit, sheet, this.conditionalFormats, (area) => {
      this.#makeRoom(area);
    });
    this.validations = new LiveValidations(unit, this.id, (area) => {
      this.#makeRoom(area);
    });
  }

  get name(): string {
    return this.#sheet.getName();
  }

  rename(name: string): void {
    this.#execute(SetWorksheetNameCommand, { name });
  }

  /** 0-based place among the tabs. */
  get position(): number {
    return this.#unit.workbook.getSheetIndex(this.#sheet);
  }

  moveTo(position: number): void {
    if (position !== this.position) this.#execute(SetWorksheetOrderCommand, { order: position });
  }

  /** True where a cell of the area has a note. */
  hasNotes(area: Area): boolean {
    const notes = this.#unit.injector.get(SheetsNoteModel).getSheetNotes(this.#unit.id, this.id);
    return [...(notes?.values() ?? [])].some(
      ({ row, col }) =>
        intersection({ top: row, left: col, bottom: row, right: col }, area) !== null,
    );
  }

  get visible(): boolean {
    return this.#sheet.isSheetHidden() === BooleanNumber.FALSE;
  }

  setVisible(visible: boolean): void {
    const params = (hidden: 0 | 1) => ({ subUnitId: this.id, hidden });
    this.#unit.mutate(
      { type: SetWorksheetHideMutation, params: params(visible ? 0 : 1) },
      { type: SetWorksheetHideMutation, params: params(visible ? 1 : 0) },
      // Univer would show a sheet that comes into view again; Excel does not.
      visible ? { fromCollab: true } : {},
    );
  }

  /** `#RRGGBB`, or '' for none. */
  get tabColor(): string {
    return this.#sheet.getTabColor() ?? '';
  }

  setTabColor(color: string): void {
    this.#execute(SetTabColorCommand, { value: color });
  }

  get showsGridlines(): boolean {
    return !this.#sheet.hasHiddenGridlines();
  }

  setGridlines(shown: boolean): void {
    if (shown === this.showsGridlines) return;
    this.#execute(ToggleGridlinesCommand, { showGridlines: shown ? 1 : 0 });
  }

  merges(): Area[] {
    return this.#sheet.getMergeData().map(toArea);
  }

  /** Joins the cells; only the first keeps its content. */
  merge(area: Area): void {
    this.#makeRoom(area);
    const others = this.cells
      .held(area)
      .filter(([row, column]) => row !== area.top || column !== area.left);
    this.cells.change(
      others.map(([row, column]) => ({ row, column, content: { empty: true } as const })),
    );
    const params = { subUnitId: this.id, ranges: [toRange(area)] };
    this.#unit.mutate(
      { type: AddWorksheetMergeMutation, params },
      { type: RemoveWorksheetMergeMutation, params },
    );
  }

  /** Parts every merge that has a cell in the area. */
  unmerge(area: Area): void {
    const parted = this.merges().filter((merge) => intersection(merge, area) !== null);
    if (parted.length === 0) return;
    const params = { subUnitId: this.id, ranges: parted.map(toRange) };
    this.#unit.mutate(
      { type: RemoveWorksheetMergeMutation, params },
      { type: AddWorksheetMergeMutation, params },
    );
  }

  /** In pixels; what a hidden column had before it was hidden. */
  columnWidth(column: number): number {
    return this.#sheet.getColumnWidth(column);
  }

  defaultColumnWidth(): number {
    return this.#sheet.getConfig().defaultColumnWidth;
  }

  defaultRowHeight(): number {
    return this.#sheet.getConfig().defaultRowHeight;
  }

  setColumnWidth(left: number, right: number, pixels: number): void {
    const area = { top: 0, bottom: this.#lastRow(), left, right };
    this.#makeRoom({ ...area, bottom: 0 });
    this.#execute(SetColWidthCommand, { ranges: [toRange(area)], value: pixels });
  }

  /** In pixels. */
  rowHeight(row: number): number {
    return this.#sheet.getRowHeight(row);
  }

  setRowHeight(top: number, bottom: number, pixels: number): void {
    const area = { left: 0, right: this.#lastColumn(), top, bottom };
    this.#makeRoom({ ...area, right: 0 });
    this.#execute(SetRowHeightCommand, { ranges: [toRange(area)], value: pixels });
  }

  /** Hidden by the user or by a filter. */
  rowHidden(row: number): boolean {
    return !this.#sheet.getRowVisible(row);
  }

  setRowsHidden(top: number, bottom: number, hidden: boolean): void {
    this.#makeRoom({ top, bottom, left: 0, right: 0 });
    const ranges = [toRange({ top, bottom, left: 0, right: this.#lastColumn() })];
    this.#switch(SetRowHiddenMutation, SetRowVisibleMutation, hidden, ranges);
  }

  columnHidden(column: number): boolean {
    return !this.#sheet.getColVisible(column);
  }

  setColumnsHidden(left: number, right: number, hidden: boolean): void {
    this.#makeRoom({ top: 0, bottom: 0, left, right });
    const ranges = [toRange({ top: 0, bottom: this.#lastRow(), left, right })];
    this.#switch(SetColHiddenMutation, SetColVisibleMutation, hidden, ranges);
  }

  frozen(): FrozenPanes | null {
    const { startRow, startColumn, xSplit, ySplit }: IFreeze = this.#sheet.getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    // Univer notes the first row that scrolls, and -1 where no row is frozen.
    const rows = Math.max(0, ySplit);
    const columns = Math.max(0, xSplit);
    return {
      firstRow: rows === 0 ? 0 : startRow - rows,
      rows,
      firstColumn: columns === 0 ? 0 : startColumn - columns,
      columns,
    };
  }

  freeze(panes: FrozenPanes | null): void {
    if (panes === null) {
      this.#execute(CancelFrozenCommand, {});
      return;
    }
    const bottom = panes.firstRow + panes.rows;
    const right = panes.firstColumn + panes.columns;
    this.#makeRoom({ top: 0, left: 0, bottom, right });
    this.#execute(SetFrozenCommand, {
      startRow: panes.rows === 0 ? -1 : bottom,
      startColumn: panes.columns === 0 ? -1 : right,
      ySplit: panes.rows,
      xSplit: panes.columns,
    });
  }

  /** Makes the sheet reach as far as the area. */
  reach(area: Area): void {
    this.#makeRoom(area);
  }

  /** The part of the area that lies on the sheet as far as Univer keeps it, or null. */
  clip(area: Area): Area | null {
    const kept = areaWithin(0, 0, this.#lastRow(), this.#lastColumn());
    return kept === null ? null : intersection(area, kept);
  }

  /** Univer keeps only so many rows and columns; Excel's sheet has room everywhere. */
  #makeRoom(area: Area): void {
    if (area.bottom > this.#lastRow()) {
      this.#execute(SetWorksheetRowCountCommand, { rowCount: area.bottom + 1 });
    }
    if (area.right > this.#lastColumn()) {
      this.#execute(SetWorksheetColumnCountCommand, { columnCount: area.right + 1 });
    }
  }

  #switch(on: Mutation['type'], off: Mutation['type'], isOn: boolean, ranges: IRange[]): void {
    const params = { subUnitId: this.id, ranges };
    const [done, undone] = isOn ? [on, off] : [off, on];
    this.#unit.mutate({ type: done, params }, { type: undone, params });
  }

  #lastRow(): number {
    return this.#sheet.getRowCount() - 1;
  }

  #lastColumn(): number {
    return this.#sheet.getColumnCount() - 1;
  }

  #execute(command: { readonly id: string }, params: object): void {
    this.#unit.execute(command, { subUnitId: this.id, ...params });
  }
}
