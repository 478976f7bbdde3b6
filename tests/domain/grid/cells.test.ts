import {
  areaHas,
  areaName,
  cellAt,
  cellName,
  columnLetter,
  columnNumber,
  filledCellAt,
  holderOf,
  mergeAt,
} from '../../../src/domain/grid/cells';
import { gridOf } from '../../support/grid';

const GRID = gridOf(
  '表',
  [
    ['标题', null, null],
    ['一', '甲', 1],
    [null, '乙', 2],
  ],
  ['B2:D2', 'B3:B4'],
  'B2',
);

describe('names', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetter(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  test('columnNumber throws on anything but letters', () => {
    expect(() => columnNumber('A1')).toThrow(RangeError);
  });

  test('cells and areas', () => {
    expect(cellName(7, 6)).toBe('F7');
    expect(areaName({ top: 1, left: 1, bottom: 1, right: 11 })).toBe('A1:K1');
    expect(areaName({ top: 3, left: 2, bottom: 3, right: 2 })).toBe('B3');
  });
});

describe('cells of a grid that begins at B2', () => {
  test.each([
    [2, 2, '标题'],
    [4, 3, '乙'],
    [4, 2, ''],
    [1, 1, ''],
    [99, 99, ''],
  ])('row %i, column %i holds "%s"', (row, column, text) => {
    expect(cellAt(GRID, row, column).text).toBe(text);
  });

  test.each([
    [2, 4, '标题'],
    [4, 2, '一'],
    [4, 4, '2'],
  ])('row %i, column %i shows "%s"', (row, column, text) => {
    expect(filledCellAt(GRID, row, column).text).toBe(text);
  });

  test('merged areas and their holders', () => {
    expect(mergeAt(GRID, 4, 2)).toEqual({ top: 3, left: 2, bottom: 4, right: 2 });
    expect(mergeAt(GRID, 4, 3)).toBeNull();
    expect(holderOf(GRID, 4, 2)).toEqual({ row: 3, column: 2 });
    expect(holderOf(GRID, 4, 3)).toEqual({ row: 4, column: 3 });
    expect(areaHas({ top: 3, left: 2, bottom: 4, right: 2 }, 5, 2)).toBe(false);
  });

  test('a merged whole column is known inside the used block', () => {
    const grid = gridOf('表', [['甲'], ['乙']], ['A1:A1048576']);
    expect(mergeAt(grid, 2, 1)).toEqual({ top: 1, left: 1, bottom: 1048576, right: 1 });
    expect(mergeAt(grid, 3, 1)).toBeNull();
  });
});
