import { cellName } from '../address/a1';
import { withFunctionPrefixes } from '../formula/future-functions';
import type { FontLook } from '../read/styles';
import type { StoredCell } from '../read/worksheet';
import { setAttribute, withPrefix } from '../xml/start-tag';
import { encodeCellText, textElement } from '../xml/xml-text';
import { runFontXml } from './style-xml';

/** A value to write. Text beginning with `=` stays text. */
export type CellValue =
  | { readonly type: 'empty' }
  | { readonly type: 'number'; readonly value: number }
  /** `runs`, where given, are the same characters in stretches of one font. */
  | { readonly type: 'text'; readonly value: string; readonly runs?: readonly TextRun[] }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly value: string };

export interface TextRun {
  readonly text: string;
  readonly font: FontLook;
}

export type CellContent =
  | { readonly kind: 'value'; readonly value: CellValue }
  /** `formula` as people write it, without `=`; `result` is what it comes to now. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: CellValue }
  /** A new result beside a formula that stays as stored. */
  | { readonly kind: 'result'; readonly result: CellValue };

/** What to change about a cell; what is left out stays as stored. */
export interface CellEdit {
  readonly style?: number;
  readonly content?: CellContent;
}

const TYPE_OF = { empty: '', number: '', text: 'str', boolean: 'b', error: 'e' } as const;

/** The cell as it is to stand in the file, unprefixed; `null` where it is empty and plain. */
export function newCellXml(row: number, column: number, edit: CellEdit): string | null {
  const style = edit.style ?? 0;
  const content = edit.content ?? { kind: 'value', value: { type: 'empty' } };
  if (style === 0 && content.kind === 'value' && content.value.type === 'empty') return null;
  const tag = `<c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}>`;
  return cellXml(tag, '', content);
}

/**
 * A stored cell with an edit applied. `stored` is its text in the file; where only the format changes,
 * only that attribute does. Comes back with the prefixes of the file.
 */
export function editedCellXml(
  stored: string,
  cell: StoredCell,
  edit: CellEdit,
  prefix: string,
): string {
  const open = /^<[^>]*>/.exec(stored)?.[0] ?? '';
  const style = edit.style === undefined ? open : setAttribute(open, 's', String(edit.style));
  if (!edit.content) return style + stored.slice(open.length);
  const named = setAttribute(style, 'r', cellName(cell.row, cell.column)).replace(/\s*\/>$/, '>');
  // Cell metadata (dynamic arrays, rich values) describes the content that is being replaced.
  const tag = ['cm', 'vm', 'ph'].reduce((text, name) => setAttribute(text, name, null), named);
  const formula = edit.content.kind === 'result' ? storedFormula(stored) : '';
  return cellXml(tag, prefix, edit.content, formula);
}

function cellXml(tag: string, prefix: string, content: CellContent, keptFormula = ''): string {
  const value = content.kind === 'value' ? content.value : content.result;
  const formula =
    content.kind === 'formula'
      ? `<${prefix}f>${encodeCellText(withFunctionPrefixes(content.formula))}</${prefix}f>`
      : keptFormula;
  const inline = formula === '' && value.type === 'text';
  const type = inline ? 'inlineStr' : TYPE_OF[value.type];
  const open = setAttribute(tag, 't', type === '' ? null : type);
  const body = inline
    ? withPrefix(`<is>${stringXml(value)}</is>`, prefix)
    : valueXml(value, prefix);
  if (formula + body === '') return open.replace(/>$/, '/>');
  return `${open}${formula}${body}</${prefix}c>`;
}

function stringXml(value: Extract<CellValue, { type: 'text' }>): string {
  if (!value.runs) return textElement(value.value);
  return value.runs
    .map(({ text, font }) => `<r>${runFontXml(font)}${textElement(text)}</r>`)
    .join('');
}

function valueXml(value: CellValue, prefix: string): string {
  if (value.type === 'empty') return '';
  const text = value.type === 'boolean' ? (value.value ? '1' : '0') : String(value.value);
  return `<${prefix}v>${encodeCellText(text)}</${prefix}v>`;
}

function storedFormula(stored: string): string {
  return /<(?:\w+:)?f(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?f>)/.exec(stored)?.[0] ?? '';
}
