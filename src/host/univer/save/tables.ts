import type { NewTable } from '../../../xlsx/patch/tables';
import type { HostTable } from '../host-tables';
import type { GridSheet } from './grid-sheet';

export interface TableEdits {
  readonly added: readonly NewTable[];
  readonly messages: readonly string[];
}

/**
 * The tables to be added to a sheet. Excel takes a file for damaged where a header cell holds anything but
 * its column's name, so such a table is refused with a sentence.
 */
export function tableEdits(
  tables: readonly HostTable[],
  grid: GridSheet,
  sheetName: string,
  changed: readonly { readonly row: number; readonly column: number }[],
): TableEdits {
  const added: NewTable[] = [];
  const messages: string[] = [];
  for (const table of tables) {
    if (table.part !== null) {
      if (headerChanged(table, changed)) messages.push(storedSentence(sheetName, table.name));
    } else if (hasItsHeaders(table, grid)) added.push(toNewTable(table));
    else {
      messages.push(
        `“${sheetName}”里表格“${table.name}”的标题行与建表时不一致，请把标题行改回原样（${table.columns.join('、')}），或先把表格转换为普通区域，再保存。`,
      );
    }
  }
  return { added, messages };
}

/** The table's part names its columns, too, and is not written anew. */
function headerChanged(
  { area, showHeaders }: HostTable,
  changed: readonly { readonly row: number; readonly column: number }[],
): boolean {
  if (!showHeaders) return false;
  // Places in a file count from 1.
  return changed.some(
    ({ row, column }) =>
      row - 1 === area.top && column - 1 >= area.left && column - 1 <= area.right,
  );
}

function storedSentence(sheetName: string, name: string): string {
  return `“${sheetName}”里表格“${name}”的标题行被改动，这里还不能保存，请把标题行改回原样，或在 Excel 里改标题。`;
}

function hasItsHeaders({ area, columns }: HostTable, grid: GridSheet): boolean {
  return columns.every((name, at) => {
    const cell = grid.cells[area.top]?.[area.left + at];
    return cell?.v === name && (cell.f ?? '') === '' && (cell.si ?? '') === '';
  });
}

function toNewTable(table: HostTable): NewTable {
  const { top, left, bottom, right } = table.area;
  return {
    name: table.name,
    area: { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 },
    columns: table.columns,
    style: table.style,
    filterButton: table.showFilterButton,
    rowStripes: table.showBandedRows,
    columnStripes: table.showBandedColumns,
    firstColumn: table.highlightFirstColumn,
    lastColumn: table.highlightLastColumn,
  };
}
