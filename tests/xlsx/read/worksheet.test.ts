import { readCellFormulas } from '../../../src/xlsx/formula/cell-formulas';
import { ledgerPackage, sheetOf, sheetWith } from '../../support/xlsx-open';

const ledger = sheetOf(ledgerPackage());
const cellAt = (row: number, column: number) =>
  ledger.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column);

describe('readWorksheet', () => {
  test.each([
    [1, 1, 'text', '安全隐患整改台账', 1],
    [4, 1, 'number', 1, 0],
    [4, 2, 'text', '消防通道 堵塞', 0],
    [4, 6, 'boolean', true, 0],
    [5, 2, 'text', '内嵌文字', 0],
    [5, 5, 'text', '已完成', 0],
    [5, 6, 'error', '#N/A', 0],
    [6, 2, 'text', '第一行\n第二行\r末', 4],
    [6, 5, 'error', '#VALUE!', 0],
  ])('row %d column %d is %s %j in format %d', (row, column, type, value, style) => {
    expect(cellAt(row, column)).toMatchObject({ row, column, type, value, style });
  });

  it('knows where each cell and row stands', () => {
    const cell = cellAt(4, 4);
    expect(ledger.text.slice(cell?.start, cell?.end)).toBe('<c r="D4" s="3"><v>0.3</v></c>');
    const row = ledger.rows[0];
    expect(ledger.text.slice(row?.start, row?.contentStart)).toBe(
      '<row r="1" spans="1:7" ht="33.75" customHeight="1">',
    );
    expect(row).toMatchObject({ row: 1, height: 33.75, customHeight: true, hidden: false });
  });

  it('counts rows and cells that carry no address', () => {
    const sheet = sheetWith(
      '<sheetData><row r="3"/><row><c><v>1</v></c><c r="D4"/><c><v>2</v></c></row></sheetData>',
    );
    expect(sheet.rows.map((row) => [row.row, row.cells.map((cell) => cell.column)])).toEqual([
      [3, []],
      [4, [1, 4, 5]],
    ]);
  });

  test.each([
    ['<c r="A1" t="d"><v>2025-04-30</v></c>', 'number', 45777],
    ['<c r="A1" t="d"><v>不是日期</v></c>', 'text', '不是日期'],
    ['<c r="A1"><v>1E3</v></c>', 'number', 1000],
    ['<c r="A1"><v>１２</v></c>', 'text', '１２'],
    ['<c r="A1" t="s"><v>99</v></c>', 'text', ''],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', 'text', ''],
    ['<c r="A1" t="n"></c>', 'empty', null],
    [
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>jia</t></rPh></is></c>',
      'text',
      '甲乙',
    ],
  ])('%s is %s %j', (xml, type, value) => {
    const sheet = sheetWith(`<sheetData><row r="1">${xml}</row></sheetData>`);
    expect(sheet.rows[0]?.cells[0]).toMatchObject({ type, value });
  });
});

describe('readCellFormulas', () => {
  it('writes shared formulas out for each cell', () => {
    const formulas = readCellFormulas(ledger);
    const texts = [4, 5, 6].map((row) => {
      const cell = cellAt(row, 5);
      return cell ? formulas.of(cell) : null;
    });
    expect(texts).toEqual([
      'IF(D4=1,"已完成",C4-1)',
      'IF(D5=1,"已完成",C5-1)',
      'IF(D6=1,"已完成",C6-1)',
    ]);
  });

  it('locks array formulas over several cells, and not those of one', () => {
    const people = sheetOf(ledgerPackage(), 'xl/worksheets/sheet2.xml');
    expect([...readCellFormulas(people).locked]).toEqual(['C4', 'C5']);
    const single = sheetWith(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f></c></row></sheetData>',
    );
    const formulas = readCellFormulas(single);
    expect(formulas.locked.size).toBe(0);
    expect(single.rows[0]?.cells.map((cell) => formulas.of(cell))).toEqual(['SUM(B1:B2*2)']);
  });

  it('gives new functions their everyday name', () => {
    const sheet = sheetWith(
      '<sheetData><row r="1"><c r="A1"><f>_xlfn._xlws.FILTER(A2:A3,_xlfn.IFS(B1,"_xlfn."))</f></c></row></sheetData>',
    );
    const formulas = readCellFormulas(sheet);
    expect(sheet.rows[0]?.cells.map((cell) => formulas.of(cell))).toEqual([
      'FILTER(A2:A3,IFS(B1,"_xlfn."))',
    ]);
  });
});
