import ExcelJS from 'exceljs';

import type { EmbeddedHost } from '../../../src/host/node';
import { openHost } from '../../../src/host/node';
import { DRAWING } from '../../support/xlsx-drawing';
import { ledgerFile } from '../../support/xlsx-fixture';
import { changedParts, unzipParts } from '../../support/xlsx-parts';

const LEDGER = '整改台账';
const SHEET1 = 'xl/worksheets/sheet1.xml';
const DRAWING1 = 'xl/drawings/drawing1.xml';
const CHART_TYPE = 'drawingml.chart+xml';

let host: EmbeddedHost | null = null;
afterEach(() => {
  host?.dispose();
  host = null;
});

/** Opens a file, works on it and gives back what is saved. */
async function saved(
  file: Uint8Array | null,
  work: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<Uint8Array> {
  const opening = await openHost(file);
  if (!opening.ok) throw new Error(opening.message);
  host = opening.host;
  await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
  const saving = await host.save();
  if (!saving.ok) throw new Error(saving.messages.join(''));
  return saving.bytes;
}

const nothing = (): undefined => undefined;

/** Adds a chart of the ledger's progress; the name tells it apart. */
function addChart(context: Excel.RequestContext, name = '整改台账 进度'): Excel.Chart {
  const sheet = context.workbook.worksheets.getItem(LEDGER);
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('C3:D6'), 'Columns');
  chart.name = name;
  chart.setPosition('A8', 'D20');
  return chart;
}

/** What is listed on the ledger sheet of a file. */
async function listed(file: Uint8Array): Promise<object[]> {
  let charts: object[] = [];
  await saved(file, async (context) => {
    const list = context.workbook.worksheets.getItem(LEDGER).charts.load('items/name');
    await context.sync();
    charts = list.items.map(({ name }) => ({ name }));
  });
  return charts;
}

const names = (...all: string[]) => all.map((name) => ({ name }));

test('a chart on a sheet without a drawing gets all its parts', async () => {
  const before = await saved(null, (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['状态', '项数'],
      ['已完成', 5],
      ['逾期', 2],
    ];
  });
  const after = await saved(before, (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add('Doughnut', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = '状态构成';
    chart.setPosition('D2', 'H12');
    // Changed afterwards: the file must hold what the cells hold at the end.
    sheet.getRange('B3').formulas = [['=B2+1']];
  });
  expect(changedParts(before, after)).toEqual([
    '[Content_Types].xml',
    'xl/charts/chart1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    DRAWING1,
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    SHEET1,
  ]);
  const parts = unzipParts(after);
  expect(parts[SHEET1]).toContain('</sheetData><drawing xmlns:r=');
  expect(parts[DRAWING1]).toContain(
    '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
  );
  expect(parts['[Content_Types].xml']).toContain(`PartName="/xl/charts/chart1.xml" ContentType="`);
  expect(parts['xl/charts/chart1.xml']).toContain('<a:t>状态构成</a:t>');
  expect(parts['xl/charts/chart1.xml']).toContain(
    '<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>已完成</c:v></c:pt><c:pt idx="1"><c:v>逾期</c:v></c:pt></c:strCache>',
  );
  expect(parts['xl/charts/chart1.xml']).toContain(
    '<c:ptCount val="2"/><c:pt idx="0"><c:v>5</c:v></c:pt><c:pt idx="1"><c:v>6</c:v></c:pt></c:numCache>',
  );
});

describe('beside what another program drew', () => {
  const file = ledgerFile(DRAWING);

  test('all charts are listed', async () => {
    expect(await listed(file)).toEqual(names('趋势图', '对比图'));
  });

  test('opened and saved nothing changes', async () => {
    expect(await saved(file, nothing)).toEqual(file);
  });

  test('a new chart is put behind the others, which stay byte for byte', async () => {
    const after = await saved(file, (context) => void addChart(context));
    expect(changedParts(file, after)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart3.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      DRAWING1,
    ]);
    const text = unzipParts(after)[DRAWING1] ?? '';
    const kept = (DRAWING[DRAWING1] ?? '').replace('</wsDr>', '');
    expect(text.startsWith(`${kept}<xdr:twoCellAnchor `)).toBe(true);
    expect(text).toContain('<xdr:cNvPr id="13" name="整改台账 进度"/>');
    expect(text).toContain('r:id="rId4"');
    expect(await listed(after)).toEqual(names('趋势图', '对比图', '整改台账 进度'));
  });

  test('our chart deleted again leaves the very file', async () => {
    const withChart = await saved(file, (context) => void addChart(context));
    const after = await saved(withChart, (context) => {
      const { charts } = context.workbook.worksheets.getItem(LEDGER);
      charts.getItem('整改台账 进度').delete();
    });
    expect(changedParts(file, after)).toEqual([]);
  });

  test('another program’s chart takes along what is its alone', async () => {
    const after = await saved(file, (context) => {
      context.workbook.worksheets.getItem(LEDGER).charts.getItem('趋势图').delete();
    });
    expect(changedParts(file, after)).toEqual([
      '[Content_Types].xml',
      'xl/charts/_rels/chart1.xml.rels',
      'xl/charts/chart1.xml',
      'xl/charts/style1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      DRAWING1,
    ]);
    const parts = unzipParts(after);
    // The picture is used in the drawing, too.
    expect(Object.keys(parts)).toContain('xl/media/image1.png');
    expect(Object.keys(parts).filter((name) => name.includes('chart1'))).toEqual([]);
    expect(parts['[Content_Types].xml']).not.toMatch(/chart1\.xml|style1\.xml/);
    expect(parts[DRAWING1]).toContain('现场照片');
    expect(await listed(after)).toEqual(names('对比图'));
  });
});

test('a chart of ours is opened again with all it says, and can be changed', async () => {
  const first = await saved(ledgerFile(), (context) => {
    const chart = addChart(context);
    chart.title.text = '进度 & “情况”';
    chart.series.getItemAt(0).format.fill.setSolidColor('#107C41');
    chart.series.getItemAt(0).hasDataLabels = true;
  });
  const again = await saved(first, async (context) => {
    const chart = context.workbook.worksheets.getItem(LEDGER).charts.getItemAt(0);
    chart.load('name,chartType,title/text,series/items/name,series/items/hasDataLabels');
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      name: '整改台账 进度',
      chartType: 'ColumnClustered',
      title: { text: '进度 & “情况”' },
      series: [{ name: '进度', hasDataLabels: true }],
    });
    chart.name = '整改台账 进度二';
    chart.title.text = '改过';
    chart.setPosition('F1', 'G9');
  });
  expect(changedParts(first, again)).toEqual(['xl/charts/chart2.xml', DRAWING1]);
  expect(unzipParts(again)['xl/charts/chart2.xml']).toContain('<a:t>改过</a:t>');
  expect(await listed(again)).toEqual(names('整改台账 进度二'));
});

test('a chart of ours opened and saved is the very file', async () => {
  const first = await saved(ledgerFile(), (context) => void addChart(context));
  expect(await saved(first, nothing)).toEqual(first);
});

test('a chart of ours shows what the cells came to hold', async () => {
  const first = await saved(ledgerFile(), (context) => void addChart(context));
  const after = await saved(first, (context) => {
    context.workbook.worksheets.getItem(LEDGER).getRange('D4').values = [[0.75]];
  });
  expect(changedParts(first, after)).toContain('xl/charts/chart2.xml');
  // The filter hides the row of the second value, and a chart leaves hidden cells out.
  expect(unzipParts(after)['xl/charts/chart2.xml']).toContain(
    '<c:formatCode>0%</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>0.75</c:v></c:pt><c:pt idx="1"><c:v>0.5</c:v></c:pt>',
  );
});

test('charts are counted off one by one', async () => {
  const three = await saved(ledgerFile(), (context) => {
    for (const name of ['甲', '乙', '丙']) addChart(context, name);
  });
  const two = await saved(three, (context) => {
    context.workbook.worksheets.getItem(LEDGER).charts.getItem('乙').delete();
  });
  expect(await listed(two)).toEqual(names('甲', '丙'));
  const types = unzipParts(two)['[Content_Types].xml'] ?? '';
  // The fixture has one part of its own.
  expect(types.split(CHART_TYPE)).toHaveLength(1 + 1 + 2);
});

test('a sheet made anew has its chart, whatever it is called at the end', async () => {
  const after = await saved(ledgerFile(), (context) => {
    const sheet = context.workbook.worksheets.add('临时');
    sheet.getRange('A1:B2').values = [
      ['甲', 1],
      ['乙', 2],
    ];
    sheet.charts.add('BarStacked', sheet.getRange('A1:B2'), 'Columns');
    sheet.name = "整改'汇总";
  });
  expect(unzipParts(after)['xl/charts/chart2.xml']).toContain("<c:f>'整改''汇总'!$B$1:$B$2</c:f>");
});

test('a picture that exceljs put there stays as it is', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(LEDGER);
  sheet.addRows([
    ['状态', '项数'],
    ['已完成', 5],
  ]);
  const image = book.addImage({ buffer: Buffer.from('PNG') as never, extension: 'png' });
  sheet.addImage(image, 'D1:E4');
  const file = new Uint8Array(await book.xlsx.writeBuffer());
  const after = await saved(file, (context) => {
    const target = context.workbook.worksheets.getItem(LEDGER);
    target.charts.add('Pie', target.getRange('A1:B2'), 'Columns').name = '饼图';
  });
  // The archive's entries for folders are no parts.
  expect(changedParts(file, after).filter((name) => !name.endsWith('/'))).toEqual([
    '[Content_Types].xml',
    'xl/charts/chart1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    DRAWING1,
  ]);
  const [old = '', now = ''] = [unzipParts(file)[DRAWING1], unzipParts(after)[DRAWING1]];
  expect(now.startsWith(old.replace('</xdr:wsDr>', ''))).toBe(true);
  expect(await listed(after)).toEqual(names('饼图'));
});
