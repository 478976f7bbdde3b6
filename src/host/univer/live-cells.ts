import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  Nullable,
  Worksheet,
} from '@univerjs/core';
import { CellValueType, isRealNum, numfmt } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from '@univerjs/sheets';

import type { Area } from './area';
import { bounding, cellsOf, intersection } from './area';
import { GatheredLooks, type LookChange } from './gathered-looks';
import type { LiveStyle, StylePatch } from './live-style';
import type { Unit } from './unit';
import { toArea, toRange } from './unit';

export type { LiveStyle, StylePatch } from './live-style';

export type CellValue = string | number | boolean;

/** What goes into a cell: a plain value, or a formula with its `=`. */
export type CellContent =
  { readonly value: CellValue } | { readonly formula: string } | { readonly empty: true };

/** What to do to one cell; what is left out stays as it is. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent;
  /** Merged into the cell's style; null takes a property away, a null style all of it. */
  readonly style?: StylePatch | null;
}

const GENERAL = 'General';
const LANGUAGE = 'zh-CN';

/** The cells of one sheet: what they hold, what they show, how they look. */
export class LiveCells {
  readonly #unit: Unit;
  readonly #sheet: Worksheet;
  readonly #makeRoom: (area: Area) => void;
  #gathered: GatheredLooks | null = null;

  constructor(unit: Unit, sheet: Worksheet, makeRoom: (area: Area) => void) {
    this.#unit = unit;
    this.#sheet = sheet;
    this.#makeRoom = makeRoom;
  }

  /** '' for an empty cell; an error as its word, `#N/A`. Dates are serial numbers. */
  value(row: number, column: number): CellValue {
    const cell = this.#content(row, column);
    if (cell?.v === undefined || cell.v === null) return richText(cell);
    return cell.t === CellValueType.BOOLEAN ? isTrue(cell.v) : cell.v;
  }

  /** With its `=`; null where the cell holds no formula. */
  formula(row: number, column: number): string | null {
    const cell = this.#sheet.getCellRaw(row, column);
    if (typeof cell?.f === 'string' && cell.f !== '') return cell.f;
    if (typeof cell?.si !== 'string' || cell.si === '') return null;
    const model = this.#unit.injector.get(FormulaDataModel);
    return (
      model.getFormulaStringByCell(row, column, this.#sheet.getSheetId(), this.#unit.id) ?? null
    );
  }

  /** As the cell shows it: numbers and dates in their format, booleans as TRUE and FALSE. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const format = this.numberFormat(row, column);
    if (format === '@') return String(value);
    return numfmt.format(format, value, { locale: LANGUAGE, throws: false });
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? GENERAL;
  }

  /** The cell's own style over its row's, its column's and the sheet's. */
  style(row: number, column: number): LiveStyle {
    const style = this.#gathered?.over(row, column, this.#sheet.getComposedCellStyle(row, column));
    if (style != null) return style;
    this.#writeGathered();
    return this.#sheet.getComposedCellStyle(row, column);
  }

  /** The looks of the parts of the cell's text: one, or several where parts look different. */
  textStyles(row: number, column: number): readonly LiveStyle[] {
    this.#writeGathered();
    const style = this.style(row, column);
    const cell = this.#sheet.getCellRaw(row, column);
    const runs = cell?.p?.body?.textRuns ?? [];
    const parts = runs.map(({ ts }) => ({ ...style, ...ts }));
    const covered = runs.reduce((sum, { st, ed }) => sum + ed - st, 0);
    return covered < richText(cell).length || parts.length === 0 ? [style, ...parts] : parts;
  }

  isEmpty(row: number, column: number): boolean {
    return this.formula(row, column) === null && this.value(row, column) === '';
  }

  /** Carries out all changes in one step of undo. Looks alone may wait for others at the same place. */
  change(changes: readonly CellChange[]): void {
    const looks = changes.flatMap(({ row, column, content, style }) =>
      content === undefined && style != null ? [{ row, column, style }] : [],
    );
    if (looks.length < changes.length || looks.length === 0) this.#changeNow(changes);
    else this.#gather(looks);
  }

  #gather(looks: readonly LookChange[]): void {
    const area = looks
      .map(({ row, column }): Area => ({ top: row, left: column, bottom: row, right: column }))
      .reduce(bounding);
    if (this.#gathered?.holds(area) !== true) {
      this.#writeGathered();
      this.#gathered = new GatheredLooks(area);
    }
    this.#gathered.add(looks);
    this.#unit.waiting.later(this.#writeGathered);
  }

  readonly #writeGathered = (): void => {
    const gathered = this.#gathered;
    this.#gathered = null;
    if (gathered !== null) this.#changeNow(gathered.changes());
  };

  #changeNow(changes: readonly CellChange[]): void {
    const [first] = changes;
    if (first === undefined) return;
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    let area: Area = { top: first.row, left: first.column, bottom: first.row, right: first.column };
    for (const change of changes) {
      const { row, column } = change;
      (matrix[row] ??= {})[column] = this.#data(change);
      area = bounding(area, { top: row, left: column, bottom: row, right: column });
    }
    this.#makeRoom(area);
    const looksOnly = changes.every(({ content }) => content === undefined);
    if (looksOnly) this.#changeLooks(matrix);
    else this.#changeContents(matrix, area);
  }

  /** The same style change in every cell of the area. */
  restyle(area: Area, style: StylePatch): void {
    this.change([...cellsOf(area)].map(([row, column]) => ({ row, column, style })));
  }

  /**
   * The smallest area within another that holds every cell with content, or with content or a look
   * of its own; null where there is none.
   */
  used(valuesOnly: boolean, within: Area): Area | null {
    this.#writeGathered();
    let used: Area | null = null;
    const add = (area: Area | null) => {
      if (area !== null) used = used === null ? area : bounding(used, area);
    };
    this.#sheet.getCellMatrix().forValue((row, column, cell) => {
      const place = intersection({ top: row, left: column, bottom: row, right: column }, within);
      if (place !== null && this.#counts(cell, row, column, valuesOnly)) add(place);
    });
    if (!valuesOnly) {
      for (const merge of this.#sheet.getMergeData()) add(intersection(toArea(merge), within));
    }
    return used;
  }

  /** True for a cell under a merge whose content is that of the merge's first cell. */
  isCovered(row: number, column: number): boolean {
    const merge = this.#sheet.getMergedCell(row, column);
    return merge != null && (merge.startRow !== row || merge.startColumn !== column);
  }

  /** The cells of the area that Univer holds anything for. */
  held(area: Area): (readonly [row: number, column: number])[] {
    this.#writeGathered();
    const held: (readonly [number, number])[] = [];
    this.#sheet.getCellMatrix().forValue((row, column, cell) => {
      const place: Area = { top: row, left: column, bottom: row, right: column };
      if (cell != null && intersection(place, area) !== null) held.push([row, column]);
    });
    return held;
  }

  #changeContents(matrix: IObjectMatrixPrimitiveType<ICellData>, area: Area): void {
    this.#unit.execute(SetRangeValuesCommand, {
      subUnitId: this.#sheet.getSheetId(),
      // Without a range Univer refuses to write where nothing is selected.
      range: toRange(area),
      value: matrix,
    });
  }

  /**
   * As Univer's own command for styles does: under its name the formula engine does not look for
   * formulas in what is written, and so does not take those away that stand there.
   */
  #changeLooks(matrix: IObjectMatrixPrimitiveType<ICellData>): void {
    const params = {
      unitId: this.#unit.id,
      subUnitId: this.#sheet.getSheetId(),
      cellValue: matrix,
      trigger: SetStyleCommand.id,
    };
    const undone = this.#unit.injector.invoke(SetRangeValuesUndoMutationFactory, params);
    this.#unit.mutate(
      { type: SetRangeValuesMutation, params },
      { type: SetRangeValuesMutation, params: undone },
    );
  }

  #counts(cell: Nullable<ICellData>, row: number, column: number, valuesOnly: boolean): boolean {
    if (cell == null) return false;
    if (!this.isEmpty(row, column)) return true;
    return !valuesOnly && cell.s != null && cell.s !== '';
  }

  /** The cell, or what an array formula spilled into it. */
  #content(row: number, column: number): Nullable<ICellData> {
    const own = this.#sheet.getCellRaw(row, column);
    if (own?.v !== undefined && own.v !== null) return own;
    const spilled = this.#unit.injector.get(FormulaDataModel).getArrayFormulaCellData();
    const cell = spilled[this.#unit.id]?.[this.#sheet.getSheetId()]?.[row]?.[column];
    return cell ?? own;
  }

  #data(change: CellChange): ICellData {
    const data: ICellData = {};
    if (change.content !== undefined) {
      Object.assign(data, { f: null, si: null, p: null, ...cellData(change.content) });
    } else {
      // Univer would otherwise guess the type anew and turn the text "2024" into a number.
      const kept = this.#sheet.getCellRaw(change.row, change.column)?.t;
      if (kept != null) data.t = kept;
    }
    if (change.style !== undefined) data.s = change.style as IStyleData | null;
    return data;
  }
}

function cellData(content: CellContent): ICellData {
  if ('empty' in content) return { v: null };
  if ('formula' in content) return { v: null, f: content.formula };
  const { value } = content;
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return {
    v: value,
    t: looksLikeAnotherType(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

/** Text that Univer would take for a number or a truth value the next time it looks. */
function looksLikeAnotherType(text: string): boolean {
  return isRealNum(text) || /^(?:true|false)$/i.test(text);
}

function isTrue(value: CellValue): boolean {
  return value === true || value === 1 || /^(?:1|true)$/i.test(String(value));
}

/** The plain text of a cell whose text has parts of different looks. */
function richText(cell: Nullable<ICellData>): string {
  const stream = cell?.p?.body?.dataStream ?? '';
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
