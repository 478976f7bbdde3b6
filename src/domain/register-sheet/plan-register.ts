import { cellAt } from '../grid/cells';
import type { Area } from '../grid/sheet-grid';
import type { PlannedCell } from '../highlight/types';
import { joinRuns } from '../summary-sheet/look-runs';
import { BLANK, Page, type PageCell, text } from '../summary-sheet/page';
import { A4_LANDSCAPE } from '../summary-sheet/page-plan';
import type { CellLook, SummarySheetPlan } from '../summary-sheet/types';
import type { Register } from '../supervision/read-register';
import {
  NEEDED_COLUMNS,
  REGISTER_COLUMNS,
  REGISTER_TITLES,
  type RegisterColumn,
} from '../supervision/register-columns';
import type { Notice } from '../supervision/types';
import { entryCell } from './entry';
import { keptCell, usedEnd } from './kept-cells';
import { REGISTER_SHEET_NAME } from './names';

/** Excel characters; together they fit A4 landscape. */
const WIDTHS: Readonly<Record<RegisterColumn, number>> = {
  number: 17,
  kind: 9,
  issued: 11,
  addressee: 18,
  ledger: 12,
  problems: 18,
  count: 6,
  replyBy: 12,
  repliedOn: 11,
  reply: 20,
  remark: 12,
};
const OWN_WIDTH = 12;

const DAYS: ReadonlySet<RegisterColumn> = new Set(['issued', 'replyBy', 'repliedOn']);
const NOTE =
  '“回复日期”“回复情况”“备注”请手工填写；再次发出时在下面接着登记，已有各行原样保留，编号不改。作废的在“备注”写明“作废”，编号不再使用，也不计入次数。';

/**
 * The register with newly issued notices below what it holds. Every cell that stands there keeps its place,
 * its content and its number format; no number changes and nothing is sorted.
 *
 * @param register As read just now; null for a new one.
 * @param leadingGroup Whom a 约谈建议 is for; '' where nobody said.
 */
export function planRegister(
  register: Register | null,
  notices: readonly Notice[],
  leadingGroup: string,
): SummarySheetPlan {
  const columns = columnsOf(register);
  const width = Math.max(
    ...columns.values(),
    register === null ? 0 : usedEnd(register.grid).column,
  );
  const page = new Page(width);
  const headerRow = register?.headerRow ?? 3;
  if (register === null) addNewHead(page);
  else addKept(page, register, columns);
  const byPlace = new Map([...columns].map(([column, at]) => [at, column]));
  for (const notice of notices) {
    page.add(...places(width).map((at) => entryAt(byPlace.get(at), notice, leadingGroup)));
  }
  return {
    name: REGISTER_SHEET_NAME,
    cells: register === null ? page.cells : staying(page.cells, register),
    looks: joinRuns(page.looks),
    merges: register === null ? page.merges : keptMerges(register, width),
    columnWidths: places(width).map((at) => widthOf(byPlace.get(at))),
    bars: [],
    freezeRows: headerRow,
    charts: [],
    page: { ...A4_LANDSCAPE, titleRows: [headerRow, headerRow] },
  };
}

/** Ours where they stand by now; the needed ones that are gone go to the right of everything. */
function columnsOf(register: Register | null): ReadonlyMap<RegisterColumn, number> {
  if (register === null) return new Map(REGISTER_COLUMNS.map((column, at) => [column, at + 1]));
  const columns = new Map(register.columns);
  let last = usedEnd(register.grid).column;
  for (const column of NEEDED_COLUMNS) {
    if (columns.has(column)) continue;
    last += 1;
    columns.set(column, last);
  }
  return columns;
}

function addNewHead(page: Page): void {
  page.addLine('整改督办登记', 'title');
  page.addLine(NOTE, 'note');
  page.add(...REGISTER_COLUMNS.map((column) => text(REGISTER_TITLES[column], 'columnHead')));
}

/** Everything down to the last row that holds something, at the very place it stands. */
function addKept(
  page: Page,
  { grid, headerRow, columns: found }: Register,
  columns: ReadonlyMap<RegisterColumn, number>,
): void {
  const byPlace = new Map([...columns].map(([column, at]) => [at, column]));
  const { row: last } = usedEnd(grid);
  const firstWords = grid.rows.findIndex((cells) => cells.some(({ value }) => value !== ''));
  for (let row = 1; row <= last; row += 1) {
    const isTitle = row === grid.area.top + firstWords && row < headerRow;
    page.add(
      ...places(page.width).map((at): PageCell => {
        const column = byPlace.get(at);
        const isNew = column !== undefined && found.get(column) !== at;
        if (row === headerRow && isNew) return text(REGISTER_TITLES[column], 'columnHead');
        const look =
          row < headerRow ? (isTitle ? 'title' : 'note') : lookOf(row === headerRow, column);
        return keptCell(cellAt(grid, row, at), look);
      }),
    );
  }
}

function lookOf(isHeader: boolean, column: RegisterColumn | undefined): CellLook {
  if (isHeader) return 'columnHead';
  if (column === 'count') return 'number';
  return column !== undefined && DAYS.has(column) ? 'date' : 'text';
}

/** All that stands on the sheet stays itself, formulas too; only titles that were missing are written. */
function staying(
  cells: readonly (readonly PlannedCell[])[],
  { grid, headerRow }: Register,
): readonly (readonly PlannedCell[])[] {
  const { row: last, column } = usedEnd(grid);
  return cells.map((planned, at) => {
    if (at + 1 > last) return planned;
    return planned.map((cell, along): PlannedCell => {
      const isNewTitle = at + 1 === headerRow && along + 1 > column;
      return isNewTitle ? cell : { ...cell, stays: true };
    });
  });
}

/** Merged cells stay merged; those of a column or row without end are cut to what is written. */
function keptMerges({ grid }: Register, width: number): readonly Area[] {
  const { row } = usedEnd(grid);
  return grid.merges.flatMap((area) => {
    const cut = { ...area, bottom: Math.min(area.bottom, row), right: Math.min(area.right, width) };
    const isOne = cut.top === cut.bottom && cut.left === cut.right;
    return cut.top > cut.bottom || cut.left > width || isOne ? [] : [cut];
  });
}

function entryAt(
  column: RegisterColumn | undefined,
  notice: Notice,
  leadingGroup: string,
): PageCell {
  return column === undefined
    ? { ...BLANK, look: 'text' }
    : entryCell(column, notice, leadingGroup);
}

function places(width: number): readonly number[] {
  return Array.from({ length: width }, (_, at) => at + 1);
}

function widthOf(column: RegisterColumn | undefined): number {
  return column === undefined ? OWN_WIDTH : WIDTHS[column];
}
