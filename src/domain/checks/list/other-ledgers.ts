import { cellAt, cellName } from '../../grid/cells';
import type { SheetGrid } from '../../grid/sheet-grid';
import { recognizeHeader } from '../../header/recognize-header';
import { finding } from '../finding';
import type { Finding } from '../types';
import { type CheckView, placeAt } from '../view';

/** A header beside the ledger is looked for so far below the ledger's own. */
const ROWS_BELOW = 80;
/** A ledger has at least three columns. */
const FEWEST_COLUMNS = 3;

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** One ledger of a sheet is read; the clerk is told of the others above, below and beside it. */
export function checkOtherLedgers(view: CheckView): readonly Finding[] {
  const { grid, ledger } = view;
  const rows = view.reader.header.otherLedgers;
  const stacked = rows.map((row) =>
    otherLedger(view, row, firstFilled(grid, row) ?? ledger.firstColumn, `第 ${row} 行`),
  );
  const beside = columnsBeside(view).flatMap((columns) => {
    const header = recognizeHeader(partOf(view, columns));
    const [row] = header?.headerRows ?? [];
    if (!header || row === undefined || rows.includes(row)) return [];
    return [otherLedger(view, row, header.firstColumn, `${cellName(row, header.firstColumn)} `)];
  });
  return [...stacked, ...beside];
}

function otherLedger(
  { grid, ledger }: CheckView,
  row: number,
  column: number,
  where: string,
): Finding {
  const read = cellName(ledger.headerRows[0] ?? ledger.body.first, ledger.firstColumn);
  return finding(
    'sheet.otherLedgers',
    placeAt(row, column, cellAt(grid, row, column).text),
    `${where}起还有一张台账没有读，统计里没有它的问题；现在统计的是 ${read} 起的一张。`,
  );
}

function firstFilled({ rows, area }: SheetGrid, row: number): number | null {
  const at = (rows[row - area.top] ?? []).findIndex(({ text }) => text.trim() !== '');
  return at < 0 ? null : area.left + at;
}

/** The columns left and right of the ledger, those right of our own that still play a role left out. */
function columnsBeside({ grid, ledger, roles }: CheckView): readonly Columns[] {
  const last = Math.max(ledger.lastColumn, ...roles.keys());
  return [
    { left: grid.area.left, right: ledger.firstColumn - 1 },
    { left: last + 1, right: grid.area.right },
  ].filter(({ left, right }) => right - left + 1 >= FEWEST_COLUMNS);
}

/** The sheet as if it had these columns only, down to where a header beside the ledger may stand. */
function partOf({ grid, ledger }: CheckView, { left, right }: Columns): SheetGrid {
  const { area } = grid;
  const bottom = Math.min(area.bottom, ledger.body.first + ROWS_BELOW);
  return {
    ...grid,
    area: { top: area.top, left, bottom, right },
    rows: grid.rows
      .slice(0, bottom - area.top + 1)
      .map((cells) => cells.slice(left - area.left, right - area.left + 1)),
    merges: grid.merges.filter((merge) => merge.left >= left && merge.right <= right),
  };
}
