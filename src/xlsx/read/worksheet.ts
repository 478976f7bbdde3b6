import { columnNumber, LAST_COLUMN, LAST_ROW, parseArea, type CellArea } from '../address/a1';
import { atMost, MOST_STORED_CELLS } from '../limits';
import type { XlsxPackage } from '../package/xlsx-package';
import { walkXml, XmlError, type XmlTag } from '../xml/walk-xml';
import { decodeCellText } from '../xml/xml-text';
import { childOf, flag, numeric, XmlTreeBuilder, type XmlElement } from '../xml/xml-tree';
import { cellContent, type CellType } from './cell-content';

/** A formula as stored. `shared` without text takes it from the master of the same `group`. */
interface StoredFormula {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly text: string;
  readonly group: string | null;
  readonly area: CellArea | null;
}

export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** Index into the cell formats (`cellXfs`). */
  readonly style: number;
  readonly type: CellType;
  /** number, text or error code as string, boolean; null where empty. */
  readonly value: string | number | boolean | null;
  readonly formula: StoredFormula | null;
  readonly start: number;
  readonly end: number;
}

export interface StoredRow {
  readonly row: number;
  /** Points. */
  readonly height: number | null;
  readonly customHeight: boolean;
  readonly hidden: boolean;
  /** The row's own cell format, or null. */
  readonly style: number | null;
  readonly cells: readonly StoredCell[];
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** One worksheet part: its rows, and the elements around them, all with offsets into `text`. */
export interface WorksheetPart {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly rows: readonly StoredRow[];
}

/** Reads a worksheet part. Throws `XmlError` where it is not XML or names a cell no sheet has, `TooMuch` on a bomb. */
export function readWorksheet(
  pkg: XlsxPackage,
  path: string,
  strings: readonly string[],
): WorksheetPart {
  const text = pkg.text(path) ?? '';
  const builder = new XmlTreeBuilder(text);
  const data = new SheetDataReader(text, strings);
  walkXml(text, {
    open: (tag) => {
      if (data.active) data.open(tag);
      else {
        builder.open(tag);
        if (tag.local === 'sheetData' && builder.depth === 2) data.begin();
      }
    },
    text: (characters) => {
      if (data.active) data.text(characters);
      else builder.text(characters);
    },
    close: (end) => {
      if (data.active && data.depth > 0) data.close(end);
      else {
        data.active = false;
        builder.close(end);
      }
    },
  });
  const root = builder.roots[0];
  if (!root) throw new RangeError(`Cannot read ${path}: no root element`);
  return { path, text, root, rows: data.rows };
}

/** The element of that name directly under the worksheet. */
export function sheetElement(sheet: WorksheetPart, local: string): XmlElement | undefined {
  return childOf(sheet.root, local);
}

/** Collects rows and cells below `sheetData` without building a tree of the hundred thousands of elements. */
class SheetDataReader {
  active = false;
  depth = 0;
  readonly rows: StoredRow[] = [];
  readonly #source: string;
  readonly #strings: readonly string[];
  #row: { tag: XmlTag; number: number; cells: StoredCell[] } | null = null;
  #cell: CellDraft | null = null;
  #inside = '';
  #phonetic = 0;
  #count = 0;

  constructor(source: string, strings: readonly string[]) {
    this.#source = source;
    this.#strings = strings;
  }

  begin(): void {
    this.active = true;
  }

  open(tag: XmlTag): void {
    this.depth += 1;
    if (this.depth === 1 && tag.local === 'row') {
      const number = numeric(attribute(tag, 'r')) ?? (this.rows.at(-1)?.row ?? 0) + 1;
      requireWithin(number, LAST_ROW, 'row');
      this.#row = { tag, number, cells: [] };
    } else if (this.depth === 2 && tag.local === 'c') {
      this.#cell = this.#startCell(tag);
    } else if (this.#cell) {
      this.#inside = tag.local;
      if (tag.local === 'rPh') this.#phonetic = this.depth;
      if (tag.local === 'f') this.#cell.formula = tag;
    }
  }

  text(characters: string): void {
    if (!this.#cell) return;
    if (this.#inside === 'v') this.#cell.value += characters;
    else if (this.#inside === 'f') this.#cell.formulaText += characters;
    else if (this.#inside === 't' && this.#phonetic === 0) this.#cell.inline += characters;
  }

  close(end: number): void {
    if (this.depth === this.#phonetic) this.#phonetic = 0;
    this.#inside = '';
    if (this.depth === 2 && this.#cell && this.#row) {
      this.#row.cells.push(finishCell(this.#cell, end, this.#strings));
      this.#cell = null;
    } else if (this.depth === 1 && this.#row) {
      this.rows.push(this.#finishRow(this.#row, end));
      this.#row = null;
    }
    this.depth -= 1;
  }

  #startCell(tag: XmlTag): CellDraft {
    const letters = /^[A-Z]+/i.exec(attribute(tag, 'r') ?? '')?.[0];
    const previous = this.#row?.cells.at(-1)?.column ?? 0;
    const column = letters === undefined ? previous + 1 : columnNumber(letters);
    requireWithin(column, LAST_COLUMN, 'column');
    this.#count += 1;
    atMost(MOST_STORED_CELLS, this.#count, 'cells');
    return {
      row: this.#row?.number ?? 0,
      column,
      style: numeric(attribute(tag, 's')) ?? 0,
      kind: attribute(tag, 't') ?? 'n',
      value: '',
      inline: '',
      formula: null,
      formulaText: '',
      start: tag.start,
    };
  }

  #finishRow(row: { tag: XmlTag; number: number; cells: StoredCell[] }, end: number): StoredRow {
    const { tag } = row;
    return {
      row: row.number,
      height: numeric(attribute(tag, 'ht')) ?? null,
      customHeight: flag(attribute(tag, 'customHeight')),
      hidden: flag(attribute(tag, 'hidden')),
      style: flag(attribute(tag, 'customFormat')) ? (numeric(attribute(tag, 's')) ?? null) : null,
      cells: row.cells,
      start: tag.start,
      contentStart: tag.end,
      contentEnd: tag.selfClosing ? end : this.#source.lastIndexOf('</', end - 1),
      end,
    };
  }
}

/** Throws `XmlError` for a row or column that no sheet has. */
function requireWithin(number: number, last: number, what: string): void {
  if (!Number.isInteger(number) || number < 1 || number > last) {
    throw new XmlError(`no such ${what}: ${number}`);
  }
}

interface CellDraft {
  row: number;
  column: number;
  style: number;
  kind: string;
  value: string;
  inline: string;
  formula: XmlTag | null;
  formulaText: string;
  start: number;
}

function finishCell(draft: CellDraft, end: number, strings: readonly string[]): StoredCell {
  const { row, column, style, start } = draft;
  return {
    row,
    column,
    style,
    ...cellContent(draft.kind, draft.value, draft.inline, strings),
    formula: formulaOf(draft),
    start,
    end,
  };
}

function formulaOf(draft: CellDraft): StoredFormula | null {
  const tag = draft.formula;
  if (!tag) return null;
  const type = attribute(tag, 't');
  return {
    kind: type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal',
    text: decodeCellText(draft.formulaText),
    group: attribute(tag, 'si') ?? null,
    area: parseArea(attribute(tag, 'ref') ?? ''),
  };
}

function attribute(tag: XmlTag, name: string): string | undefined {
  return tag.attributes[name]?.value;
}
