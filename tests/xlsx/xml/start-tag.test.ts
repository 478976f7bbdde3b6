import { prefixOf, setAttribute, setAttributes, withPrefix } from '../../../src/xlsx/xml/start-tag';

test.each([
  ['<row r="1">', 'ht', '20', '<row r="1" ht="20">'],
  ['<row r="1"/>', 'ht', '20', '<row r="1" ht="20"/>'],
  ['<row ht="9" r="1">', 'ht', '20', '<row ht="20" r="1">'],
  ['<row ht = \'9\' r="1">', 'ht', null, '<row r="1">'],
  ['<row customHeight="1">', 'ht', null, '<row customHeight="1">'],
  ['<c t="x" xt="1">', 't', 'a"b', '<c t="a&quot;b" xt="1">'],
])('setAttribute(%s, %s, %j) is %s', (tag, name, value, result) => {
  expect(setAttribute(tag, name, value)).toBe(result);
});

it('sets several attributes', () => {
  expect(setAttributes('<a b="1"/>', { b: null, c: '2' })).toBe('<a c="2"/>');
});

test.each([
  ['<c r="A1"><v>1</v></c>', 'x:', '<x:c r="A1"><x:v>1</x:v></x:c>'],
  ['<ext><x14:id>1</x14:id></ext>', 'x:', '<x:ext><x14:id>1</x14:id></x:ext>'],
  ['<b/>', '', '<b/>'],
])('withPrefix(%s, %j) is %s', (xml, prefix, result) => {
  expect(withPrefix(xml, prefix)).toBe(result);
});

test.each([
  ['x:worksheet', 'x:'],
  ['worksheet', ''],
])('prefixOf(%s) is %j', (name, prefix) => {
  expect(prefixOf(name)).toBe(prefix);
});
