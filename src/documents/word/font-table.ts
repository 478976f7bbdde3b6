import { TYPEFACES } from '../fonts';
import { escaped } from '../xml-safe';

/** word/fontTable.xml: what Word takes where a font is not installed, before it guesses. */
export function fontTableXml(): string {
  const fonts = TYPEFACES.map(
    ({ name, others, panose, family }) =>
      `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(others.join(','))}"/>` +
      `<w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="${family}"/>` +
      `<w:pitch w:val="${family === 'modern' ? 'fixed' : 'variable'}"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${fonts.join('')}</w:fonts>`
  );
}
