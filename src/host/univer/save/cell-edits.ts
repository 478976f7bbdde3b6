import { CellValueType, type ICellData } from '@univerjs/core';
import { cellName } from '../../../xlsx/address/a1';
import { readCellFormulas, type CellFormulas } from '../../../xlsx/formula/cell-formulas';
import type { CellContent, CellEdit, CellValue } from '../../../xlsx/patch/cell-xml';
import type { StyleBook } from '../../../xlsx/patch/style-book';
import type { StoredCell } from '../../../xlsx/read/worksheet';
import type { DateSystem } from '../open/dates-1904';
import type { SheetSource } from '../open/sheet-data';
import { gridValue, holdsValue, storedValue } from './cell-content';
import { CellStyles } from './cell-styles';
import { gridCell, gridCells } from './grid-cells';
import { gridFormulas, type FormulaReader } from './grid-formulas';
import type { GridSheet } from './grid-sheet';

/** A formula that stayed, but whose result the grid sees differently. */
export interface ChangedResult {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly result: CellValue;
}

export interface SheetCellEdits {
  /** By Excel row and column. */
  readonly edits: Map<number, Map<number, CellEdit>>;
  /** Cells whose content changed. */
  readonly changed: readonly { readonly row: number; readonly column: number }[];
  readonly results: readonly ChangedResult[];
  /** True where a formula was added, changed or removed. */
  readonly formulas: boolean;
  readonly messages: readonly string[];
}

/** Compares every cell of the grid with the file and gives what must be written. */
export function cellEdits(source: SheetSource, grid: GridSheet, styles: StyleBook): SheetCellEdits {
  return new CellComparison(source, grid, styles).run();
}

class CellComparison {
  readonly #source: SheetSource;
  readonly #grid: GridSheet;
  readonly #styles: CellStyles;
  readonly #formulas: CellFormulas;
  readonly #gridFormula: FormulaReader;
  readonly #edits = new Map<number, Map<number, CellEdit>>();
  readonly #changed: { row: number; column: number }[] = [];
  readonly #results: ChangedResult[] = [];
  readonly #messages: string[] = [];
  readonly #lostMasters = new Set<string>();
  #formulaChanged = false;

  constructor(source: SheetSource, grid: GridSheet, styles: StyleBook) {
    this.#source = source;
    this.#grid = grid;
    this.#styles = new CellStyles(source, grid, styles);
    this.#formulas = readCellFormulas(source.part);
    this.#gridFormula = gridFormulas(grid.cells);
  }

  run(): SheetCellEdits {
    const stored = new Map<number, Map<number, StoredCell>>();
    for (const row of this.#source.part.rows) {
      stored.set(row.row, new Map(row.cells.map((cell) => [cell.column, cell])));
    }
    for (const [row, column, cell] of gridCells(this.#grid.cells)) {
      this.#compare(row, column, cell, stored.get(row)?.get(column));
    }
    for (const [row, line] of stored) {
      for (const [column, cell] of line) {
        if (!gridCell(this.#grid.cells, row, column)) this.#compare(row, column, {}, cell);
      }
    }
    if (this.#lostMasters.size > 0) this.#writeOutSharedFormulas();
    return {
      edits: this.#edits,
      changed: this.#changed,
      results: this.#results,
      formulas: this.#formulaChanged,
      messages: this.#messages,
    };
  }

  #compare(row: number, column: number, cell: ICellData, stored: StoredCell | undefined): void {
    const style = this.#styles.changed(row, column, cell, stored);
    const content = this.#changedContent(row, column, cell, stored);
    if (style === null && content === null) return;
    if (content) this.#noteChange(row, column, cell, stored, content);
    const kept =
      content && cell.t === CellValueType.FORCE_STRING
        ? this.#styles.quoted(row, column, style, stored)
        : (style ?? (stored ? null : this.#styles.ofLineAt(row, column)));
    this.#put(row, column, {
      ...(kept === null ? {} : { style: kept }),
      ...(content === null ? {} : { content }),
    });
  }

  #changedContent(
    row: number,
    column: number,
    cell: ICellData,
    stored: StoredCell | undefined,
  ): CellContent | null {
    const before = stored ? this.#formulas.of(stored) : null;
    const formula = this.#gridFormula(row, column, cell);
    const value = gridValue(cell, this.#styles.numberFormat(cell, stored), this.#source.dates);
    const same = holdsValue(stored, value);
    if (formula === before) {
      if (same) return null;
      if (formula === null) return { kind: 'value', value };
      this.#results.push({ row, column, formula, result: value });
      return null;
    }
    this.#formulaChanged = true;
    return formula === null
      ? { kind: 'value', value }
      : { kind: 'formula', formula, result: trusted(value, this.#source.dates) };
  }

  /** What a change of content means beyond its own cell. */
  #noteChange(
    row: number,
    column: number,
    cell: ICellData,
    stored: StoredCell | undefined,
    content: CellContent,
  ): void {
    this.#changed.push({ row, column });
    if (this.#formulas.locked.has(cellName(row, column))) {
      this.#refuse(row, column, '属于数组公式或模拟运算表，不能单独修改，请撤销这处改动后再保存。');
    }
    const formula = stored?.formula;
    if (formula?.kind === 'shared' && formula.text !== '' && formula.group !== null) {
      this.#lostMasters.add(formula.group);
    }
    const reason = unfit(content, cell);
    if (reason !== null) this.#refuse(row, column, reason);
  }

  #refuse(row: number, column: number, reason: string): void {
    this.#messages.push(`“${this.#grid.name}”的 ${cellName(row, column)} ${reason}`);
  }

  /** Where the cell that held a shared formula's text was overwritten, the others get it in full. */
  #writeOutSharedFormulas(): void {
    for (const cell of this.#source.part.rows.flatMap((row) => row.cells)) {
      const { formula, row, column } = cell;
      if (formula?.kind !== 'shared' || !this.#lostMasters.has(formula.group ?? '')) continue;
      const edit = this.#edits.get(row)?.get(column);
      const text = this.#formulas.of(cell);
      if (edit?.content || text === null) continue;
      const content = { kind: 'formula', formula: text, result: storedValue(cell) } as const;
      this.#put(row, column, { ...edit, content });
    }
  }

  #put(row: number, column: number, edit: CellEdit): void {
    const line = this.#edits.get(row) ?? new Map<number, CellEdit>();
    line.set(column, edit);
    this.#edits.set(row, line);
  }
}

/** Excel's limits for one cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** Why a content cannot stand in a file, as the rest of a sentence; null where it can. */
function unfit(content: CellContent, cell: ICellData): string | null {
  if (content.kind === 'formula' && content.formula.length > LONGEST_FORMULA) {
    return '的公式超过 8192 个字符，Excel 存不下，请拆分后再保存。';
  }
  if (content.kind !== 'value') return null;
  const { value } = content;
  if (value.type === 'text' && value.value.length > LONGEST_TEXT) {
    return '超过 32767 个字符，Excel 单元格存不下，请拆分后再保存。';
  }
  if (value.type === 'number' && value.value < 0 && Number(cell.v) >= 0) {
    return '早于 1904-01-01，这个工作簿用 1904 日期系统，存不下，请改为更晚的日期或写成文字。';
  }
  return null;
}

/**
 * A formula's result as it may be written. `#NAME?` says that Univer lacks the function, not what Excel
 * would come to; a number of a 1904 workbook may be a day or not. Neither is written: Excel calculates it.
 */
export function trusted(result: CellValue, dates: DateSystem): CellValue {
  const unknown = result.type === 'error' && result.value === '#NAME?';
  return unknown || (dates.shifted && result.type === 'number') ? { type: 'empty' } : result;
}
