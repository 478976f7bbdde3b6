import type { PlainValue } from '../../../src/xlsx/grid/plain-grid';
import { SheetPieces } from '../../../src/xlsx/grid/sheet-pieces';
import { Unusual } from '../../../src/xlsx/grid/unusual';
import { XmlError } from '../../../src/xlsx/xml/walk-xml';
import { LEDGER_PARTS } from '../../support/xlsx-fixture';
import { data, gridOf, worksheet } from './grid-support';

/** Does the quick reader know the form, taking the part in pieces of that size? */
function isQuick(part: string, size = 50): boolean {
  const nothing = (): void => undefined;
  const sink = {
    startRow: nothing,
    blank: nothing,
    shared: nothing,
    number: nothing,
    other: nothing,
  };
  const pieces = new SheetPieces(sink);
  const bytes = new TextEncoder().encode(part);
  try {
    for (let at = 0; at < bytes.length; at += size) pieces.take(bytes.subarray(at, at + size));
    pieces.frame();
    return true;
  } catch (error) {
    if (error instanceof Unusual) return false;
    throw error;
  }
}

describe('what the ledger fixture holds', () => {
  const grid = gridOf(LEDGER_PARTS['xl/worksheets/sheet1.xml'] ?? '', 'quick');

  test('the block, the hidden rows and columns, the merges', () => {
    expect(grid.area).toEqual({ top: 1, left: 1, bottom: 6, right: 7 });
    expect(grid.hiddenRows).toEqual([5]);
    expect(grid.hiddenColumns).toEqual([7]);
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 7 }]);
    expect(grid.rows.map((row) => row.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(grid.uncalculated).toBeNull();
  });

  test.each<readonly [number, number, PlainValue, string, string, string]>([
    [4, 2, '消防通道 堵塞', '消防通道 堵塞', 'General', 'rich text without its phonetic hint'],
    [4, 3, 45777, '2025年4月30日', 'yyyy"年"m"月"d"日"', 'a date in the format of its style'],
    [4, 4, 0.3, '30%', '0%', 'a percent'],
    [4, 5, 45776, '45776', 'General', 'the stored result of a shared formula'],
    [4, 6, true, 'TRUE', 'General', 'a truth value'],
    [5, 2, '内嵌文字', '内嵌文字', 'General', 'text kept in the cell'],
    [5, 5, '已完成', '已完成', 'General', 'a formula that gives text'],
    [5, 6, '#N/A', '#N/A', 'General', 'an error'],
    [6, 2, '第一行\n第二行\r末', '第一行\n第二行\r末', 'General', 'line ends as the file has them'],
    [2, 1, '', '', 'General', 'a row the file does not hold'],
  ])('row %d column %d holds %j', (row, column, value, text, numberFormat) => {
    expect(grid.rows[row - 1]?.[column - 1]).toEqual({ value, text, numberFormat });
  });
});

test('the block begins where the content begins; cells with only a look do not count', () => {
  const grid = gridOf(
    data(
      '<row r="3"><c r="B3" s="1"/><c r="D3"><v>7</v></c></row><row r="5"><c r="E5" t="s"><v>1</v></c></row><row r="9"><c r="Z9" s="1"/></row>',
    ),
    'quick',
  );
  expect(grid.area).toEqual({ top: 3, left: 4, bottom: 5, right: 5 });
  expect(grid.rows.map((row) => row.map(({ value }) => value))).toEqual([
    [7, ''],
    ['', ''],
    ['', '序号'],
  ]);
});

test('an empty sheet has no rows', () => {
  for (const part of [worksheet('<sheetData/>'), data(''), data('<row r="1"/>')]) {
    expect(gridOf(part, 'quick')).toMatchObject({ area: { top: 1, bottom: 0 }, rows: [] });
  }
});

test('a formula without a result is an empty cell of the block, and is told', () => {
  const part = data(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><f>A1*2</f></c><c r="D2"><f>A1</f><v></v></c></row>',
  );
  for (const way of ['quick', 'thorough'] as const) {
    const grid = gridOf(part, way);
    expect(grid.uncalculated).toEqual({ cell: 'C2', count: 2 });
    expect(grid.area).toEqual({ top: 1, left: 1, bottom: 2, right: 4 });
    expect(grid.rows[1]?.[2]).toEqual({ value: '', text: '', numberFormat: 'General' });
  }
});

test('days of a 1904 workbook are shifted, plain numbers are not', () => {
  const part = data('<row r="1"><c r="A1" s="2"><v>44315</v></c><c r="B1"><v>44315</v></c></row>');
  const [row] = gridOf(part, 'quick', true).rows;
  expect(row?.map(({ value, text }) => [value, text])).toEqual([
    [45777, '2025年4月30日'],
    [44315, '44315'],
  ]);
});

test('a sheet whose block is too large is refused, not read into memory', () => {
  const part = data(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
  );
  for (const way of ['quick', 'thorough'] as const) {
    expect(() => gridOf(part, way)).toThrow('too many cells');
  }
});

test('many rows with one far cell each are refused before they fill the memory', () => {
  const rows = Array.from(
    { length: 700 },
    (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
  );
  expect(() => gridOf(data(rows.join('')), 'quick')).toThrow('too many cells');
  expect(() => gridOf(data(rows.slice(0, 300).join('')), 'quick')).not.toThrow();
});

/** Forms that a spreadsheet writes: the quick reader must know them, or nothing is gained. */
const USUAL: readonly (readonly [string, string])[] = [
  [
    'numbers of every kind',
    data(
      '<row r="1"><c r="A1"><v>-1.5E-3</v></c><c r="B1" t="n"><v>0012</v></c><c r="C1"><v>12345678901</v></c></row>',
    ),
  ],
  [
    'no addresses',
    data('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>'),
  ],
  [
    'blanks and line breaks between tags',
    data('\n <row r="1" >\r\n <c r="A1" >\n<v>1</v>\n</c> </row>\n'),
  ],
  [
    'entities',
    data('<row r="1"><c r="A1" t="str"><v>a&lt;b&amp;&quot;&apos;&gt;&#10;&#x4E2D;</v></c></row>'),
  ],
  [
    'escaped characters',
    data(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> x_x000D_ </t></is></c></row>',
    ),
  ],
  [
    'formulas',
    data(
      '<row r="1"><c r="A1" t="str"><f t="shared" ref="A1:A2" si="0">B1&amp;"x"</f><v>甲</v></c></row><row r="2"><c r="A2" t="e"><f t="shared" si="0"/><v>#REF!</v></c></row>',
    ),
  ],
  [
    'dates of strict files',
    data('<row r="1"><c r="A1" t="d"><v>2025-04-30</v></c><c r="B1" t="d"><v>明天</v></c></row>'),
  ],
  [
    'merged areas and hidden columns',
    worksheet(
      '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="X9:Y9"/></mergeCells>',
    ),
  ],
  [
    'a text behind the last string',
    data('<row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1"><v>1</v></c></row>'),
  ],
  [
    'empty values',
    data(
      '<row r="1"><c r="A1" t="str"><v></v></c><c r="B1" t="s"><v/></c><c r="C1"><v>1</v></c></row>',
    ),
  ],
];

/** Forms left to the thorough reader. */
const RARE: readonly (readonly [string, string])[] = [
  ['a comment', data('<row r="1"><!-- x --><c r="A1"><v>1</v></c></row>')],
  ['CDATA', data('<row r="1"><c r="A1" t="str"><v><![CDATA[<甲>]]></v></c></row>')],
  [
    'text in parts',
    data('<row r="1"><c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c></row>'),
  ],
  ['single quotes', data("<row r='1'><c r='A1'><v>1</v></c></row>")],
  [
    'rows out of order',
    data('<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
  ],
  [
    'the same row twice',
    data('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'),
  ],
  ['cells out of order', data('<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>')],
  ['an unknown attribute', data('<row r="1" own="1"><c r="A1"><v>1</v></c></row>')],
  [
    'a value beside inline text',
    data('<row r="1"><c r="A1" t="inlineStr"><v>1</v></c><c r="B1"><v>2</v></c></row>'),
  ],
  ['lower-case letters', data('<row r="1"><c r="b1"><v>1</v></c></row>')],
  ['a raw carriage return', data('<row r="1"><c r="A1" t="str"><v>甲\r\n乙</v></c></row>')],
  [
    'a prefix',
    `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  ],
  [
    'the word in a comment',
    worksheet('<!-- <sheetData> --><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
  ],
];

test.each(USUAL)('%s: known to the quick reader, the same as the thorough one', (_name, part) => {
  expect(isQuick(part)).toBe(true);
  expect(gridOf(part, 'quick')).toEqual(gridOf(part, 'thorough'));
});

test.each(RARE)('%s: left to the thorough reader, and still read', (_name, part) => {
  expect(isQuick(part)).toBe(false);
  const grid = gridOf(part, 'quick');
  expect(grid).toEqual(gridOf(part, 'thorough'));
  expect(grid.rows.length).toBeGreaterThan(0);
});

test.each([
  ['an attribute twice', data('<row r="1"><c r="A1" r="A1"><v>1</v></c></row>')],
  ['an unknown entity', data('<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>')],
  ['a bare ampersand', data('<row r="1"><c r="A1" t="str"><v>甲&乙</v></c></row>')],
  ['a forbidden character', data('<row r="1"><c r="A1" t="str"><v>甲\u0001</v></c></row>')],
  ['a number of no character', data('<row r="1"><c r="A1" t="str"><v>&#xD800;</v></c></row>')],
  ['tags that do not match', data('<row r="1"><c r="A1"><v>1</c></v></row>')],
  ['a missing end', data('<row r="1"><c r="A1"><v>1</v></c>')],
  ['an undeclared prefix', data('<row r="1" x14ac:dyDescent="0.2"><c r="A1"><v>1</v></c></row>')],
  [
    'rows after the end',
    worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></row>'),
  ],
  ['no attribute value', data('<row r><c r="A1"><v>1</v></c></row>')],
])('%s is damage for both readers', (_name, part) => {
  expect(() => gridOf(part, 'quick')).toThrow(XmlError);
  expect(() => gridOf(part, 'thorough')).toThrow(XmlError);
});

test('where a piece ends makes no difference', () => {
  const part = USUAL.find(([name]) => name === 'formulas')?.[1] ?? '';
  for (let size = 1; size < 90; size += 1) expect(isQuick(part, size)).toBe(true);
});
