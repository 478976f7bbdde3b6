import type { ExcelHost } from '../../../src/host/excel-host';
import { openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({
    台账: {
      cells: [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    },
  });
});
afterEach(() => {
  host.dispose();
});

const EVERYTHING: Excel.CellPropertiesLoadOptions = {
  address: true,
  hidden: true,
  format: {
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      subscript: true,
      superscript: true,
      underline: true,
    },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    textOrientation: true,
  },
};

const NO_LINE = { style: 'None', weight: 'Thin', color: '#000000' };
const PLAIN_FORMAT = {
  font: {
    bold: false,
    color: '#000000',
    italic: false,
    name: 'Arial',
    size: 11,
    strikethrough: false,
    subscript: false,
    superscript: false,
    underline: 'None',
  },
  fill: { color: '#FFFFFF', pattern: 'None' },
  borders: {
    bottom: NO_LINE,
    left: NO_LINE,
    right: NO_LINE,
    top: NO_LINE,
    diagonalDown: NO_LINE,
    diagonalUp: NO_LINE,
  },
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
};

const first = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getActiveWorksheet().getRange(address);

test('everything of a plain cell and of one that looks like nothing else', async () => {
  await Excel.run(async (context) => {
    first(context, '2:2').rowHidden = true;
    const { format } = first(context, 'B2');
    format.font.bold = true;
    format.font.underline = 'Double';
    format.font.superscript = true;
    format.fill.color = '#FFEEEE';
    format.textOrientation = 45;
    format.borders.getItem('EdgeTop').style = 'Double';
    const cells = first(context, 'A1:B2').getCellProperties(EVERYTHING);
    await context.sync();
    const [[plain] = [], [, special] = []] = cells.value;
    expect(plain).toEqual({ address: '台账!A1', hidden: false, format: PLAIN_FORMAT });
    expect(special).toEqual({
      address: '台账!B2',
      hidden: true,
      format: {
        ...PLAIN_FORMAT,
        font: { ...PLAIN_FORMAT.font, bold: true, underline: 'Double', superscript: true },
        fill: { color: '#FFEEEE', pattern: 'Solid' },
        borders: {
          ...PLAIN_FORMAT.borders,
          top: { style: 'Double', weight: 'Thick', color: '#000000' },
        },
        textOrientation: 45,
      },
    });
  });
});

test('what is left out or asked with false is not answered', async () => {
  await Excel.run(async (context) => {
    const cells = first(context, 'A1').getCellProperties({
      address: false,
      format: { wrapText: true, fill: { color: false } },
    });
    await context.sync();
    expect(cells.value).toEqual([[{ format: { wrapText: false } }]]);
  });
});

test('the properties read before a change put every look back, and only what was there', async () => {
  await Excel.run(async (context) => {
    const range = first(context, 'A1:B2');
    range.getCell(0, 1).format.fill.color = '#ABCDEF';
    range.getCell(1, 0).format.borders.getItem('EdgeLeft').style = 'Dash';
    const before = range.getCellProperties(EVERYTHING);
    await context.sync();
    const styles = looks();

    range.format.fill.color = 'red';
    range.format.font.size = 20;
    range.format.font.color = 'blue';
    range.format.horizontalAlignment = 'Center';
    range.format.wrapText = true;
    range.format.textOrientation = 180;
    for (const edge of ['EdgeTop', 'EdgeLeft', 'InsideHorizontal'] as const) {
      range.format.borders.getItem(edge).style = 'Continuous';
    }
    await context.sync();
    expect(looks()).not.toEqual(styles);

    range.setCellProperties(before.value.map((row) => row.map(({ format = {} }) => ({ format }))));
    const after = range.getCellProperties(EVERYTHING);
    await context.sync();
    expect(after.value).toEqual(before.value);
    // A cell that had no fill has none again, and is not painted white.
    expect(host.live.activeSheet().cells.style(0, 0).bg ?? null).toBeNull();
    expect(host.live.activeSheet().cells.style(0, 0).bd?.t ?? null).toBeNull();
  });
});

function looks(): unknown {
  const { cells } = host.live.activeSheet();
  return [0, 1].map((row) => [0, 1].map((column) => ({ ...cells.style(row, column) })));
}

test('only the cells that say something change; what they leave out stays', async () => {
  await Excel.run(async (context) => {
    const range = first(context, 'A1:B2');
    range.format.font.bold = true;
    range.setCellProperties([
      [{ format: { fill: { color: '#00FF00' } } }, {}],
      [{}, { format: { font: { bold: false, italic: true }, borders: { top: { style: 'Dot' } } } }],
    ]);
    const cells = range.getCellProperties({
      format: {
        fill: { color: true },
        font: { bold: true, italic: true },
        borders: { style: true },
      },
    });
    await context.sync();
    expect(
      cells.value
        .flat()
        .map(({ format }) => [
          format?.fill?.color,
          format?.font?.bold,
          format?.font?.italic,
          format?.borders?.top?.style,
        ]),
    ).toEqual([
      ['#00FF00', true, false, 'None'],
      ['#FFFFFF', true, false, 'None'],
      ['#FFFFFF', true, false, 'None'],
      ['#FFFFFF', false, true, 'Dot'],
    ]);
  });
});

test('rows: heights, hidden, the look all cells share, and null where they differ', async () => {
  await Excel.run(async (context) => {
    const range = first(context, 'A1:B2');
    range.getCell(0, 0).format.font.bold = true;
    range.getRow(1).format.fill.color = '#FFEEEE';
    range.setRowProperties([
      { format: { rowHeight: 30 } },
      { rowHidden: true, format: { font: { size: 16 } } },
    ]);
    const rows = range.getRowProperties({
      address: true,
      rowIndex: true,
      rowHidden: true,
      format: { rowHeight: true, font: { bold: true, size: true }, fill: { color: true } },
    });
    await context.sync();
    expect(rows.value).toEqual([
      {
        address: '台账!A1:B1',
        rowIndex: 0,
        rowHidden: false,
        format: { rowHeight: 30, font: { bold: null, size: 11 }, fill: { color: '#FFFFFF' } },
      },
      {
        address: '台账!A2:B2',
        rowIndex: 1,
        rowHidden: true,
        format: {
          rowHeight: expect.any(Number) as number,
          font: { bold: false, size: 16 },
          fill: { color: '#FFEEEE' },
        },
      },
    ]);
  });
});

test('columns: widths and hidden, also of whole columns', async () => {
  await Excel.run(async (context) => {
    const range = first(context, 'B:C');
    range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
    const columns = range.getColumnProperties({
      columnIndex: true,
      columnHidden: true,
      format: { columnWidth: true },
    });
    await context.sync();
    expect(columns.value).toEqual([
      { columnIndex: 1, columnHidden: false, format: { columnWidth: 90 } },
      { columnIndex: 2, columnHidden: true, format: { columnWidth: 66 } },
    ]);
  });
});
