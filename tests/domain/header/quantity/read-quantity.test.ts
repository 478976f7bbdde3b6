import fc from 'fast-check';
import { isNoQuantity, readQuantity } from '../../../../src/domain/header/quantity/read-quantity';
import { type CellSpec, gridCell } from '../../../support/grid';

const shown = (value: number, text: string, numberFormat: string): CellSpec => ({
  value,
  text,
  numberFormat,
});

/** The value and the unit it says, parted by a blank; null where it is no single figure. */
function moneyIn(spec: CellSpec): string | null {
  const said = readQuantity(gridCell(spec), 'money');
  return said && `${said.value} ${said.unit}`.trim();
}

function peopleIn(spec: CellSpec): string | null {
  const said = readQuantity(gridCell(spec), 'people');
  return said && `${said.value} ${said.unit}`.trim();
}

describe('money', () => {
  test.each<[spec: CellSpec, expected: string, why: string]>([
    [12.5, '12.5', 'a number'],
    [0, '0', 'nothing was collected, and that is said'],
    [-3.2, '-3.2', 'money that went back'],
    [0.1 + 0.2, '0.3', 'noise of binary fractions, as a formula leaves it'],
    [1 - 0.9 - 0.1, '0', 'noise about zero'],
    [1_234_567.89, '1234567.89', 'a large one'],
    [0.000_000_5, '0.0000005', 'a small one without an exponent'],
    ['12.5', '12.5', 'a number typed as text'],
    ['12.50', '12.5', 'zeros at the end'],
    ['007', '7', 'zeros before'],
    ['1,234.50', '1234.5', 'thousands'],
    ['1,234,567', '1234567', 'twice'],
    ['１２．５', '12.5', 'full width'],
    ['１，２３４．５０', '1234.5', 'full width with thousands'],
    ['12.5万元', '12.5 万元', 'its own unit'],
    ['12.5万', '12.5 万元', '万 alone is used of money only'],
    ['1.2亿', '1.2 亿元', '亿 too'],
    ['1.2 亿元', '1.2 亿元', 'a blank between'],
    ['300元', '300 元', '元'],
    ['300元整', '300 元', '元整'],
    ['¥3,000', '3000', 'a sign of money'],
    ['￥3000元', '3000 元', 'the other sign'],
    ['人民币5万元', '5 万元', '人民币 before it'],
    [' 12.5\n', '12.5', 'blanks around'],
    [shown(12.5, '12.5万元', '0.0"万元"'), '12.5 万元', 'the unit from the number format'],
    [shown(12.345, '12.35', '0.00'), '12.345', 'the stored one behind a rounded one'],
    [shown(12.345, '12.3', 'General'), '12.345', 'in a narrow column'],
    [shown(12.5, '####', '0.0'), '12.5', 'in a column too narrow'],
    [shown(125_000, '12.5', '0!.0,'), '12.5', 'scaled: what the clerk reads'],
    [shown(125_000, '12.5万元', '0!.0,"万元"'), '12.5 万元', 'scaled with its unit'],
    [shown(0, '-', '_-* #,##0_-'), '0', 'a dash for zero'],
    [shown(-12.5, '(12.5)', '0.0;(0.0)'), '-12.5', 'brackets for a loss'],
  ])('%j is %s: %s', (spec, expected) => {
    expect(moneyIn(spec)).toBe(expected);
  });

  test.each<[spec: CellSpec, why: string]>([
    ['约3万元', 'not exact'],
    ['近3万元', 'not exact'],
    ['3万余元', 'not exact'],
    ['100多万元', 'not exact'],
    ['3万元、5万元', 'two'],
    ['追缴3万元', 'words'],
    ['3万元（已追缴）', 'words behind it'],
    ['12,34', 'neither thousands nor a decimal'],
    ['1.2.3', 'two points'],
    ['12 31', 'two numbers'],
    ['3人', 'people'],
    ['五万元', 'in words: not read, and said so'],
    ['同上', 'the same money again must not be added twice'],
    ['#REF!', 'an error'],
    ['12.5%', 'a percent'],
    [shown(0.125, '12.5%', '0.0%'), 'a percent cell'],
    [shown(45_657, '2024/12/31', 'yyyy/m/d'), 'a date'],
    [1e300, 'no amount'],
    [NaN, 'no number'],
    [Infinity, 'no number'],
    [true, 'a truth value'],
    ['', 'blank'],
    ['9'.repeat(2000), 'no amount'],
  ])('%j is no amount: %s', (spec) => {
    expect(moneyIn(spec)).toBeNull();
  });
});

describe('people', () => {
  test.each<[spec: CellSpec, expected: string]>([
    [3, '3'],
    [0, '0'],
    ['3', '3'],
    ['3人', '3 人'],
    ['３人', '3 人'],
    ['3人次', '3 人次'],
    ['3名', '3 人'],
    ['3位', '3 人'],
    ['1,200人次', '1200 人次'],
    [shown(3, '3人', '0"人"'), '3 人'],
    ['3.0', '3'],
  ])('%j is %s', (spec, expected) => {
    expect(peopleIn(spec)).toBe(expected);
  });

  test.each<CellSpec>([
    '3人、2人',
    '党纪处分3人',
    '张三',
    '张三、李四',
    2.5,
    '2.5人',
    -1,
    '3万元',
    '3个',
    '多人',
    '10余人',
    '13800138000人民路',
  ])('%j is no number of people', (spec) => {
    expect(peopleIn(spec)).toBeNull();
  });
});

describe('isNoQuantity', () => {
  test.each<CellSpec>([null, '', ' ', '/', '／', '—', '——', '-', '无', '暂无', '不涉及', '　'])(
    '%j says nothing',
    (spec) => {
      expect(isNoQuantity(gridCell(spec))).toBe(true);
    },
  );

  test.each<CellSpec>([0, '0', '无法统计', '3', '同上', true, '无3'])(
    '%j says something',
    (spec) => {
      expect(isNoQuantity(gridCell(spec))).toBe(false);
    },
  );
});

test('any text is read without throwing, to a plain decimal or not at all', () => {
  const signs = fc.constantFrom(...Array.from('0123456789.,，．-+¥万亿元人次名约/无 \u3000１２'));
  const texts = fc.oneof(fc.string({ unit: signs, maxLength: 40 }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.oneof(texts, fc.double()), (value) => {
      const values = (['money', 'people'] as const).flatMap(
        (kind) => readQuantity(gridCell(value), kind)?.value ?? [],
      );
      const plain = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u;
      expect(values.filter((one) => !plain.test(one))).toEqual([]);
    }),
  );
});

test('every number as Excel shows it in full is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(4), (digits, decimals) => {
      const value = Number((digits / 10 ** decimals).toFixed(decimals));
      expect(Number(moneyIn(value))).toBe(value === 0 ? 0 : value);
      expect(moneyIn(value.toFixed(decimals))).toBe(moneyIn(value));
    }),
  );
});
