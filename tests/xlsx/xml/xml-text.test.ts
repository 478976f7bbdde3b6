import fc from 'fast-check';
import {
  decodeCellText,
  encodeCellText,
  escapeAttribute,
  textElement,
} from '../../../src/xlsx/xml/xml-text';
import { parseXml } from '../../../src/xlsx/xml/xml-tree';

describe('encodeCellText', () => {
  test.each([
    ['a<b>&"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'],
    ['铃\u0007响', '铃_x0007_响'],
    ['第一行\r\n第二行', '第一行_x000D_\n第二行'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x41_ 不是转义', '_x41_ 不是转义'],
    ['', ''],
  ])('%j is written as %j', (text, written) => {
    expect(encodeCellText(text)).toBe(written);
  });

  it('reads back as it was, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (left, right) => {
        const text = `${left}_x0041_\u0001${right}`;
        const element = parseXml(`<t xml:space="preserve">${encodeCellText(text)}</t>`);
        expect(decodeCellText(element.text)).toBe(text);
      }),
    );
  });
});

test.each([
  ['平常', '<t>平常</t>'],
  [' 前有空格', '<t xml:space="preserve"> 前有空格</t>'],
  ['两\n行', '<t xml:space="preserve">两\n行</t>'],
])('textElement(%j) is %s', (text, xml) => {
  expect(textElement(text)).toBe(xml);
});

it('keeps line breaks in attributes, which XML would fold', () => {
  const element = parseXml(`<a b="${escapeAttribute('一\n二\t"三"')}"/>`);
  expect(element.attributes['b']).toBe('一\n二\t"三"');
});
