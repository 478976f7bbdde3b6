import type { ICellData, IObjectMatrixPrimitiveType, IRange, Worksheet } from '@univerjs/core';
import { Direction, ICommandService, IUndoRedoService, sequenceExecute } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getMoveRangeCommandMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetSelectionsOperation,
} from '@univerjs/sheets';

import type { Area } from './area';
import { WHOLE_SHEET } from './area';
import type { LineShift } from './line-shift';
import type { LiveConditionalFormats } from './live-conditional-formats';
import { followedRule } from './rule-following';
import type { Unit } from './unit';
import { toRange } from './unit';

/** Which way cells make room, or close the gap. */
export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

const SHIFTS = {
  Down: InsertRangeMoveDownCommand,
  Right: InsertRangeMoveRightCommand,
  Up: DeleteRangeMoveUpCommand,
  Left: DeleteRangeMoveLeftCommand,
} as const;

/** Inserts and deletes rows, columns and cells of one sheet; what refers to them follows. */
export class LiveStructure {
  readonly #unit: Unit;
  readonly #sheet: Worksheet;
  readonly #rules: LiveConditionalFormats;
  readonly #makeRoom: (area: Area) => void;

  constructor(
    unit: Unit,
    sheet: Worksheet,
    rules: LiveConditionalFormats,
    makeRoom: (area: Area) => void,
  ) {
    this.#unit = unit;
    this.#sheet = sheet;
    this.#rules = rules;
    this.#makeRoom = makeRoom;
  }

  /** New rows at `top`–`bottom`, with the looks of the row above, as in Excel. */
  insertRows(top: number, bottom: number): void {
    const range = { ...toRange({ top, bottom, left: 0, right: this.#lastColumn() }) };
    this.#makeRoom({ top, bottom: top, left: 0, right: 0 });
    const above = (column: number) => (top === 0 ? null : this.#sheet.getCellRaw(top - 1, column));
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let column = 0; column <= this.#lastColumn(); column += 1) {
      const style = above(column)?.s;
      if (style == null || style === '') continue;
      for (let row = top; row <= bottom; row += 1) (cellValue[row] ??= {})[column] = { s: style };
    }
    const direction = top === 0 ? Direction.UP : Direction.DOWN;
    this.#execute(
      InsertRowByRangeCommand,
      { range, direction, cellValue },
      rows(top, bottom, true),
    );
  }

  /** New columns at `left`–`right`, with the looks of the column before. */
  insertColumns(left: number, right: number): void {
    this.#makeRoom({ top: 0, bottom: 0, left, right: left });
    const range = { ...toRange({ top: 0, bottom: this.#lastRow(), left, right }) };
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = 0; left > 0 && row <= this.#lastRow(); row += 1) {
      const style = this.#sheet.getCellRaw(row, left - 1)?.s;
      if (style == null || style === '') continue;
      for (let column = left; column <= right; column += 1)
        (cellValue[row] ??= {})[column] = { s: style };
    }
    const direction = left === 0 ? Direction.LEFT : Direction.RIGHT;
    this.#execute(
      InsertColByRangeCommand,
      { range, direction, cellValue },
      columns(left, right, true),
    );
  }

  deleteRows(top: number, bottom: number): void {
    this.#makeRoom({ top: 0, bottom: bottom + 1, left: 0, right: 0 });
    const range = toRange({ top, bottom, left: 0, right: this.#lastColumn() });
    this.#execute(RemoveRowByRangeCommand, { range }, rows(top, bottom, false));
  }

  deleteColumns(left: number, right: number): void {
    this.#makeRoom({ top: 0, bottom: 0, left: 0, right: right + 1 });
    const range = toRange({ top: 0, bottom: this.#lastRow(), left, right });
    this.#execute(RemoveColByRangeCommand, { range }, columns(left, right, false));
  }

  /** Moves the cells below or right of the area away from it (Down, Right), or into its place (Up, Left). */
  shiftCells(area: Area, shift: Shift): void {
    const room = { Down: area.bottom + 1, Right: area.right + 1, Up: 0, Left: 0 }[shift];
    this.#makeRoom(
      shift === 'Down' ? { ...area, bottom: room } : { ...area, right: Math.max(area.right, room) },
    );
    const down = shift === 'Down' || shift === 'Up';
    const inserted = shift === 'Down' || shift === 'Right';
    const lines = down
      ? rows(area.top, area.bottom, inserted)
      : columns(area.left, area.right, inserted);
    const band = down
      ? { ...WHOLE_SHEET, left: area.left, right: area.right }
      : { ...WHOLE_SHEET, top: area.top, bottom: area.bottom };
    this.#follow({ ...lines, band }, () => {
      this.#carryOutAsync(SHIFTS[shift], { range: toRange(area) });
    });
  }

  /** Moves cells to another place of the sheet; what refers to them follows. */
  moveCells(from: Area, to: Area): void {
    this.#makeRoom(to);
    const id = this.#sheet.getSheetId();
    this.#asActive(() => {
      const { injector } = this.#unit;
      const params = {
        fromUnitId: this.#unit.id,
        toUnitId: this.#unit.id,
        fromSubUnitId: id,
        toSubUnitId: id,
        fromRange: toRange(from),
        toRange: toRange(to),
      };
      const steps = injector.invoke((accessor) => getMoveRangeCommandMutations(accessor, params));
      const done =
        steps !== null && sequenceExecute(steps.redos, injector.get(ICommandService)).result;
      if (!done) throw new Error('Cannot move the cells: Univer refused it');
      injector.get(IUndoRedoService).pushUndoRedo({
        unitID: this.#unit.id,
        undoMutations: steps.undos,
        redoMutations: steps.redos,
      });
    });
  }

  #execute(
    command: { readonly id: string },
    params: { readonly range: IRange; readonly direction?: Direction; readonly cellValue?: object },
    shift: LineShift,
  ): void {
    this.#follow(shift, () => {
      this.#unit.execute(command, { subUnitId: this.#sheet.getSheetId(), ...params });
    });
  }

  /** Univer's commands of cells are asynchronous in name only: they end before they give their promise back. */
  #carryOutAsync(command: { readonly id: string }, params: object): void {
    const executed: string[] = [];
    const listening = this.#unit.onCommand(({ id }) => {
      executed.push(id);
    });
    const carriedOut = this.#unit.injector
      .get(ICommandService)
      .executeCommand(command.id, { unitId: this.#unit.id, ...params });
    // What went wrong is told below, by what was not done.
    carriedOut.catch(() => undefined);
    listening.dispose();
    // The selection is the last thing they set.
    if (!executed.includes(SetSelectionsOperation.id))
      throw new Error(`Cannot carry out ${command.id}: Univer refused it`);
  }

  /** Conditional formats follow a grid's changes only where there is a screen; elsewhere they are moved here. */
  #follow(shift: LineShift, work: () => void): void {
    const before = this.#rules.all();
    this.#asActive(work);
    if (JSON.stringify(this.#rules.all()) !== JSON.stringify(before)) return;
    for (const rule of before) {
      const followed = followedRule(rule, shift, this.#sheet.getName());
      if (followed === null) this.#rules.remove(rule.id);
      else if (JSON.stringify(followed) !== JSON.stringify(rule)) this.#rules.set(followed);
    }
  }

  /** What follows the change in Univer (formulas, rules, names) asks for the shown sheet, not for this one. */
  #asActive(work: () => void): void {
    const { workbook } = this.#unit;
    const shown = workbook.getActiveSheet(true);
    if (shown === this.#sheet) {
      work();
      return;
    }
    workbook.setActiveSheet(this.#sheet);
    try {
      work();
    } finally {
      if (shown !== null && shown !== undefined) workbook.setActiveSheet(shown);
    }
  }

  #lastRow(): number {
    return this.#sheet.getRowCount() - 1;
  }

  #lastColumn(): number {
    return this.#sheet.getColumnCount() - 1;
  }
}

function rows(top: number, bottom: number, inserted: boolean): LineShift {
  return { axis: 'rows', at: top, count: bottom - top + 1, inserted, band: WHOLE_SHEET };
}

function columns(left: number, right: number, inserted: boolean): LineShift {
  return { axis: 'columns', at: left, count: right - left + 1, inserted, band: WHOLE_SHEET };
}
