import ExcelJS from 'exceljs';

import type { EmbeddedHost } from '../../../src/host/node';
import { openHost } from '../../../src/host/node';
import { changedParts, unzipParts } from '../../support/xlsx-parts';

let host: EmbeddedHost | null = null;
afterEach(() => {
  host?.dispose();
  host = null;
});

type Work = (context: Excel.RequestContext) => void | Promise<void>;

/** Opens a file (null for a new one), works on it and gives back what a save answers. */
async function saving(file: Uint8Array | null, work: Work): ReturnType<EmbeddedHost['save']> {
  const opening = await openHost(file);
  if (!opening.ok) throw new Error(opening.message);
  host = opening.host;
  await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
  return host.save();
}

async function saved(file: Uint8Array | null, work: Work): Promise<Uint8Array> {
  const answer = await saving(file, work);
  if (!answer.ok) throw new Error(answer.messages.join(''));
  return answer.bytes;
}

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

const ROWS = [
  ['单位', '件数\n（件）', 2024],
  ['甲局', 3, 0.5],
  ['乙局', 4, 1],
];

function addTable(context: Excel.RequestContext, address = 'A1:C3'): Excel.Table {
  first(context).getRange(address).values = ROWS;
  const table = first(context).tables.add(address, true);
  table.style = 'TableStyleLight9';
  return table;
}

async function worksheetOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
}

test('a new table is saved as a table, and every part of the file says so', async () => {
  const bytes = await saved(null, (context) => {
    addTable(context).name = '台账表';
  });
  const parts = unzipParts(bytes);
  expect(parts['xl/tables/table1.xml']).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="台账表" displayName="台账表" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="单位"/><tableColumn id="2" name="件数_x000a_（件）"/><tableColumn id="3" name="2024"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  );
  expect(parts['[Content_Types].xml']).toContain(
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
  );
  expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('../tables/table1.xml');
  const sheet = await worksheetOf(bytes);
  expect(sheet.getTables()).toHaveLength(1);
  // A number in a header became a text.
  expect(sheet.getCell('C1').value).toBe('2024');
});

test('a saved table is there when the file is opened again, and the next save leaves it alone', async () => {
  const bytes = await saved(null, (context) => {
    addTable(context).name = '台账表';
  });
  let said: unknown;
  const again = await saved(bytes, async (context) => {
    const table = first(context).tables.getItem('台账表');
    table.load('name,style,showBandedRows,showFilterButton');
    table.columns.load('items/name');
    const range = table.getDataBodyRange().load('address,values');
    await context.sync();
    const { name, style, showBandedRows, showFilterButton } = table;
    said = [
      { name, style, showBandedRows, showFilterButton },
      table.columns.items.map((column) => column.name),
      range.address,
      range.values,
    ];
    first(context).getRange('B2').values = [[30]];
  });
  expect(said).toEqual([
    { name: '台账表', style: 'TableStyleLight9', showBandedRows: true, showFilterButton: true },
    ['单位', '件数\n（件）', '2024'],
    'Sheet1!A2:C3',
    [
      ['甲局', 3, 0.5],
      ['乙局', 4, 1],
    ],
  ]);
  expect(changedParts(bytes, again)).toEqual(['xl/worksheets/sheet1.xml']);
});

test('a second table stands beside the one of the file, with an id of its own', async () => {
  const bytes = await saved(null, (context) => {
    addTable(context);
  });
  const again = await saved(bytes, (context) => {
    addTable(context, 'E1:G3').name = '第二张';
  });
  const parts = unzipParts(again);
  expect(parts['xl/tables/table1.xml']).toBe(unzipParts(bytes)['xl/tables/table1.xml']);
  expect(parts['xl/tables/table2.xml']).toContain('id="2" name="第二张"');
  expect((await worksheetOf(again)).getTables()).toHaveLength(2);
});

test.each<[why: string, work: (sheet: Excel.Worksheet) => void]>([
  [
    'its name',
    (sheet) => {
      sheet.tables.getItemAt(0).name = '别名';
    },
  ],
  [
    'its style',
    (sheet) => {
      sheet.tables.getItemAt(0).style = 'TableStyleLight1';
    },
  ],
  [
    'its end',
    (sheet) => {
      sheet.tables.getItemAt(0).delete();
    },
  ],
  [
    'its rows',
    (sheet) => {
      sheet.tables.getItemAt(0).rows.add(undefined, [['丙局', 5, 1]]);
    },
  ],
])('of a table of the file the host refuses to change %s', async (_why, work) => {
  const bytes = await saved(null, (context) => {
    addTable(context);
  });
  const refused = saving(bytes, (context) => {
    work(first(context));
  });
  await expect(refused).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('of a table of the file') as string,
  });
});

test('a header of the file’s table that was written over is not saved, with a reason', async () => {
  const bytes = await saved(null, (context) => {
    addTable(context).name = '台账表';
  });
  const answer = await saving(bytes, (context) => {
    first(context).getRange('A1').values = [['部门']];
  });
  expect(answer).toEqual({
    ok: false,
    messages: [
      '“Sheet1”里表格“台账表”的标题行被改动，这里还不能保存，请把标题行改回原样，或在 Excel 里改标题。',
    ],
  });
});
