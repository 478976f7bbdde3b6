import { asciiBytes, findBytes, findLastBytes, joinBytes } from './byte-text';
import { RowScanner, type RowSink } from './row-scanner';
import { Unusual } from './unusual';

const DATA = asciiBytes('<sheetData>');
const DATA_END = asciiBytes('</sheetData>');
const ROW_END = asciiBytes('</row>');

/** Longer than any head or row that a spreadsheet writes; beyond it the thorough reader is asked. */
const LONGEST_REST = 8 * 1024 * 1024;

const NOTHING = new Uint8Array(0);

/**
 * Takes a worksheet part piece by piece: the rows go to the scanner, what stands before and after them is
 * kept as text. Everything may throw `Unusual`.
 */
export class SheetPieces {
  readonly #scanner: RowScanner;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #stage: 'head' | 'rows' | 'tail' = 'head';
  #rest: Uint8Array = NOTHING;
  #head = '';
  readonly #tail: string[] = [];

  constructor(sink: RowSink) {
    this.#scanner = new RowScanner(sink);
  }

  take(piece: Uint8Array): void {
    if (this.#stage === 'tail') {
      this.#tail.push(this.#decoder.decode(piece, { stream: true }));
      return;
    }
    const bytes = joinBytes(this.#rest, piece);
    const from = this.#stage === 'head' ? this.#takeHead(bytes) : 0;
    this.#rest = from < 0 ? bytes : this.#takeRows(bytes.subarray(from));
    if (this.#rest.length > LONGEST_REST) throw new Unusual('long row');
  }

  /** The worksheet without its rows, once everything was taken. */
  frame(): string {
    if (this.#stage !== 'tail') throw new Unusual('no end of rows');
    this.#tail.push(this.#decoder.decode());
    // An attribute with a prefix is right only where the worksheet declares it: the parser will tell.
    const row = this.#scanner.usesDescent ? '<row x14ac:dyDescent="0"/>' : '';
    return `${this.#head}<sheetData>${row}</sheetData>${this.#tail.join('')}`;
  }

  /** Where the rows begin in `bytes`, or -1 where that is still to come. */
  #takeHead(bytes: Uint8Array): number {
    const at = findBytes(bytes, DATA);
    if (at < 0) return -1;
    const head = this.#decoder.decode(bytes.subarray(0, at));
    // In a comment the word would mean nothing, and other encodings are not for us.
    if (head.includes('<!') || !/^\uFEFF?</.test(head)) throw new Unusual('head');
    this.#head = head.replace(/^\uFEFF/, '');
    this.#stage = 'rows';
    return at + DATA.length;
  }

  /** Reads the whole rows in `bytes` and gives what is left. */
  #takeRows(bytes: Uint8Array): Uint8Array {
    const last = findLastBytes(bytes, ROW_END);
    const whole = last < 0 ? 0 : last + ROW_END.length;
    this.#scanner.read(bytes.subarray(0, whole));
    const rest = bytes.subarray(whole);
    const end = findBytes(rest, DATA_END);
    if (end < 0) return rest;
    // Empty rows have no end tag.
    this.#scanner.read(rest.subarray(0, end));
    this.#stage = 'tail';
    this.#tail.push(this.#decoder.decode(rest.subarray(end + DATA_END.length), { stream: true }));
    return NOTHING;
  }
}
