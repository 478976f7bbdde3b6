import type { CellEdit } from '../app/ports';
import type { Area } from '../domain/grid/sheet-grid';

/** Edits of cells that stand directly below one another, top down, and the area they make. */
export interface EditRun {
  readonly area: Area;
  readonly edits: readonly CellEdit[];
}

/** As many cells as Excel surely lists the merged areas of. */
const LONGEST_RUN = 512;

/**
 * Joins edits into as few areas as stand below one another, so that a column of trimmed cells is one
 * range and not thousands. Of two edits of one cell only the first is taken.
 */
export function runsOf(edits: readonly CellEdit[]): readonly EditRun[] {
  const sorted = [...edits].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellEdit[][] = [];
  for (const edit of sorted) {
    const run = runs.at(-1) ?? [];
    const last = run.at(-1);
    if (last?.column === edit.column && last.row === edit.row) continue;
    const joins = last?.column === edit.column && last.row + 1 === edit.row;
    if (joins && run.length < LONGEST_RUN) run.push(edit);
    else runs.push([edit]);
  }
  return runs.map((run) => ({ area: areaOfRun(run), edits: run }));
}

function areaOfRun(run: readonly CellEdit[]): Area {
  const [{ row, column } = { row: 1, column: 1 }] = run;
  return { top: row, left: column, bottom: row + run.length - 1, right: column };
}
