import type { SheetRef } from '../../src/app/ports';
import type { GridCell, SheetGrid } from '../../src/domain/grid/sheet-grid';
import type { HelperColumns } from '../../src/domain/highlight/types';
import { gridCell } from './grid';
import { plannedGridCell } from './planned-grid';

/** The sheets of a workbook in memory and their cells. Sheet ids are `s1`, `s2` … */
export class FakeSheets {
  readonly grids = new Map<string, SheetGrid>();
  readonly refs: SheetRef[] = [];

  constructor(grids: readonly SheetGrid[]) {
    grids.forEach((grid, index) => {
      const id = `s${index + 1}`;
      this.grids.set(id, grid);
      this.refs.push({ id, name: grid.sheet, visible: true, ours: false });
    });
  }

  ref(id: string): SheetRef {
    const ref = this.refs.find((each) => each.id === id);
    if (!ref) throw new RangeError(`Cannot find sheet: "${id}"`);
    return ref;
  }

  /** The id of the sheet of that name; null where there is none. */
  idOf(name: string): string | null {
    return this.refs.find((each) => each.name === name)?.id ?? null;
  }

  grid(id: string): SheetGrid {
    const grid = this.grids.get(id);
    if (!grid) throw new RangeError(`Cannot find sheet: "${id}"`);
    return grid;
  }

  cell(sheetId: string, row: number, column: number): GridCell {
    const { rows, area } = this.grid(sheetId);
    return rows[row - area.top]?.[column - area.left] ?? gridCell(null);
  }

  putHelper(name: string, helper: HelperColumns): void {
    const sheetId = this.idOf(name);
    if (sheetId === null) return;
    const titleRow = helper.headerRows.at(-1) ?? 1;
    helper.titles.forEach((title, at) => {
      this.put(sheetId, titleRow, helper.firstColumn + at, gridCell(title));
    });
    helper.cells.forEach((row, down) => {
      row.forEach((cell, at) => {
        this.put(sheetId, helper.firstRow + down, helper.firstColumn + at, plannedGridCell(cell));
      });
    });
  }

  blankHelper(name: string, helper: HelperColumns): void {
    const sheetId = this.idOf(name);
    if (sheetId === null) return;
    const { rows, area } = this.grid(sheetId);
    rows.forEach((_row, down) => {
      helper.titles.forEach((_title, at) => {
        this.put(sheetId, area.top + down, helper.firstColumn + at, gridCell(null));
      });
    });
  }

  /** Writes one cell, widening the grid to the right where it must. */
  put(sheetId: string, row: number, column: number, cell: GridCell): void {
    const grid = this.grid(sheetId);
    const right = Math.max(grid.area.right, column);
    const width = right - grid.area.left + 1;
    const rows = grid.rows.map((cells, down) =>
      Array.from({ length: width }, (_, at) => {
        const here = grid.area.top + down === row && grid.area.left + at === column;
        return here ? cell : (cells[at] ?? gridCell(null));
      }),
    );
    this.grids.set(sheetId, { ...grid, area: { ...grid.area, right }, rows });
  }
}
