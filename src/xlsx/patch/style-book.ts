import type { XlsxPackage } from '../package/xlsx-package';
import { builtInFormatId, FIRST_OWN_FORMAT, isLocalFormatId } from '../read/number-formats';
import type { AlignmentLook, BorderLine, BorderSide, FontLook } from '../read/styles';
import { stylesPath } from '../read/styles';
import { applySplices, type Splice } from '../xml/splice';
import { prefixOf, setAttribute, setAttributes, withPrefix } from '../xml/start-tag';
import { escapeAttribute } from '../xml/xml-text';
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/xml-tree';
import { appendContent, insertChild } from '../xml/edit-element';
import { STYLES_ORDER } from './element-order';
import { borderXml, differentialXml, fillXml, fontXml, type DifferentialChange } from './style-xml';

/** What to change about a cell format; what is left out stays as it is. */
export interface FormatChange {
  readonly numberFormat?: string;
  readonly font?: Partial<FontLook>;
  readonly fill?: string | null;
  readonly border?: Readonly<Partial<Record<BorderSide, BorderLine | null>>>;
  readonly alignment?: Partial<AlignmentLook>;
  readonly quotePrefix?: boolean;
}

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** One list of the styles part: what is stored, and what was added behind it. */
interface StyleList {
  readonly element: XmlElement | undefined;
  readonly items: string[];
  readonly stored: number;
}

/**
 * The styles part, open for additions. Formats are only ever added, never changed, since any cell may
 * use them; an equal one that is there already is used again. `finish` writes the part.
 */
export class StyleBook {
  readonly #pkg: XlsxPackage;
  readonly #path: string;
  readonly #text: string;
  readonly #root: XmlElement;
  readonly #prefix: string;
  readonly #lists = new Map<ListName, StyleList>();
  readonly #known = new Map<string, number>();

  private constructor(pkg: XlsxPackage, path: string) {
    this.#pkg = pkg;
    this.#path = path;
    this.#text = pkg.text(path) ?? '';
    this.#root = parseXml(this.#text);
    this.#prefix = prefixOf(this.#root.name);
  }

  /** null where the workbook has no styles part. */
  static open(pkg: XlsxPackage): StyleBook | null {
    const path = stylesPath(pkg);
    return path === null ? null : new StyleBook(pkg, path);
  }

  /** The index of a cell format like `base` with the change made. */
  derive(base: number, change: FormatChange): number {
    const key = `${base} ${JSON.stringify(change)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const formats = this.#list('cellXfs');
    const stored = formats.items[base] ?? formats.items[0] ?? '<xf/>';
    const index = this.#add('cellXfs', this.#changedFormat(stored, change));
    this.#known.set(key, index);
    return index;
  }

  /**
   * The index of the same cell format with its number format in full where it is a number that each
   * language shows in its own way, else `index` itself. `code` is what the format reads.
   */
  spelledOut(index: number, code: string): number {
    const stored = this.#list('cellXfs').items[index] ?? '';
    return isLocalFormatId(partOf(stored, 'numFmtId'))
      ? this.derive(index, { numberFormat: code })
      : index;
  }

  /** The index of a conditional format's look. */
  differential(change: DifferentialChange): number {
    return this.#add('dxfs', differentialXml(change));
  }

  /** Writes what was added; nothing added changes nothing. */
  finish(): void {
    const splices: Splice[] = [];
    for (const name of STYLES_ORDER as readonly ListName[]) {
      const list = this.#lists.get(name);
      if (list) splices.push(...this.#listSplices(name, list));
    }
    if (splices.length > 0) this.#pkg.setText(this.#path, applySplices(this.#text, splices));
  }

  #changedFormat(stored: string, change: FormatChange): string {
    const attributes = {
      ...this.#fontAndFormat(stored, change),
      ...this.#fillAndBorder(stored, change),
    };
    if (change.quotePrefix !== undefined) {
      attributes['quotePrefix'] = change.quotePrefix ? '1' : null;
    }
    if (change.alignment) attributes['applyAlignment'] = '1';
    const open = /^<[^>]*>/.exec(stored)?.[0] ?? '<xf/>';
    const changed = setAttributes(open, attributes) + stored.slice(open.length);
    return change.alignment ? withAlignment(changed, change.alignment) : changed;
  }

  #fontAndFormat(stored: string, change: FormatChange): Record<string, string | null> {
    const attributes: Record<string, string | null> = {};
    if (change.numberFormat !== undefined) {
      attributes['numFmtId'] = String(this.#numberFormat(change.numberFormat));
      attributes['applyNumberFormat'] = '1';
    }
    if (change.font) {
      const fonts = this.#list('fonts').items;
      const [first = '<font/>'] = fonts;
      const base = fonts[partOf(stored, 'fontId')] ?? first;
      attributes['fontId'] = String(this.#add('fonts', fontXml(base, first, change.font)));
      attributes['applyFont'] = '1';
    }
    return attributes;
  }

  #fillAndBorder(stored: string, change: FormatChange): Record<string, string | null> {
    const attributes: Record<string, string | null> = {};
    if (change.fill !== undefined) {
      // Fill 0 is always "none".
      const fill = change.fill === null ? 0 : this.#add('fills', fillXml(change.fill));
      attributes['fillId'] = String(fill);
      attributes['applyFill'] = '1';
    }
    if (change.border) {
      const base = this.#list('borders').items[partOf(stored, 'borderId')] ?? '<border/>';
      attributes['borderId'] = String(this.#add('borders', borderXml(base, change.border)));
      attributes['applyBorder'] = '1';
    }
    return attributes;
  }

  #numberFormat(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== null) return builtIn;
    const items = this.#list('numFmts').items.map((xml) => ({
      id: Number(/\snumFmtId="(\d+)"/.exec(xml)?.[1] ?? 0),
      xml,
    }));
    const written = escapeAttribute(code);
    const same = items.find(
      ({ id, xml }) => !isLocalFormatId(id) && xml.includes(`formatCode="${written}"`),
    );
    if (same) return same.id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...items.map((item) => item.id)) + 1;
    this.#add('numFmts', `<numFmt numFmtId="${id}" formatCode="${written}"/>`);
    return id;
  }

  #add(name: ListName, xml: string): number {
    const { items } = this.#list(name);
    const same = items.indexOf(xml);
    return same >= 0 ? same : items.push(xml) - 1;
  }

  #list(name: ListName): StyleList {
    const known = this.#lists.get(name);
    if (known) return known;
    const element = childOf(this.#root, name);
    const items = childrenOf(element, element ? itemName(name) : '').map((child) =>
      this.#withoutPrefix(this.#text.slice(child.start, child.end)),
    );
    const list = { element, items, stored: items.length };
    this.#lists.set(name, list);
    return list;
  }

  #withoutPrefix(xml: string): string {
    return this.#prefix === ''
      ? xml
      : xml.replaceAll(new RegExp(`(</?)${this.#prefix}`, 'g'), '$1');
  }

  #listSplices(name: ListName, list: StyleList): Splice[] {
    const added = list.items.slice(list.stored);
    if (added.length === 0) return [];
    const count = String(list.items.length);
    if (!list.element) {
      const xml = `<${name} count="${count}">${added.join('')}</${name}>`;
      return [insertChild(this.#root, STYLES_ORDER, name, xml)];
    }
    const { start, contentStart, selfClosing } = list.element;
    const tag = setAttribute(this.#text.slice(start, contentStart), 'count', count);
    if (selfClosing) {
      const open = tag.replace(/\s*\/>$/, '>');
      const text = withPrefix(added.join(''), this.#prefix);
      return [{ start, end: contentStart, text: `${open}${text}</${list.element.name}>` }];
    }
    return [
      { start, end: contentStart, text: tag },
      appendContent(this.#text, list.element, added.join('')),
    ];
  }
}

/** The number a format refers to a font, fill or border by. */
function partOf(format: string, name: string): number {
  return Number(new RegExp(`\\s${name}="(\\d+)"`).exec(format)?.[1] ?? 0);
}

function itemName(name: ListName): string {
  return name === 'cellXfs' ? 'xf' : name.slice(0, -1);
}

/** Sets alignment attributes; the element stands first inside the format. */
function withAlignment(format: string, change: Partial<AlignmentLook>): string {
  const attributes: Record<string, string | null> = {};
  if (change.horizontal !== undefined) attributes['horizontal'] = change.horizontal;
  if (change.vertical !== undefined) attributes['vertical'] = change.vertical;
  if (change.wrap !== undefined) attributes['wrapText'] = change.wrap ? '1' : null;
  if (change.rotation !== undefined) {
    attributes['textRotation'] = change.rotation === 0 ? null : String(change.rotation);
  }
  if (change.indent !== undefined) {
    attributes['indent'] = change.indent === 0 ? null : String(change.indent);
  }
  const existing = /<alignment[^>]*>/.exec(format);
  if (existing) return format.replace(existing[0], () => setAttributes(existing[0], attributes));
  const alignment = setAttributes('<alignment/>', attributes);
  if (format.endsWith('/>')) return `${format.replace(/\s*\/>$/, '>')}${alignment}</xf>`;
  return format.replace(/^<[^>]*>/, (open) => open + alignment);
}
