import { dateGrain, isPercentFormat } from '../../../src/domain/grid/number-format';

describe('dateGrain', () => {
  test.each([
    ['yyyy/m/d', 'day'],
    ['m/d/yyyy', 'day'],
    ['yyyy"年"m"月"d"日";@', 'day'],
    ['[$-804]yyyy"年"m"月"d"日"', 'day'],
    ['m"月"d"日"', 'day'],
    ['yyyy-mm-dd hh:mm:ss', 'day'],
    ['yyyy"年"m"月"', 'month'],
    ['yyyy\\.mm', 'month'],
    ['mmm-yy', 'month'],
    ['yyyy', 'year'],
    ['General', null],
    ['0.00', null],
    ['0%', null],
    ['@', null],
    ['h:mm', null],
    ['mm:ss', null],
    ['[h]:mm:ss', null],
    ['0"d"', null],
    ['[Red]0.00', null],
  ])('%s shows %s', (format, grain) => {
    expect(dateGrain(format)).toBe(grain);
  });
});

describe('isPercentFormat', () => {
  test.each([
    ['0%', true],
    ['0.00%', true],
    ['General', false],
    ['0"%"', false],
    ['0\\%', false],
  ])('%s: %s', (format, expected) => {
    expect(isPercentFormat(format)).toBe(expected);
  });
});
