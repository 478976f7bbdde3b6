import { atMost, MOST_ELEMENTS } from '../limits';
import { walkXml, type XmlTag, type XmlVisitor } from './walk-xml';

/** An element with its offsets in the text it was read from. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  /** By the name as written; a prefixed attribute keeps its prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The attribute `id` of the relationships namespace, whatever its prefix. */
  readonly relationshipId: string | undefined;
  readonly children: XmlElement[];
  /** The characters directly inside, children left out. */
  text: string;
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
  readonly selfClosing: boolean;
}

/** Builds elements from the walk's events; `roots` holds those that have no parent. */
export class XmlTreeBuilder implements XmlVisitor {
  readonly roots: XmlElement[] = [];
  readonly #source: string;
  readonly #open: XmlElement[] = [];
  #count = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get depth(): number {
    return this.#open.length;
  }

  open(tag: XmlTag): void {
    this.#count += 1;
    atMost(MOST_ELEMENTS, this.#count, 'elements');
    const element = toElement(tag);
    (this.#open.at(-1)?.children ?? this.roots).push(element);
    this.#open.push(element);
  }

  text(text: string): void {
    const current = this.#open.at(-1);
    if (current) current.text += text;
  }

  close(end: number): void {
    const element = this.#open.pop();
    if (!element) return;
    element.end = end;
    element.contentEnd = element.selfClosing ? end : this.#source.lastIndexOf('</', end - 1);
  }
}

/** Reads a whole part into a tree. Throws `XmlError` on text that is not XML, `TooMuch` on a bomb. */
export function parseXml(text: string): XmlElement {
  const builder = new XmlTreeBuilder(text);
  walkXml(text, builder);
  const root = builder.roots[0];
  // The parser has already refused a text without a root element.
  if (!root) throw new RangeError('Cannot parse XML: no root element');
  return root;
}

/** Children of that local name in the parent's own namespace (so `x14:` twins are not mixed in). */
export function childrenOf(parent: XmlElement | undefined, local: string): XmlElement[] {
  if (!parent) return [];
  return parent.children.filter((child) => child.local === local && child.uri === parent.uri);
}

export function childOf(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return parent?.children.find((child) => child.local === local && child.uri === parent.uri);
}

/** Every element below of that local name, in document order, whatever its namespace. */
export function descendantsOf(parent: XmlElement, local: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent.children) {
    if (child.local === local) found.push(child);
    for (const below of descendantsOf(child, local)) found.push(below);
  }
  return found;
}

/** XML Schema boolean: `1`, `true`, `on`; absent gives `fallback`. */
export function flag(value: string | undefined, fallback = false): boolean {
  if (value === undefined) return fallback;
  return value === '1' || value === 'true' || value === 'on';
}

/** A number attribute; absent or unreadable gives undefined. */
export function numeric(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function toElement(tag: XmlTag): XmlElement {
  const attributes: [string, string][] = [];
  let relationshipId: string | undefined;
  for (const attribute of Object.values(tag.attributes)) {
    attributes.push([attribute.name, attribute.value]);
    if (attribute.local === 'id' && attribute.uri.endsWith('/relationships')) {
      relationshipId = attribute.value;
    }
  }
  return {
    name: tag.name,
    local: tag.local,
    uri: tag.uri,
    attributes: Object.fromEntries(attributes),
    relationshipId,
    children: [],
    text: '',
    start: tag.start,
    contentStart: tag.end,
    contentEnd: tag.end,
    end: tag.end,
    selfClosing: tag.selfClosing,
  };
}
