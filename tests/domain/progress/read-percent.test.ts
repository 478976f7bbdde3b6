import {
  type PercentScale,
  percentScaleOf,
  readPercent,
} from '../../../src/domain/progress/read-percent';
import { type CellSpec, gridCell } from '../../support/grid';

function shown(value: number, numberFormat = '0%'): CellSpec {
  return { value, numberFormat };
}

describe('percentScaleOf', () => {
  test.each<[string, CellSpec[], PercentScale | null]>([
    ['percent format', [shown(0.5), shown(1)], 1],
    ['fractions', [0.5, 1, 0], 1],
    ['whole percents', [50, 100, 0], 100],
    ['whole percents, some below 1', [0.5, 80], 100],
    ['mostly percent format', [shown(0.5), shown(1), 80], 1],
    ['texts only', ['80%', '已完成'], null],
    ['nothing', [], null],
  ])('%s', (_name, specs, scale) => {
    expect(percentScaleOf(specs.map(gridCell))).toBe(scale);
  });
});

describe('readPercent', () => {
  test.each<[CellSpec, PercentScale | null, number | null]>([
    [shown(0.8), 1, 80],
    [shown(0.07), 1, 7],
    [shown(0.335, '0.0%'), 1, 33.5],
    [shown(1), 100, 100],
    [0.8, 1, 80],
    [1, 1, 100],
    [1, 100, 1],
    [85, 1, 85],
    [80, 100, 80],
    [0, 100, 0],
    [120, 100, null],
    [shown(1.2), 1, null],
    [-5, 100, null],
    [{ value: 45721, numberFormat: 'm"月"d"日"' }, 1, null],
    [null, 1, null],
  ])('cell %j on scale %s is %s', (spec, scale, percent) => {
    expect(readPercent(gridCell(spec), scale)).toBe(percent);
  });

  test.each([
    ['80%', 80],
    ['８０％', 80],
    ['80.5%', 80.5],
    ['已完成80%', 80],
    ['约 80%', 80],
    ['百分之八十', 80],
    ['百分之八十五', 85],
    ['百分之85', 85],
    ['百分之百', 100],
    ['八成', 80],
    ['八成五', 85],
    ['七成半', 75],
    ['十成', 100],
    ['3/5', 60],
    ['3项/5项', 60],
    ['1/3', 33.33],
    ['已完成3项/共5项', 60],
    ['已完成3项，共5项', 60],
    ['共5项，已完成3项', 60],
    ['5/3', null],
    ['0/0', null],
    ['80', 80],
    ['120%', null],
    ['近80%', null],
    ['已完成', null],
    ['', null],
  ])('text "%s" is %s', (text, percent) => {
    expect(readPercent(gridCell(text), 100)).toBe(percent);
  });

  test('a text 0.8 is a fraction where the numbers are', () => {
    expect(readPercent(gridCell('0.8'), 1)).toBe(80);
    expect(readPercent(gridCell('0.8'), 100)).toBe(0.8);
  });
});
