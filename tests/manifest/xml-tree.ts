import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenNode[];
  text: string;
}

/** The root element of a well-formed document, prefixes kept as written. Throws on anything else. */
export function parseXml(xml: string): XmlNode {
  const document: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenNode[] = [document];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: OpenNode = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const root = document.children[0];
  if (root === undefined)
    throw new SyntaxError('Cannot parse the document: it has no root element');
  return root;
}

/** A node and all below it, in document order. */
export function descendants(node: XmlNode): readonly XmlNode[] {
  return [node, ...node.children.flatMap(descendants)];
}

export function childrenNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}
