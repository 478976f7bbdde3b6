import {
  appendContent,
  insertChild,
  putChild,
  putContent,
} from '../../../src/xlsx/xml/edit-element';
import { applySplices } from '../../../src/xlsx/xml/splice';
import { childOf, parseXml } from '../../../src/xlsx/xml/xml-tree';

const ORDER = ['first', 'second', 'third'];

describe('insertChild', () => {
  test.each([
    ['<r><third/></r>', 'second', '<r><second/><third/></r>'],
    ['<r><first/><third/></r>', 'second', '<r><first/><second/><third/></r>'],
    ['<r><second/><other/></r>', 'second', '<r><second/><second/><other/></r>'],
    ['<r></r>', 'third', '<r><third/></r>'],
    ['<x:r xmlns:x="u"><x:first/></x:r>', 'third', '<x:r xmlns:x="u"><x:first/><x:third/></x:r>'],
  ])('puts %s + %s in order', (text, local, result) => {
    const splice = insertChild(parseXml(text), ORDER, local, `<${local}/>`);
    expect(applySplices(text, [splice])).toBe(result);
  });
});

describe('putChild', () => {
  test.each([
    ['<r><second a="1"/></r>', '<second/>', '<r><second/></r>'],
    ['<r><second a="1"/></r>', '', '<r></r>'],
    ['<r><first/></r>', '<second/>', '<r><first/><second/></r>'],
    ['<r><first/></r>', '', '<r><first/></r>'],
  ])('%s with %j is %s', (text, xml, result) => {
    expect(applySplices(text, putChild(parseXml(text), ORDER, 'second', xml))).toBe(result);
  });
});

test.each([
  ['<r><a x="1"/></r>', '<r><a x="1"><b/></a></r>', '<r><a x="1"><b/></a></r>'],
  ['<r><a><c/></a></r>', '<r><a><b/></a></r>', '<r><a><c/><b/></a></r>'],
])('%s gets its content put or appended', (text, put, appended) => {
  const element = childOf(parseXml(text), 'a');
  if (!element) throw new Error('no element');
  expect(applySplices(text, [putContent(text, element, '<b/>')])).toBe(put);
  expect(applySplices(text, [appendContent(text, element, '<b/>')])).toBe(appended);
});
