import fc from 'fast-check';

import {
  columnName,
  formatAddress,
  formatArea,
  parseArea,
  quoteSheetName,
  splitSheet,
} from '../../../src/host/objects/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/host/univer/area';

const ALL_ROWS = { top: 0, bottom: MAX_ROWS - 1 };
const ALL_COLUMNS = { left: 0, right: MAX_COLUMNS - 1 };

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$B$2:D9', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['d9:b2', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ['A:C', { ...ALL_ROWS, left: 0, right: 2 }],
  ['2:5', { ...ALL_COLUMNS, top: 1, bottom: 4 }],
])('%s is an area', (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each([
  '',
  'A',
  '5',
  'A0',
  'XFE1',
  'A1048577',
  'A1:B2:C3',
  'A1:B',
  'A:5',
  '甲1',
  'A1,B2',
  'A 1',
])('%p is none', (address) => {
  expect(parseArea(address)).toBeNull();
});

test('what is written is read again', () => {
  const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
  const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
  fc.assert(
    fc.property(row, row, column, column, (r1, r2, c1, c2) => {
      const area = {
        top: Math.min(r1, r2),
        bottom: Math.max(r1, r2),
        left: Math.min(c1, c2),
        right: Math.max(c1, c2),
      };
      expect(parseArea(formatArea(area))).toEqual(area);
    }),
  );
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ['整改台账', '整改台账'],
  ['Sheet1', 'Sheet1'],
  ['台账 2025', "'台账 2025'"],
  ["领导's", "'领导''s'"],
  ['2025台账', "'2025台账'"],
  ['A1', "'A1'"],
  ['汇总（助手）', "'汇总（助手）'"],
])('sheet %s is written %s and read again', (name, written) => {
  expect(quoteSheetName(name)).toBe(written);
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const address = formatAddress(name, area);
  expect(address).toBe(`${written}!A1:B2`);
  expect(splitSheet(address)).toEqual({ sheet: name, rest: 'A1:B2' });
});

test('an address without a sheet says none', () => {
  expect(splitSheet('A1:B2')).toEqual({ sheet: null, rest: 'A1:B2' });
});
