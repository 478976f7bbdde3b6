import { formatArea, type CellArea } from '../address/a1';
import { declareContentType } from '../package/content-types';
import { namespacesOf } from '../package/namespaces';
import { addRelationship } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import type { WorksheetPart } from '../read/worksheet';
import { putChild } from '../xml/edit-element';
import type { Splice } from '../xml/splice';
import { childOf, numeric, parseXml } from '../xml/xml-tree';
import { escapeAttribute } from '../xml/xml-text';
import { WORKSHEET_ORDER } from './element-order';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** A table to be added; the cells of its first row must hold the columns' names as text. */
export interface NewTable {
  readonly name: string;
  readonly area: CellArea;
  readonly columns: readonly string[];
  readonly style: string;
  readonly filterButton: boolean;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

/**
 * Adds tables to a sheet; those it has stay as they are. Parts are written here; what comes back are the
 * replacements for the worksheet itself.
 */
export function tableSplices(
  pkg: XlsxPackage,
  sheet: WorksheetPart,
  tables: readonly NewTable[],
): Splice[] {
  if (tables.length === 0) return [];
  const { relationships } = namespacesOf(pkg);
  const parts = tables
    .map((table) =>
      addRelationship(pkg, sheet.path, `${relationships}/table`, addTable(pkg, table)),
    )
    .map((id) => `<tablePart xmlns:r="${relationships}" r:id="${id}"/>`);
  const existing = childOf(sheet.root, 'tableParts');
  if (existing === undefined) {
    const xml = `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`;
    return putChild(sheet.root, WORKSHEET_ORDER, 'tableParts', xml);
  }
  // The count beside them may be left out, and a wrong one would be worse than none.
  const before = sheet.text.slice(existing.contentStart, existing.contentEnd);
  const xml = `<tableParts>${before}${parts.join('')}</tableParts>`;
  return putChild(sheet.root, WORKSHEET_ORDER, 'tableParts', xml);
}

function addTable(pkg: XlsxPackage, table: NewTable): string {
  const part = pkg.freeName('xl/tables/table', '.xml');
  pkg.setText(part, tableXml(table, freeId(pkg), namespacesOf(pkg).main));
  declareContentType(pkg, part, TABLE_TYPE);
  return part;
}

/** Ids are one of a kind in the whole workbook. */
function freeId(pkg: XlsxPackage): number {
  const ids = pkg
    .names()
    .filter((name) => /(?:^|\/)table[^/]*\.xml$/.test(name))
    .map((name) => numeric(parseXml(pkg.text(name) ?? '').attributes['id']) ?? 0);
  return 1 + Math.max(0, ...ids);
}

function tableXml(table: NewTable, id: number, main: string): string {
  const ref = formatArea(table.area);
  const name = escapeAttribute(table.name);
  const filter = table.filterButton ? `<autoFilter ref="${ref}"/>` : '';
  const columns = table.columns
    .map((column, at) => `<tableColumn id="${at + 1}" name="${escapeAttribute(stored(column))}"/>`)
    .join('');
  const flags = [
    ['showFirstColumn', table.firstColumn],
    ['showLastColumn', table.lastColumn],
    ['showRowStripes', table.rowStripes],
    ['showColumnStripes', table.columnStripes],
  ]
    .map(([flag, on]) => ` ${String(flag)}="${on === true ? 1 : 0}"`)
    .join('');
  const style = table.style === '' ? '' : ` name="${escapeAttribute(table.style)}"`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">${filter}<tableColumns count="${table.columns.length}">${columns}</tableColumns><tableStyleInfo${style}${flags}/></table>`;
}

/** Line breaks and tabs as the format has them in a column's name. */
function stored(column: string): string {
  return column.replace(/[\t\n\r]/g, (control) => {
    const code = control.charCodeAt(0).toString(16).padStart(4, '0');
    return `_x${code}_`;
  });
}
