import { atMost, MOST_STRINGS } from '../limits';
import { stringItems } from '../read/shared-strings';
import { decodeCellText } from '../xml/xml-text';
import { parseXml } from '../xml/xml-tree';
import { asciiBytes, findLastBytes, joinBytes } from './byte-text';
import { requirePlain, resolveEntities } from './plain-text';
import { Unusual } from './unusual';

const ITEM_END = asciiBytes('</si>');
const NOTHING = new Uint8Array(0);
const LONGEST_REST = 8 * 1024 * 1024;

/** The start of an item that is one text, and what stands behind the text (Excel's reading hints). */
const ITEM = /\s*<si>\s*<t(?: xml:space="preserve")?>/y;
const AFTER_TEXT = /<\/t>\s*(?:<phoneticPr(?: [a-zA-Z]+="[^"<&]*")*\s*\/>\s*)?<\/si>/y;
const EMPTY_ITEM = /\s*<si(?:\s*\/>|>\s*<t\s*\/>\s*<\/si>)/y;

/** Takes the shared strings piece by piece. Everything may throw `Unusual`, and `XmlError`. */
export class StringPieces {
  readonly items: string[] = [];
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #rest: Uint8Array = NOTHING;
  /** The start tag of the part, which declares its prefixes. */
  #head: string | null = null;

  take(piece: Uint8Array): void {
    const bytes = joinBytes(this.#rest, piece);
    const last = findLastBytes(bytes, ITEM_END);
    const whole = last < 0 ? 0 : last + ITEM_END.length;
    if (whole > 0) this.#read(this.#decoder.decode(bytes.subarray(0, whole)));
    this.#rest = bytes.subarray(whole);
    if (this.#rest.length > LONGEST_REST) throw new Unusual('long text');
  }

  finish(): readonly string[] {
    const tail = this.#decoder.decode(this.#rest);
    if (this.#head === null || !/^\s*<\/sst>\s*$/.test(tail)) throw new Unusual('end of strings');
    return this.items;
  }

  #read(text: string): void {
    let at = 0;
    if (this.#head === null) {
      at = text.indexOf('<si');
      this.#head = headOf(text.slice(0, at));
    }
    requirePlain(text.slice(at));
    while (at < text.length) {
      at = this.#readItem(text, at);
      atMost(MOST_STRINGS, this.items.length, 'strings');
    }
  }

  /** Reads one item and gives the place behind it. */
  #readItem(text: string, at: number): number {
    ITEM.lastIndex = at;
    if (!ITEM.test(text)) return this.#readOther(text, at);
    const from = ITEM.lastIndex;
    const to = text.indexOf('<', from);
    AFTER_TEXT.lastIndex = to;
    if (!AFTER_TEXT.test(text)) return this.#readOther(text, at);
    this.items.push(decodeCellText(resolveEntities(text.slice(from, to))));
    return AFTER_TEXT.lastIndex;
  }

  /** Text in parts with looks or reading hints goes through the parser, one item alone. */
  #readOther(text: string, at: number): number {
    EMPTY_ITEM.lastIndex = at;
    if (EMPTY_ITEM.test(text)) {
      this.items.push('');
      return EMPTY_ITEM.lastIndex;
    }
    const end = text.indexOf('</si>', at);
    if (end < 0) throw new Unusual('end of item');
    const [item, ...more] = stringItems(`${this.#head ?? ''}${text.slice(at, end)}</si></sst>`);
    if (item === undefined || more.length > 0) throw new Unusual('item');
    this.items.push(item);
    return end + '</si>'.length;
  }
}

function headOf(head: string): string {
  if (!/^\uFEFF?<[^!]*$/.test(head)) throw new Unusual('head of strings');
  const plain = head.replace(/^\uFEFF/, '');
  if (parseXml(`${plain}</sst>`).name !== 'sst') throw new Unusual('head of strings');
  return plain;
}
