import { XmlError } from '../../../src/xlsx/xml/walk-xml';
import {
  childOf,
  childrenOf,
  descendantsOf,
  flag,
  numeric,
  parseXml,
} from '../../../src/xlsx/xml/xml-tree';

const TEXT =
  '\ufeff<?xml version="1.0"?>\n<!-- 注 -->\n<x:r xmlns:x="u" xmlns:q="http://a/relationships">\r\n<x:a q:id="rId1" v=\'1\'>甲&#10;<![CDATA[<乙>]]><x:b/></x:a ><c/></x:r>';

describe('parseXml', () => {
  const root = parseXml(TEXT);
  const slice = (from: { start: number; end: number } | undefined): string =>
    TEXT.slice(from?.start, from?.end);

  it('gives offsets into the original text, whatever comes before', () => {
    const a = childOf(root, 'a');
    expect(slice(a)).toBe('<x:a q:id="rId1" v=\'1\'>甲&#10;<![CDATA[<乙>]]><x:b/></x:a >');
    expect(TEXT.slice(a?.contentStart, a?.contentEnd)).toBe('甲&#10;<![CDATA[<乙>]]><x:b/>');
    expect(slice(childOf(a, 'b'))).toBe('<x:b/>');
  });

  it('resolves entities, CDATA and the relationship id', () => {
    const a = childOf(root, 'a');
    expect(a?.text).toBe('甲\n<乙>');
    expect(a?.attributes['v']).toBe('1');
    expect(a?.relationshipId).toBe('rId1');
  });

  it('keeps children of another namespace apart', () => {
    expect(childrenOf(root, 'c')).toEqual([]);
    expect(descendantsOf(root, 'c').map((one) => one.name)).toEqual(['c']);
  });

  test.each(['', '<a>', '<a></b>', '<a b=1/>', '<p:a/>', '没有标签'])('refuses %j', (text) => {
    expect(() => parseXml(text)).toThrow(XmlError);
  });
});

test.each([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
  [undefined, false],
])('flag(%j) is %s', (value, on) => {
  expect(flag(value)).toBe(on);
});

test.each([
  ['1.5', 1.5],
  ['1e3', 1000],
  ['', undefined],
  ['x', undefined],
  [undefined, undefined],
])('numeric(%j) is %s', (value, number) => {
  expect(numeric(value)).toBe(number);
});
