import type { GridCell, SheetGrid } from '../../src/domain/grid/sheet-grid';
import type { PlannedCell } from '../../src/domain/highlight/types';
import type { SummarySheetPlan } from '../../src/domain/summary-sheet/types';
import { gridCell } from './grid';

/** A planned sheet as it is read once it was written; a formula stands for itself. */
export function plannedGrid(
  sheet: string,
  { cells, merges }: Pick<SummarySheetPlan, 'cells' | 'merges'>,
): SheetGrid {
  const rows = cells.map((row) => row.map(plannedGridCell));
  const area = { top: 1, left: 1, bottom: rows.length, right: rows[0]?.length ?? 1 };
  return { sheet, area, rows, merges, hiddenRows: [], hiddenColumns: [] };
}

/** A planned cell as it is read once it was written. */
export function plannedGridCell({ content, numberFormat }: PlannedCell): GridCell {
  const format = numberFormat === undefined ? {} : { numberFormat };
  switch (content.kind) {
    case 'empty':
      return gridCell(null);
    case 'text':
      return gridCell({ value: content.text, ...format });
    case 'number':
      return gridCell({ value: content.number, ...format });
    case 'formula':
      return gridCell({ value: content.formula, ...format });
  }
}
