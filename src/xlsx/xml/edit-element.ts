import type { Splice } from './splice';
import { prefixOf, withPrefix } from './start-tag';
import { childrenOf, type XmlElement } from './xml-tree';

/**
 * Puts an element under `root` where the order wants it, behind any of the same name. `xml` is written
 * without a prefix and gets the root's. Its rank puts several at one place into the schema's order.
 */
export function insertChild(
  root: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): Splice {
  const rank = order.indexOf(local);
  const before = root.children.filter((child) => {
    const at = order.indexOf(child.local);
    return child.uri === root.uri && at >= 0 && at <= rank;
  });
  const at = before.at(-1)?.end ?? root.contentStart;
  return { start: at, end: at, text: withPrefix(xml, prefixOf(root.name)), rank };
}

/** Replaces the element of that name, inserts it where there is none, removes it where `xml` is empty. */
export function putChild(
  root: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): Splice[] {
  const [existing] = childrenOf(root, local);
  if (!existing) return xml === '' ? [] : [insertChild(root, order, local, xml)];
  const text = withPrefix(xml, prefixOf(root.name));
  return [{ start: existing.start, end: existing.end, text }];
}

/** Replaces what an element holds, opening it where it closed itself. */
export function putContent(source: string, element: XmlElement, content: string): Splice {
  const inner = withPrefix(content, prefixOf(element.name));
  if (!element.selfClosing) {
    return { start: element.contentStart, end: element.contentEnd, text: inner };
  }
  const tag = source.slice(element.start, element.end).replace(/(?<!\s)\s*\/>$/, '>');
  return { start: element.start, end: element.end, text: `${tag}${inner}</${element.name}>` };
}

/** Adds to the end of what an element holds. */
export function appendContent(source: string, element: XmlElement, content: string): Splice {
  if (element.selfClosing) return putContent(source, element, content);
  const text = withPrefix(content, prefixOf(element.name));
  return { start: element.contentEnd, end: element.contentEnd, text };
}
