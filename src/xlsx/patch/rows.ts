import type { StoredCell, StoredRow, WorksheetPart } from '../read/worksheet';
import { sheetElement } from '../read/worksheet';
import type { Splice } from '../xml/splice';
import { prefixOf, setAttributes, withPrefix } from '../xml/start-tag';
import { editedCellXml, newCellXml, type CellEdit } from './cell-xml';
import { putContent } from '../xml/edit-element';

/** What to change about a row. Heights in points; null gives the height back to Excel. */
export interface RowEdit {
  readonly height?: number | null;
  readonly hidden?: boolean;
  /** Index of the format that empty cells of the row take. */
  readonly style?: number;
}

/** Edits by Excel row, then by Excel column. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/**
 * The replacements that bring cell and row edits into `sheetData`. Cells that are not edited stay as
 * written, to the byte.
 */
export function rowSplices(
  sheet: WorksheetPart,
  cells: CellEdits,
  rows: ReadonlyMap<number, RowEdit>,
): Splice[] {
  const data = sheetElement(sheet, 'sheetData');
  const numbers = [...new Set([...cells.keys(), ...rows.keys()])].sort((a, b) => a - b);
  if (!data || numbers.length === 0) return [];
  const prefix = prefixOf(sheet.root.name);
  const stored = new Map(sheet.rows.map((row) => [row.row, row]));
  const splices: Splice[] = [];
  const added: { number: number; xml: string }[] = [];
  for (const number of numbers) {
    const row = stored.get(number);
    const edits = cells.get(number) ?? new Map<number, CellEdit>();
    if (row) splices.push(...storedRowSplices(sheet.text, row, edits, rows.get(number), prefix));
    else {
      const xml = newRowXml(number, edits, rows.get(number));
      if (xml !== '') added.push({ number, xml: withPrefix(xml, prefix) });
    }
  }
  if (sheet.rows.length === 0) {
    const xml = added.map((row) => row.xml).join('');
    return xml === '' ? [] : [putContent(sheet.text, data, xml)];
  }
  return [...splices, ...insertRows(sheet.rows, added)];
}

/** New rows go before the first stored row with a higher number. */
function insertRows(
  stored: readonly StoredRow[],
  added: readonly { readonly number: number; readonly xml: string }[],
): Splice[] {
  let next = 0;
  return added.map(({ number, xml }) => {
    while (next < stored.length && (stored[next]?.row ?? 0) < number) next += 1;
    const at = stored[next]?.start ?? stored.at(-1)?.end ?? 0;
    return { start: at, end: at, text: xml };
  });
}

function newRowXml(
  number: number,
  edits: ReadonlyMap<number, CellEdit>,
  edit: RowEdit | undefined,
): string {
  const cells = [...edits]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => newCellXml(number, column, cell))
    .filter((xml) => xml !== null);
  if (cells.length === 0 && !edit) return '';
  const tag = setAttributes(`<row r="${number}">`, rowAttributes(edit));
  return `${tag}${cells.join('')}</row>`;
}

function storedRowSplices(
  text: string,
  row: StoredRow,
  edits: ReadonlyMap<number, CellEdit>,
  edit: RowEdit | undefined,
  prefix: string,
): Splice[] {
  const { splices, added } = cellSplices(text, row, edits, prefix);
  const tag = text.slice(row.start, row.contentStart);
  const opens = added && tag.endsWith('/>');
  const attributes = { ...rowAttributes(edit), ...(added ? { spans: null } : {}) };
  const changed = setAttributes(opens ? tag.replace(/\s*\/>$/, '>') : tag, attributes);
  if (changed !== tag) splices.unshift({ start: row.start, end: row.contentStart, text: changed });
  if (opens) splices.push({ start: row.end, end: row.end, text: `</${prefix}row>` });
  return splices;
}

function cellSplices(
  text: string,
  row: StoredRow,
  edits: ReadonlyMap<number, CellEdit>,
  prefix: string,
): { splices: Splice[]; added: boolean } {
  const stored = new Map(row.cells.map((cell) => [cell.column, cell]));
  const splices: Splice[] = [];
  let added = false;
  for (const [column, edit] of [...edits].sort(([a], [b]) => a - b)) {
    const cell = stored.get(column);
    if (cell) {
      const xml = editedCellXml(text.slice(cell.start, cell.end), cell, edit, prefix);
      splices.push({ start: cell.start, end: cell.end, text: xml });
    } else {
      const xml = newCellXml(row.row, column, edit);
      if (xml === null) continue;
      const at = placeFor(row, column);
      splices.push({ start: at, end: at, text: withPrefix(xml, prefix) });
      added = true;
    }
  }
  return { splices, added };
}

function placeFor(row: StoredRow, column: number): number {
  const next = row.cells.find((cell: StoredCell) => cell.column > column);
  return next?.start ?? row.cells.at(-1)?.end ?? row.contentStart;
}

function rowAttributes(edit: RowEdit | undefined): Record<string, string | null> {
  const attributes: Record<string, string | null> = {};
  if (edit?.height !== undefined) {
    attributes['ht'] = edit.height === null ? null : String(edit.height);
    attributes['customHeight'] = edit.height === null ? null : '1';
  }
  if (edit?.hidden !== undefined) attributes['hidden'] = edit.hidden ? '1' : null;
  if (edit?.style !== undefined) {
    attributes['s'] = String(edit.style);
    attributes['customFormat'] = '1';
  }
  return attributes;
}
