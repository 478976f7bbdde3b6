import fc from 'fast-check';

import { readTyped } from '../../../src/host/objects/typed-input';

const GENERAL = 'General';

test.each([
  ['5', { content: { value: 5 } }],
  [' 5 ', { content: { value: 5 } }],
  ['-5', { content: { value: -5 } }],
  ['+5', { content: { value: 5 } }],
  ['.5', { content: { value: 0.5 } }],
  ['1e3', { content: { value: 1000 }, format: '0.00E+00' }],
  ['1,000.5', { content: { value: 1000.5 }, format: '#,##0.00' }],
  ['76%', { content: { value: 0.76 }, format: '0%' }],
  ['FALSE', { content: { value: false } }],
  ['#N/A', { content: { value: '#N/A' } }],
  ['1900-01-01', { content: { value: 2 }, format: 'm/d/yyyy' }],
  ['2024-02-29', { content: { value: 45351 }, format: 'm/d/yyyy' }],
  ['1/2/30', { content: { value: 10960 }, format: 'm/d/yyyy' }],
  ['1/2/29', { content: { value: 47120 }, format: 'm/d/yyyy' }],
  ['12:00:30', { content: { value: 43_230 / 86_400 }, format: 'h:mm:ss' }],
  ['=A1', { content: { formula: '=A1' } }],
  ['-A1', { content: { formula: '=-A1' } }],
  ['@A1', { content: { formula: '=@A1' } }],
  ["'-A1", { content: { value: '-A1' } }],
])('%p is read as US Excel reads it', (text, typed) => {
  expect(readTyped(text, GENERAL)).toEqual(typed);
});

test.each([
  '甲',
  '=',
  '-',
  '1,23',
  '12:75',
  '2023-02-29',
  '13/13/2024',
  '1899-12-31',
  '2024年3月5日',
  '2024.3.5',
  '1.1.1',
  '50 %%',
  '１２',
])('%p stays text', (text) => {
  expect(readTyped(text, GENERAL)).toEqual({ content: { value: text } });
});

test('a serial number such as 1-2 becomes a day of this year', () => {
  const { content, format } = readTyped('1-2', GENERAL);
  const day = (Date.UTC(new Date().getFullYear(), 0, 2) - Date.UTC(1899, 11, 30)) / 86_400_000;
  expect(content).toEqual({ value: day });
  expect(format).toBe('d-mmm');
});

test('any text after an apostrophe, and any text in a cell of format @, stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(readTyped(`'${text}`, GENERAL)).toEqual({ content: { value: text } });
      expect(readTyped(text, '@')).toEqual({ content: { value: text } });
    }),
  );
});
