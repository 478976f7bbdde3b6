import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { atMost, DEEPEST, MOST_ATTRIBUTES } from '../limits';

/** A start tag with its place in the text: `start` is the offset of `<`, `end` the one after `>`. */
export interface XmlTag {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface XmlVisitor {
  open(tag: XmlTag): void;
  /** Called for every stretch of characters; entities are resolved. */
  text(text: string): void;
  /** `end` is the offset after `>` of the end tag (or of the start tag where it closes itself). */
  close(end: number): void;
}

/** The text is not well-formed XML. `openXlsx` and `openWorkbook` turn it into a `damaged` answer. */
export class XmlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'XmlError';
  }
}

/**
 * Reads well-formed, namespace-aware XML once and reports every element with its offsets, so that a
 * change can later be spliced into the original text. Throws `XmlError` on text that is not XML or declares
 * a document type (Office never does; entities are declared there), `TooMuch` on what goes too deep or
 * carries too many attributes.
 */
export function walkXml(text: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser<{ xmlns: true; position: false }>({
    xmlns: true,
    position: false,
  });
  let start = 0;
  let depth = 0;
  let attributes = 0;
  parser.on('opentagstart', (tag) => {
    // The parser stands behind the character that ended the name.
    start = parser.position - tag.name.length - 2;
    depth += 1;
    attributes = 0;
    atMost(DEEPEST, depth, 'nested elements');
  });
  parser.on('attribute', () => {
    attributes += 1;
    atMost(MOST_ATTRIBUTES, attributes, 'attributes');
  });
  parser.on('doctype', () => {
    throw new XmlError('a document type is declared');
  });
  parser.on('opentag', (tag) => {
    visitor.open({
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      attributes: tag.attributes,
      start,
      end: parser.position,
      selfClosing: tag.isSelfClosing,
    });
  });
  const onText = (value: string): void => {
    visitor.text(value);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    depth -= 1;
    visitor.close(parser.position);
  });
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.write(text).close();
}
