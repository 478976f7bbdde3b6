/** What XML 1.0 cannot hold (control characters, lone surrogates, U+FFFE and U+FFFF). */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text without what no XML document can hold; nothing of it is ever seen. */
export function xmlSafe(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** Text for XML or HTML, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return xmlSafe(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
