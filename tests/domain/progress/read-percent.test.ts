import fc from 'fast-check';
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
    ['12笔已清理7笔', 58.33],
    ['共40户，已拆除10户', 25],
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
    // More figures.
    ['80％左右', 80],
    ['约八成', 80],
    ['8成', 80],
    ['8.5成', 85],
    ['七分之三', 42.86],
    ['三分之二', 66.67],
    ['一半', 50],
    ['全部完成', 100],
    ['全部', 100],
    ['100%完成', 100],
    ['100%（已销号）', 100],
    ['进度：60%', 60],
    ['80%，按计划推进', 80],
    ['目前完成总工程量的70%', 70],
    ['整改完成率95.5%', 95.5],
    ['12件已办7件', 58.33],
    ['共12件，已办结7件', 58.33],
    ['5个中完成3个', 60],
    ['完成3项（共5项）', 60],
    ['8个问题已完成6个', 75],
    ['应整改10项，已整改8项', 80],
    ['已整改12项、剩余3项', 80],
    ['已完成3项，正在推进2项', 60],
    ['共5项，已完成5项', 100],
    ['0%', 0],
  ])('text "%s" is %s', (text, percent) => {
    expect(readPercent(gridCell(text), 100)).toBe(percent);
  });

  test.each([
    ['近八成', 'a bound below, no figure'],
    ['超过80%', 'a bound'],
    ['80%以上', 'a bound'],
    ['过半', 'a bound'],
    ['八九成', 'two figures'],
    ['60%-80%', 'two figures'],
    ['上周60%，本周80%', 'two figures'],
    ['共5项，已完成6项', 'more than all'],
    ['十二分之十三', 'more than all'],
    ['已完成3项', 'of how many'],
    ['未启动', 'a status'],
    ['2024/12', 'a month: 2024 of 12'],
    ['参训率100%', 'a share of something else'],
    ['——', 'nothing'],
  ])('text "%s" is no percent: %s', (text) => {
    expect(readPercent(gridCell(text), null)).toBeNull();
  });

  test.each<[string, PercentScale | null, number | null]>([
    ['1', 1, 100],
    ['1', 100, 1],
    ['1', null, null],
    ['0.8', null, 80],
    ['80', null, 80],
    ['0', null, 0],
  ])('a number %s stored as text on scale %s is %s', (text, scale, percent) => {
    expect(readPercent(gridCell(text), scale)).toBe(percent);
  });

  test('never throws, and reads nothing outside 0–100', () => {
    const bit = fc.constantFrom(
      '已完成',
      '3',
      '项',
      '共',
      '5',
      '%',
      '八',
      '成',
      '分之',
      '，',
      '剩余',
      '.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bit, fc.string()), { maxLength: 9 }), (bits) => {
        const percent = readPercent(gridCell(bits.join('')), null);
        expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
      }),
    );
  });

  test('a text 0.8 is a fraction where the numbers are', () => {
    expect(readPercent(gridCell('0.8'), 1)).toBe(80);
    expect(readPercent(gridCell('0.8'), 100)).toBe(0.8);
  });
});
