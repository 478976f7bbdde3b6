const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters XML 1.0 cannot hold, halves of a pair too; Excel writes them as `_xHHHH_` (ECMA-376 ST_Xstring). */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these control characters are what is looked for
  /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that already looks like an escape must have its underscore escaped. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

const hex = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text for a place that takes it as it is (formulas, attribute values of our own). */
export function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, hex)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** An attribute value; line breaks and tabs would be folded into blanks if written plainly. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Cell text (ST_Xstring). A carriage return is written as `_x000D_`, else XML folds it into `\n`. */
export function encodeCellText(text: string): string {
  const escaped = text.replace(LOOKS_ESCAPED, '_x005F_');
  return escapeXml(escaped.replace(/\r/g, '_x000D_'));
}

/** The inverse of `encodeCellText`, after the parser has resolved the entities. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A `t` element; `xml:space` only where blanks at the ends or line breaks would be lost. */
export function textElement(text: string): string {
  const keep = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keep}>${encodeCellText(text)}</t>`;
}
