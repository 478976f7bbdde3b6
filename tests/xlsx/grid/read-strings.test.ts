import { StringPieces } from '../../../src/xlsx/grid/read-strings';
import { Unusual } from '../../../src/xlsx/grid/unusual';
import { stringItems } from '../../../src/xlsx/read/shared-strings';
import { XmlError } from '../../../src/xlsx/xml/walk-xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const strings = (items: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\r\n<sst xmlns="${MAIN}" count="9" uniqueCount="9">${items}</sst>`;

function quickly(part: string, size = 40): readonly string[] {
  const pieces = new StringPieces();
  const bytes = new TextEncoder().encode(part);
  for (let at = 0; at < bytes.length; at += size) pieces.take(bytes.subarray(at, at + size));
  return pieces.finish();
}

test.each([
  ['plain texts', '<si><t>甲</t></si><si><t>乙 丙</t></si>', ['甲', '乙 丙']],
  ['kept blanks', '<si><t xml:space="preserve"> 甲\n</t></si>', [' 甲\n']],
  [
    'entities and escapes',
    '<si><t>a&lt;&amp;&#10;_x000D__x005F_x000D_</t></si>',
    ['a<&\n\r_x000D_'],
  ],
  [
    'reading hints',
    '<si><t>甲</t><phoneticPr fontId="1" type="noConversion"/></si><si><t>乙</t></si>',
    ['甲', '乙'],
  ],
  [
    'text in parts',
    '<si><r><t>消防</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 通道</t></r><rPh sb="0" eb="1"><t>xiao</t></rPh></si>',
    ['消防 通道'],
  ],
  ['empty items', '<si><t/></si><si/><si><t></t></si><si><t>末</t></si>', ['', '', '', '末']],
  ['blanks between items', '\n <si> <t>甲</t> </si>\n<si><t>乙</t></si>\n', ['甲', '乙']],
])('%s', (_name, items, expected) => {
  const part = strings(items);
  expect(stringItems(part)).toEqual(expected);
  for (const size of [1, 7, 40, 10_000]) expect(quickly(part, size)).toEqual(expected);
});

test.each([
  ['a comment', strings('<si><t>甲</t></si><!-- --><si><t>乙</t></si>')],
  ['CDATA', strings('<si><t><![CDATA[甲]]></t></si>')],
  ['a prefix', `<x:sst xmlns:x="${MAIN}"><x:si><x:t>甲</x:t></x:si></x:sst>`],
  ['something behind the items', strings('<si><t>甲</t></si><extLst/>')],
  ['no items', strings('')],
  ['an unknown entity', strings('<si><t>&nbsp;</t></si>')],
  ['no end', strings('<si><t>甲</t></si>').replace('</sst>', '')],
])('%s is left to the thorough reader', (_name, part) => {
  expect(() => quickly(part)).toThrow(Unusual);
});

test('tags that do not match inside an item are damage', () => {
  expect(() => quickly(strings('<si><r><t>甲</r></t></si>'))).toThrow(XmlError);
});
