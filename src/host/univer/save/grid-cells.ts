import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** Every cell of a snapshot's sheet, by Excel row and column; cleared ones are left out. */
export function* gridCells(
  matrix: Matrix,
): Generator<[row: number, column: number, cell: ICellData]> {
  for (const [row, line] of Object.entries(matrix)) {
    // Cleared cells may stay behind as null.
    const cells = line as Readonly<Record<string, ICellData | null>>;
    for (const [column, cell] of Object.entries(cells)) {
      if (cell) yield [Number(row) + 1, Number(column) + 1, cell];
    }
  }
}

/** The cell at an Excel row and column, or undefined where the snapshot keeps none. */
export function gridCell(matrix: Matrix, row: number, column: number): ICellData | undefined {
  const line = matrix[row - 1] as Readonly<Record<number, ICellData | null>> | undefined;
  return line?.[column - 1] ?? undefined;
}
