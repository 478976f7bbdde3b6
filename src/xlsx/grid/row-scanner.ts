import { LAST_COLUMN, LAST_ROW } from '../address/a1';
import { asciiBytes } from './byte-text';
import { BYTE, TagCursor } from './tag-cursor';
import { Unusual } from './unusual';

/** What the scanner tells of the rows, in the order of the file. */
export interface RowSink {
  /** `row` is Excel's number; rows come in rising order. */
  startRow(row: number, hidden: boolean): void;
  /** A cell with nothing in it; a formula without a result is one too. */
  blank(column: number, formula: boolean): void;
  /** A shared string by its index. */
  shared(column: number, style: number, index: number, formula: boolean): void;
  /** A plain number. */
  number(column: number, style: number, value: number, formula: boolean): void;
  /** Anything else: `kind` is the cell's `t`, `raw` the characters of its value (or inline text). */
  other(column: number, style: number, kind: string, raw: string, formula: boolean): void;
}

/** The names a start tag may carry; anything else is left to the thorough reader. */
const ROW_NAMES = names(
  'r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph x14ac:dyDescent',
);
const CELL_NAMES = names('r s t cm vm ph');
const FORMULA_NAMES = names('t ref si ca aca bx dt2D dtr del1 del2 r1 r2 xml:space');
const TEXT_NAMES = names('xml:space');

const ROW = asciiBytes('row');
const CELL_END = asciiBytes('</c>');
const ROW_END = asciiBytes('</row>');
const VALUE_END = asciiBytes('</v>');
const FORMULA_END = asciiBytes('</f>');
const INLINE_OPEN = asciiBytes('<is><t');
const INLINE_END = asciiBytes('</t></is>');

/**
 * Reads whole rows (`<row>…</row>`) out of the bytes of a worksheet without a parser: about a hundred
 * million bytes a second. It knows exactly the form that spreadsheets write and nothing more; at anything
 * else it throws `Unusual`, and nothing it told before may be used. Hot code.
 */
export class RowScanner extends TagCursor {
  /** True once a row carried this attribute, whose prefix the worksheet must then declare. */
  usesDescent = false;
  private row = 0;
  private readonly sink: RowSink;

  constructor(sink: RowSink) {
    super();
    this.sink = sink;
  }

  /** Reads `bytes`, which hold whole rows and blanks between them and nothing else. */
  read(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.at = 0;
    this.skipBlanks();
    while (this.at < bytes.length) {
      this.readRow();
      this.skipBlanks();
    }
  }

  private readRow(): void {
    if (this.bytes[this.at] !== BYTE.less) throw new Unusual('text between rows');
    this.at += 1;
    this.expect(ROW);
    let number = this.row + 1;
    let hidden = false;
    let seen = 0;
    while (this.nextAttribute()) {
      const name = this.attributeName();
      seen = once(seen, ROW_NAMES, name);
      if (name === 'r') number = this.digits(this.valueFrom, this.valueTo);
      else if (name === 'hidden') hidden = /^(?:1|true|on)$/.test(this.attributeText());
      else if (name === 'x14ac:dyDescent') this.usesDescent = true;
    }
    if (number <= this.row || number > LAST_ROW) throw new Unusual('row order');
    this.row = number;
    this.sink.startRow(number, hidden);
    if (this.selfClosing) return;
    let column = 0;
    this.skipBlanks();
    while (this.bytes[this.at + 1] !== BYTE.slash) {
      column = this.readCell(column);
      this.skipBlanks();
    }
    this.expect(ROW_END);
  }

  /** Reads one cell and gives its column. */
  private readCell(previous: number): number {
    const { bytes } = this;
    if (bytes[this.at] !== BYTE.less || bytes[this.at + 1] !== BYTE.letterC)
      throw new Unusual('not a cell');
    this.at += 2;
    let column = previous + 1;
    let style = 0;
    let kind = '';
    let seen = 0;
    while (this.nextAttribute()) {
      const name = this.attributeName();
      seen = once(seen, CELL_NAMES, name);
      if (name === 'r') column = this.column();
      else if (name === 's') style = this.digits(this.valueFrom, this.valueTo);
      else if (name === 't') kind = this.attributeText();
    }
    if (column <= previous || column > LAST_COLUMN) throw new Unusual('cell order');
    if (this.selfClosing) this.sink.blank(column, false);
    else this.readContent(column, style, kind);
    return column;
  }

  private readContent(column: number, style: number, kind: string): void {
    const { bytes } = this;
    let formula = false;
    this.skipBlanks();
    if (bytes[this.at] === BYTE.less && bytes[this.at + 1] === BYTE.letterF) {
      this.skipFormula();
      formula = true;
      this.skipBlanks();
    }
    if (bytes[this.at + 1] === BYTE.slash) this.sink.blank(column, formula);
    else if (bytes[this.at + 1] === BYTE.letterI) this.readInline(column, style, kind, formula);
    else this.readValue(column, style, kind, formula);
    this.skipBlanks();
    this.expect(CELL_END);
  }

  private readValue(column: number, style: number, kind: string, formula: boolean): void {
    if (this.bytes[this.at] !== BYTE.less || this.bytes[this.at + 1] !== BYTE.letterV) {
      throw new Unusual('not a value');
    }
    if (kind === 'inlineStr') throw new Unusual('value of an inline text');
    this.at += 2;
    if (this.nextAttribute()) throw new Unusual('value attribute');
    if (this.selfClosing) {
      this.emit(column, style, kind, '', formula);
      return;
    }
    const from = this.at;
    const whole = this.wholeNumber();
    if (whole >= 0 && kind === 's') this.sink.shared(column, style, whole, formula);
    else if (whole >= 0 && (kind === '' || kind === 'n'))
      this.sink.number(column, style, whole, formula);
    else this.emit(column, style, kind, this.characters(from), formula);
    this.expect(VALUE_END);
  }

  private emit(column: number, style: number, kind: string, raw: string, formula: boolean): void {
    if (raw === '' && kind !== 'str') this.sink.blank(column, formula);
    else this.sink.other(column, style, kind === '' ? 'n' : kind, raw, formula);
  }

  private readInline(column: number, style: number, kind: string, formula: boolean): void {
    if (kind !== 'inlineStr') throw new Unusual('inline text');
    this.expect(INLINE_OPEN);
    let seen = 0;
    while (this.nextAttribute()) seen = once(seen, TEXT_NAMES, this.attributeName());
    const text = this.selfClosing ? '' : this.characters(this.at);
    if (this.selfClosing) throw new Unusual('empty inline text');
    this.expect(INLINE_END);
    this.sink.other(column, style, kind, text, formula);
  }

  private skipFormula(): void {
    this.at += 2;
    let seen = 0;
    while (this.nextAttribute()) seen = once(seen, FORMULA_NAMES, this.attributeName());
    if (this.selfClosing) return;
    this.characters(this.at);
    this.expect(FORMULA_END);
  }

  /** The column of `r="AB12"`. */
  private column(): number {
    let column = 0;
    let at = this.valueFrom;
    for (; at < this.valueTo; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (byte < BYTE.capitalA || byte > BYTE.capitalZ) break;
      column = column * 26 + byte - BYTE.capitalA + 1;
    }
    this.digits(at, this.valueTo);
    if (column < 1 || column > LAST_COLUMN) throw new Unusual('column');
    return column;
  }
}

/** Each name's bit; an attribute may stand once. */
function names(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((name, at) => [name, 1 << at]));
}

function once(seen: number, known: ReadonlyMap<string, number>, name: string): number {
  const bit = known.get(name);
  if (bit === undefined || (seen & bit) !== 0) throw new Unusual('attribute');
  return seen | bit;
}
