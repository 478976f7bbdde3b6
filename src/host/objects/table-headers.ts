import type { Area } from '../univer/area';
import { cellsOf, intersection } from '../univer/area';
import { columnNames } from './table-names';
import { putTables, tablesOf } from './table-target';
import type { RangeTarget } from './targets';

/** The first row of an area as headers: every cell a text of its own. The answer are the names. */
export function writeHeaders({ sheet }: RangeTarget, area: Area): string[] {
  const header = [...cellsOf({ ...area, bottom: area.top })];
  const names = columnNames(header.map(([row, column]) => sheet.cells.text(row, column)));
  const changes = header.flatMap(([row, column], at) => {
    const value = names[at] ?? '';
    const stays = sheet.cells.value(row, column) === value && !sheet.cells.formula(row, column);
    return stays ? [] : [{ row, column, content: { value } }];
  });
  sheet.cells.change(changes);
  return names;
}

/** What is written over the header of a table renames its columns, as in Excel. */
export function followHeaders(written: RangeTarget): void {
  const { book, sheet, area } = written;
  const tables = tablesOf(book, sheet);
  const renamed = tables.map((table) => {
    const header = { ...table.area, bottom: table.area.top };
    const touched = intersection(header, area) !== null;
    // The file's own tables stay as they are; a save says so where their headers changed.
    if (!touched || table.part !== null) return table;
    return { ...table, columns: writeHeaders(written, header) };
  });
  if (renamed.some((table, at) => table !== tables[at])) putTables(book, sheet, renamed);
}
