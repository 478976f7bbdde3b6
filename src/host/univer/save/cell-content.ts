import { CellValueType, type ICellData, type IDocumentBody, type IStyleBase } from '@univerjs/core';
import type { CellValue, TextRun } from '../../../xlsx/patch/cell-xml';
import type { StoredCell } from '../../../xlsx/read/worksheet';
import type { DateSystem } from '../open/dates-1904';
import { fontOf } from './look';

/** What Univer shows for an error, in a formula's result or typed. */
const ERROR = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/**
 * The value of a grid cell as a file holds it. Dates of a 1904 workbook are counted back.
 */
export function gridValue(cell: ICellData, numberFormat: string, dates: DateSystem): CellValue {
  if (cell.p?.body) return richValue(cell.p.body);
  const value = cell.v ?? null;
  if (value === null) return { type: 'empty' };
  switch (cell.t ?? typeOf(value)) {
    case CellValueType.BOOLEAN:
      return { type: 'boolean', value: isTrue(value) };
    case CellValueType.NUMBER:
      return numberValue(value, numberFormat, dates);
    case CellValueType.FORCE_STRING:
      return { type: 'text', value: String(value) };
    case CellValueType.STRING:
      return textValue(String(value));
  }
}

/** True where a stored cell already holds that value; an empty text is as good as none. */
export function holdsValue(stored: StoredCell | undefined, value: CellValue): boolean {
  const before = stored?.value ?? '';
  const now = value.type === 'empty' ? '' : value.value;
  return before === now;
}

/** The value of a stored cell. */
export function storedValue(cell: StoredCell): CellValue {
  if (cell.value === null) return { type: 'empty' };
  if (typeof cell.value === 'number') return { type: 'number', value: cell.value };
  if (typeof cell.value === 'boolean') return { type: 'boolean', value: cell.value };
  return { type: cell.type === 'error' ? 'error' : 'text', value: cell.value };
}

function typeOf(value: string | number | boolean): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

/** Univer sometimes keeps a number as its text; a text that is no number stays one. */
function numberValue(
  value: string | number | boolean,
  numberFormat: string,
  dates: DateSystem,
): CellValue {
  if (typeof value === 'string' && value.trim() === '') return { type: 'text', value };
  const number = Number(value);
  if (Number.isFinite(number)) return { type: 'number', value: dates.toFile(number, numberFormat) };
  return typeof value === 'string' ? textValue(value) : { type: 'error', value: '#NUM!' };
}

function textValue(value: string): CellValue {
  return ERROR.test(value) ? { type: 'error', value } : { type: 'text', value };
}

function isTrue(value: string | number | boolean): boolean {
  return typeof value === 'string' ? /^(?:true|1)$/i.test(value) : Boolean(value);
}

/** A document's characters: paragraphs end in `\r`, the whole in `\r\n`. */
function plainText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** Text in rich form, with its runs where any of them has a font of its own. */
function richValue({ dataStream, textRuns = [] }: IDocumentBody): CellValue {
  const value = plainText(dataStream);
  const styled = textRuns.filter(({ ts, st, ed }) => ts && Object.keys(ts).length > 0 && ed > st);
  if (styled.length === 0) return { type: 'text', value };
  const runs: TextRun[] = [];
  let at = 0;
  const push = (end: number, style: IStyleBase): void => {
    if (end > at) runs.push({ text: value.slice(at, end), font: fontOf(style) });
    at = Math.max(at, end);
  };
  for (const { st, ed, ts } of styled) {
    push(Math.min(st, value.length), {});
    push(Math.min(ed, value.length), ts ?? {});
  }
  push(value.length, {});
  return { type: 'text', value, runs };
}
