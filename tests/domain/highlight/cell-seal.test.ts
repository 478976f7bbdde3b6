import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/grid/sheet-grid';
import { cellTest, columnTest, halfTest } from '../../../src/domain/highlight/cell-seal';

const at = (content: CellValue, row = 5) => ({ row, column: 3, content });
const LONG = '甲'.repeat(300) + '乙'.repeat(400);

test.each<[string, CellValue, string]>([
  ['a short text whole', '2024年12月底前', '$C5="2024年12月底前"'],
  ['both lines', '一、6月底\n二、9月底', '$C5="一、6月底"&CHAR(10)&"二、9月底"'],
  ['a beginning line break', '\n6月底', '$C5=CHAR(10)&"6月底"'],
  ['a return that a file may lose', '6月\r\n底', 'SUBSTITUTE($C5,CHAR(13),"")="6月"&CHAR(10)&"底"'],
  ['quotation marks', '开"会"', '$C5="开""会"""'],
  ['a sign of two code units', '会𠮷', '$C5="会𠮷"'],
  ['a number', 45657, '$C5=45657'],
  ['nought, which an empty cell equals', 0, 'AND(ISNUMBER($C5),$C5=0)'],
  ['an empty cell', '', '$C5=""'],
  ['a truth value', true, '$C5=TRUE'],
  ['an error', '#REF!', 'IF(ISERROR($C5),TRUE,$C5="#REF!")'],
  ['a text of pieces', '甲'.repeat(251), `$C5="${'甲'.repeat(250)}"&"甲"`],
])('%s', (_, content, test) => {
  expect(cellTest(at(content), 600)).toBe(test);
});

test('a text too long by its length, its beginning and its end', () => {
  const test = cellTest(at(LONG), 600);
  expect(test).toBe(
    `AND(LEN($C5)=700,LEFT($C5,300)="${'甲'.repeat(250)}"&"${'甲'.repeat(50)}",` +
      `RIGHT($C5,300)="${'乙'.repeat(250)}"&"${'乙'.repeat(50)}")`,
  );
});

test('a sign that programs count otherwise is not cut', () => {
  expect(cellTest(at('甲𠮷乙丙丁'), 4)).toBe(
    'AND(OR(LEN($C5)=6,LEN($C5)=5),LEFT($C5,1)="甲",RIGHT($C5,2)="丙丁")',
  );
});

test('many cells at once', () => {
  expect(columnTest([at('六月'), at(45657, 6), at('', 7)])).toBe(
    'AND(ABS(SUM($C5:$C7)-45657)<0.001,SUMPRODUCT(ISTEXT($C5:$C7)*LEN($C5:$C7))=2)',
  );
});

test.each<[CellValue, string | null]>([
  ['会议较少', 'OR(LEFT($C5,2)="会议",RIGHT($C5,2)="较少")'],
  ['会', null],
  [7, null],
])('half of %s', (content, test) => {
  expect(halfTest(at(content), 100)).toBe(test);
});

test('no piece of a text is longer than Excel takes', () => {
  const units = fc.array(fc.constantFrom('甲', '"', '\n', '𠮷', 'a'), { maxLength: 900 });
  fc.assert(
    fc.property(units, (signs) => {
      const test = cellTest(at(signs.join('')), 600);
      const pieces = test.match(/"(?:[^"]|"")*"/gu) ?? [];
      return pieces.every((piece) => piece.length <= 257) && !test.includes('\n');
    }),
    { numRuns: 200 },
  );
});
