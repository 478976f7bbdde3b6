import type { CellEdit, CellValue } from '../../../src/xlsx/patch/cell-xml';
import { dimensionSplices } from '../../../src/xlsx/patch/dimension';
import { rowSplices, type RowEdit } from '../../../src/xlsx/patch/rows';
import { contentAfter, sheetWith } from '../../support/xlsx-open';

const value = (one: CellValue): CellEdit => ({ content: { kind: 'value', value: one } });
const text = (words: string): CellEdit => value({ type: 'text', value: words });

/** Edits as `[row, column, edit]`. */
function edits(...list: readonly (readonly [number, number, CellEdit])[]) {
  const all = new Map<number, Map<number, CellEdit>>();
  for (const [row, column, edit] of list) {
    all.set(row, (all.get(row) ?? new Map<number, CellEdit>()).set(column, edit));
  }
  return all;
}

const NONE = new Map<number, RowEdit>();
const after = (content: string, cells: ReturnType<typeof edits>, rows = NONE): string => {
  const sheet = sheetWith(content);
  return contentAfter(sheet, rowSplices(sheet, cells, rows));
};

const DATA =
  '<sheetData><row r="2" spans="1:3" x="y"><c r="A2" s="3" t="s"><v>0</v></c><c r="C2"><f>1+1</f><v>2</v></c></row><row r="5"/></sheetData>';

describe('rowSplices', () => {
  test.each([
    [
      'text over text',
      edits([2, 1, text('甲')]),
      '<c r="A2" s="3" t="inlineStr"><is><t>甲</t></is></c><c r="C2">',
    ],
    [
      'text like a formula',
      edits([2, 1, text('=1+1')]),
      '<c r="A2" s="3" t="inlineStr"><is><t>=1+1</t></is></c>',
    ],
    [
      'a number',
      edits([2, 1, value({ type: 'number', value: 0.1 + 0.2 })]),
      '<c r="A2" s="3"><v>0.30000000000000004</v></c>',
    ],
    [
      'a truth',
      edits([2, 1, value({ type: 'boolean', value: true })]),
      '<c r="A2" s="3" t="b"><v>1</v></c>',
    ],
    [
      'an error',
      edits([2, 1, value({ type: 'error', value: '#N/A' })]),
      '<c r="A2" s="3" t="e"><v>#N/A</v></c>',
    ],
    ['nothing', edits([2, 1, value({ type: 'empty' })]), '<c r="A2" s="3"/><c r="C2">'],
    ['a format alone', edits([2, 1, { style: 7 }]), '<c r="A2" s="7" t="s"><v>0</v></c>'],
    [
      'a formula with its result',
      edits([
        2,
        1,
        {
          content: {
            kind: 'formula',
            formula: 'IFS(B2<1,"a")',
            result: { type: 'text', value: 'a' },
          },
        },
      ]),
      '<c r="A2" s="3" t="str"><f>_xlfn.IFS(B2&lt;1,&quot;a&quot;)</f><v>a</v></c>',
    ],
    [
      'a new result beside the stored formula',
      edits([2, 3, { content: { kind: 'result', result: { type: 'number', value: 3 } } }]),
      '<c r="C2"><f>1+1</f><v>3</v></c>',
    ],
    [
      'a value over a formula',
      edits([2, 3, text('乙')]),
      '<c r="C2" t="inlineStr"><is><t>乙</t></is></c></row>',
    ],
    [
      'a cell between others',
      edits([2, 2, text('乙')]),
      '</c><c r="B2" t="inlineStr"><is><t>乙</t></is></c><c r="C2">',
    ],
    [
      'a cell behind all',
      edits([2, 4, text('丁')]),
      '<v>2</v></c><c r="D2" t="inlineStr"><is><t>丁</t></is></c></row>',
    ],
    [
      'a cell in an empty row',
      edits([5, 1, text('戊')]),
      '<row r="5"><c r="A5" t="inlineStr"><is><t>戊</t></is></c></row>',
    ],
    [
      'a row before, between and behind',
      edits([1, 1, text('一')], [3, 1, text('三')], [9, 1, text('九')]),
      '</row><row r="3"><c r="A3" t="inlineStr"><is><t>三</t></is></c></row><row r="5"/><row r="9">',
    ],
  ])('writes %s', (_name, cells, xml) => {
    expect(after(DATA, cells)).toContain(xml);
  });

  it('touches nothing else, and drops only the row’s stated span when a cell is added', () => {
    expect(after(DATA, edits([2, 1, { style: 7 }]))).toBe(DATA.replace('s="3"', 's="7"'));
    expect(after(DATA, edits([2, 2, text('乙')]))).toContain('<row r="2" x="y"><c r="A2" s="3"');
  });

  it('writes rich text in runs', () => {
    const plain = {
      name: null,
      size: null,
      bold: false,
      italic: false,
      underline: 'none',
      strike: false,
      colour: null,
      script: 'none',
    } as const;
    const runs = [
      { text: '消防 ', font: plain },
      { text: '堵塞', font: { ...plain, bold: true, name: '黑体', colour: '#ff0000' } },
    ];
    expect(after(DATA, edits([2, 1, value({ type: 'text', value: '消防 堵塞', runs })]))).toContain(
      '<is><r><t xml:space="preserve">消防 </t></r><r><rPr><b/><color rgb="FFFF0000"/><rFont val="黑体"/></rPr><t>堵塞</t></r></is>',
    );
  });

  it('drops metadata that described the old content', () => {
    const content = '<sheetData><row r="1"><c r="A1" cm="1" vm="2"><v>1</v></c></row></sheetData>';
    expect(after(content, edits([1, 1, text('甲')]))).toContain('<c r="A1" t="inlineStr">');
  });

  it('fills an empty sheet', () => {
    const row =
      '<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>甲</t></is></c></row></sheetData>';
    expect(after('<sheetData/>', edits([3, 2, text('甲')]))).toBe(row);
    expect(
      after('<sheetData></sheetData>', edits([3, 2, text('甲')], [4, 1, value({ type: 'empty' })])),
    ).toBe(row);
  });

  test.each([
    [{ height: 30 }, '<row r="5" ht="30" customHeight="1"/>'],
    [{ hidden: true }, '<row r="5" hidden="1"/>'],
    [{ style: 4 }, '<row r="5" s="4" customFormat="1"/>'],
  ])('changes a row by %j', (edit, xml) => {
    expect(after(DATA, edits(), new Map([[5, edit]]))).toContain(xml);
    expect(after(DATA, edits(), new Map([[7, edit]]))).toContain(
      `<row r="5"/>${xml.replace('"5"', '"7"').replace('/>', '></row>')}`,
    );
  });

  it('gives a height back to Excel', () => {
    const content = '<sheetData><row r="1" ht="30" customHeight="1" hidden="1"/></sheetData>';
    expect(after(content, edits(), new Map([[1, { height: null, hidden: false }]]))).toBe(
      '<sheetData><row r="1"/></sheetData>',
    );
  });
});

test.each([
  ['A1:B2', 'A1:D9'],
  ['A1:Z99', 'A1:Z99'],
])('the stated range %s becomes %s', (stated, wider) => {
  const sheet = sheetWith(`<dimension ref="${stated}"/><sheetData/>`);
  const splices = dimensionSplices(sheet, edits([9, 4, text('甲')]));
  expect(contentAfter(sheet, splices)).toBe(`<dimension ref="${wider}"/><sheetData/>`);
});
