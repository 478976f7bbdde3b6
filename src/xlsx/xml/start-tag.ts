import { escapeAttribute } from './xml-text';

/**
 * The start tag with one attribute set, or taken out where `value` is null; everything else stays as
 * written. `tag` is the text from `<` to `>`.
 */
export function setAttribute(tag: string, name: string, value: string | null): string {
  const found = new RegExp(`(?<!\\s)\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  if (found) {
    return tag.slice(0, found.index) + written + tag.slice(found.index + found[0].length);
  }
  const close = /(?<!\s)\s*\/?>$/.exec(tag);
  const at = close ? close.index : tag.length;
  return tag.slice(0, at) + written + tag.slice(at);
}

/** Sets several attributes; null takes one out. */
export function setAttributes(
  tag: string,
  values: Readonly<Record<string, string | null>>,
): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => setAttribute(text, name, value),
    tag,
  );
}

/** Our own unprefixed XML with the prefix a part uses for its main namespace (`x:` in some exports). */
export function withPrefix(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  // In XML written by us `<` begins a tag and nothing else; a tag that has a prefix keeps it.
  return xml.replace(/<(\/?)([a-z]\w*)(?=[\s/>])/gi, `<$1${prefix}$2`);
}

/** `x:` for an element named `x:worksheet`, else nothing. */
export function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon + 1);
}
