import { standsAt } from './byte-text';
import { requirePlain, resolveEntities } from './plain-text';
import { Unusual } from './unusual';

/** Characters by their byte. */
export const BYTE = {
  tab: 9,
  line: 10,
  return: 13,
  space: 32,
  quote: 34,
  ampersand: 38,
  slash: 47,
  zero: 48,
  nine: 57,
  less: 60,
  equals: 61,
  greater: 62,
  capitalA: 65,
  capitalZ: 90,
  letterC: 99,
  letterF: 102,
  letterI: 105,
  letterV: 118,
} as const;

/** Bytes of ASCII as texts, so that a name costs nothing. */
const SINGLE: readonly string[] = Array.from({ length: 127 }, (_, code) =>
  String.fromCharCode(code),
);

function isBlank(byte: number | undefined): boolean {
  return byte === BYTE.space || byte === BYTE.line || byte === BYTE.tab || byte === BYTE.return;
}

/** May this stand in an attribute value and mean itself? */
function isPlain(byte: number | undefined): boolean {
  return byte !== undefined && byte >= BYTE.space && byte !== BYTE.less && byte !== BYTE.ampersand;
}

/**
 * Walks over the bytes of tags and the text between them. What is not of the plainest form ends with
 * `Unusual`. Hot code: plain fields instead of private names, which the build turns into slow look-ups.
 */
export class TagCursor {
  protected bytes: Uint8Array = new Uint8Array(0);
  protected at = 0;
  /** Of the start tag just read. */
  protected selfClosing = false;
  /** The place of the value of the attribute just read. */
  protected valueFrom = 0;
  protected valueTo = 0;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** A run of up to nine digits before `<`, or -1. Stops behind them. */
  protected wholeNumber(): number {
    const { bytes } = this;
    let { at } = this;
    let value = 0;
    while (at - this.at < 9) {
      const byte = bytes[at] ?? 0;
      if (byte < BYTE.zero || byte > BYTE.nine) break;
      value = value * 10 + byte - BYTE.zero;
      at += 1;
    }
    if (at === this.at || bytes[at] !== BYTE.less) return -1;
    this.at = at;
    return value;
  }

  /** The characters from `from` to the next `<`, entities resolved. */
  protected characters(from: number): string {
    const end = this.bytes.indexOf(BYTE.less, from);
    if (end < 0) throw new Unusual('unfinished text');
    this.at = end;
    const text = this.decoder.decode(this.bytes.subarray(from, end));
    requirePlain(text);
    return resolveEntities(text);
  }

  /** Moves to the next attribute; false at the end of the tag, where `selfClosing` is told. */
  protected nextAttribute(): boolean {
    const { bytes } = this;
    let { at } = this;
    const first = bytes[at];
    while (isBlank(bytes[at])) at += 1;
    const byte = bytes[at];
    if (byte === BYTE.greater || (byte === BYTE.slash && bytes[at + 1] === BYTE.greater)) {
      this.selfClosing = byte === BYTE.slash;
      this.at = at + (byte === BYTE.slash ? 2 : 1);
      return false;
    }
    if (!isBlank(first)) throw new Unusual('attribute');
    this.at = at;
    return true;
  }

  /** Reads `name="value"`; the value's place is kept, the name given. */
  protected attributeName(): string {
    const { bytes } = this;
    const from = this.at;
    let to = from + 1;
    while (bytes[to] !== BYTE.equals && to - from < 16) to += 1;
    if (bytes[to] !== BYTE.equals || bytes[to + 1] !== BYTE.quote) throw new Unusual('attribute');
    let end = to + 2;
    for (let byte = bytes[end]; byte !== BYTE.quote; byte = bytes[end]) {
      if (!isPlain(byte)) throw new Unusual('attribute value');
      end += 1;
    }
    this.valueFrom = to + 2;
    this.valueTo = end;
    this.at = end + 1;
    return to - from === 1 ? (SINGLE[bytes[from] ?? 0] ?? '?') : this.ascii(from, to);
  }

  protected attributeText(): string {
    if (this.valueTo - this.valueFrom === 1) return SINGLE[this.bytes[this.valueFrom] ?? 0] ?? '?';
    return this.ascii(this.valueFrom, this.valueTo);
  }

  private ascii(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at += 1) text += SINGLE[this.bytes[at] ?? 0] ?? '?';
    return text;
  }

  protected digits(from: number, to: number): number {
    let value = 0;
    for (let at = from; at < to; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (byte < BYTE.zero || byte > BYTE.nine) throw new Unusual('number attribute');
      value = value * 10 + byte - BYTE.zero;
    }
    if (to === from || to - from > 9) throw new Unusual('number attribute');
    return value;
  }

  protected skipBlanks(): void {
    while (isBlank(this.bytes[this.at])) this.at += 1;
  }

  protected expect(wanted: Uint8Array): void {
    if (!standsAt(this.bytes, wanted, this.at)) throw new Unusual('other tag');
    this.at += wanted.length;
  }
}
