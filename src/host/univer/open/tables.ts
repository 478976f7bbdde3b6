import type { XlsxPackage } from '../../../xlsx/package/xlsx-package';
import { readTableParts, type StoredTable } from '../../../xlsx/read/table-part';
import type { HostTable } from '../host-tables';
import type { SheetSource } from './sheet-data';

/** The tables by sheet id; a sheet without any is not there. */
export function readHostTables(
  pkg: XlsxPackage,
  sheets: readonly Pick<SheetSource, 'id' | 'part'>[],
): Record<string, readonly HostTable[]> {
  const tables = sheets.map(({ id, part }): readonly [string, readonly HostTable[]] => [
    id,
    readTableParts(pkg, part.path).map((stored) => toHostTable(`${id}-table-${stored.id}`, stored)),
  ]);
  return Object.fromEntries(tables.filter(([, found]) => found.length > 0));
}

function toHostTable(id: string, stored: StoredTable): HostTable {
  const { top, left, bottom, right } = stored.area;
  return {
    id,
    part: stored.part,
    name: stored.name,
    area: { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 },
    columns: stored.columns,
    style: stored.style,
    showHeaders: stored.headerRows > 0,
    showTotals: stored.totalRows > 0,
    showFilterButton: stored.hasFilter,
    showBandedRows: stored.rowStripes,
    showBandedColumns: stored.columnStripes,
    highlightFirstColumn: stored.firstColumn,
    highlightLastColumn: stored.lastColumn,
  };
}
