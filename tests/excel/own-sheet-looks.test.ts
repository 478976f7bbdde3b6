import type { ChartPlan } from '../../src/domain/summary-sheet/chart-plan';
import { A3_LANDSCAPE } from '../../src/domain/summary-sheet/page-plan';
import type { SummarySheetPlan } from '../../src/domain/summary-sheet/types';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { ExcelHost } from '../../src/host/excel-host';
import { openLiteral } from '../host/conformance/support';

const workbook = createExcelWorkbook();
let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({ 台账: { cells: [['甲']] } });
});
afterEach(() => {
  jest.restoreAllMocks();
  host.dispose();
});

const text = (words: string) => ({ content: { kind: 'text', text: words } }) as const;
const number = (value: number) => ({ content: { kind: 'number', number: value } }) as const;
const column = (left: number) => ({ top: 2, left, bottom: 3, right: left });

const BARS: ChartPlan = {
  name: '整改台账：分单位',
  kind: 'stackedBar',
  title: '分单位',
  categories: column(1),
  series: [
    { name: '已完成', values: column(2), colour: '#00AA00' },
    { name: '逾期', values: column(3), colour: '#AA0000' },
  ],
  place: { top: 5, left: 1, bottom: 9, right: 3 },
};
const RING: ChartPlan = {
  ...BARS,
  name: '整改台账：构成',
  kind: 'doughnut',
  series: [{ name: '个数', values: column(2), colour: '#00AA00' }],
  pointColours: ['#111111', '#222222'],
};

const PLAN: SummarySheetPlan = {
  name: '挂图',
  cells: [
    [text('单位'), text('已完成'), text('逾期')],
    [text('甲科'), number(3), number(1)],
    [text('乙科'), number(2), number(0)],
  ],
  looks: [{ area: { top: 1, left: 1, bottom: 3, right: 3 }, look: 'text' }],
  paints: [{ area: column(2), fill: '#DDF1E3', font: '#0E6B35', bold: true }],
  edges: [{ area: column(2), colour: '#107C41' }],
  merges: [],
  columnWidths: [20, 10, 10],
  rowHeights: [40, null, 25],
  rowAir: 5,
  bars: [],
  freezeRows: 1,
  charts: [RING, BARS],
  page: { ...A3_LANDSCAPE, fitTall: 1, titleRows: [1, 1] },
};

async function chartsOn(id: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(id);
    charts.load('items/name');
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
}

test('colours, edges, heights and columns are as planned', async () => {
  const { id } = await workbook.writeOwnSheet('board', PLAN);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const painted = sheet.getRange('B2');
    painted.load('format/fill/color,format/font/color,format/font/bold');
    const edge = painted.format.borders.getItem('EdgeLeft');
    const beside = sheet.getRange('A2').format.borders.getItem('EdgeRight');
    for (const border of [edge, beside]) border.load('color,weight,style');
    const rows = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address));
    for (const row of rows) row.load('format/rowHeight');
    await context.sync();
    expect(painted.format.fill.color).toBe('#DDF1E3');
    expect(painted.format.font).toMatchObject({ color: '#0E6B35', bold: true });
    for (const border of [edge, beside])
      expect(border).toMatchObject({ color: '#107C41', weight: 'Medium', style: 'Continuous' });
    const heights = rows.map(({ format }) => format.rowHeight);
    for (const [at, height] of [40, 20, 25].entries()) expect(heights[at]).toBeCloseTo(height, 0);
  });
});

test('the charts stand over their cells', async () => {
  const { id, refused } = await workbook.writeOwnSheet('board', PLAN);
  expect(refused).toBeUndefined();
  expect(await chartsOn(id)).toEqual(['整改台账：构成', '整改台账：分单位']);
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(id);
    const bars = charts.getItem('整改台账：分单位');
    bars.load('chartType');
    bars.title.load('text');
    bars.series.load('items/name');
    await context.sync();
    expect([bars.chartType, bars.title.text]).toEqual(['BarStacked', '分单位']);
    expect(bars.series.items.map(({ name }) => name)).toEqual(['已完成', '逾期']);
  });
});

test('written again, ours are drawn anew and a chart of the user’s stays', async () => {
  const { id } = await workbook.writeOwnSheet('board', PLAN);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.charts.add('Pie', sheet.getRange('B2:B3'), 'Columns').name = '我的图';
    await context.sync();
  });
  await workbook.writeOwnSheet('board', { ...PLAN, charts: [BARS] });
  expect(await chartsOn(id)).toEqual(['我的图', '整改台账：分单位']);
  await workbook.removeAll();
  expect(await chartsOn(id)).toEqual(['我的图']);
});

test('the page is set up', async () => {
  const { id } = await workbook.writeOwnSheet('board', PLAN);
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(id);
    pageLayout.load('paperSize,orientation,zoom,centerHorizontally,leftMargin');
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.load('centerFooter');
    const [area, rows] = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows()];
    area.load('address');
    rows.load('address');
    await context.sync();
    expect(pageLayout).toMatchObject({
      paperSize: 'A3',
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      centerHorizontally: true,
    });
    expect(pageLayout.leftMargin).toBeCloseTo((0.9 / 2.54) * 72, 2);
    expect(defaultForAllPages.centerFooter).toBe('第 &P 页，共 &N 页');
    expect([area.address, rows.address]).toEqual(['挂图!A1:C3', '挂图!1:1']);
  });
});

/** Asks for a chart that no Excel has, whatever the gateway asks for. */
function spoilCharts(): void {
  const add = Reflect.get<Excel.ChartCollection, 'add'>(Excel.ChartCollection.prototype, 'add');
  jest.spyOn(Excel.ChartCollection.prototype, 'add').mockImplementation(function (
    this: Excel.ChartCollection,
    _type,
    range,
  ) {
    return add.call(this, 'NoSuchChart' as 'Pie', range, 'Columns');
  });
}

/** Sets margins in a unit that no Excel has. */
function spoilPage(): void {
  const setPrintMargins = Reflect.get<Excel.PageLayout, 'setPrintMargins'>(
    Excel.PageLayout.prototype,
    'setPrintMargins',
  );
  jest.spyOn(Excel.PageLayout.prototype, 'setPrintMargins').mockImplementation(function (
    this: Excel.PageLayout,
  ) {
    setPrintMargins.call(this, 'Feet' as 'Inches', {});
  });
}

test.each([
  ['charts', spoilCharts],
  ['page', spoilPage],
] as const)(
  'an Excel that refuses the %s still has the whole sheet, and that is said',
  async (what, spoil) => {
    spoil();
    const { id, refused } = await workbook.writeOwnSheet('board', PLAN);
    expect(refused).toEqual([what]);
    expect((await workbook.readSheet(id)).rows[2]?.map(({ value }) => value)).toEqual([
      '乙科',
      2,
      0,
    ]);
  },
);

test('a sheet of hundreds of runs takes several round trips, and stops between them when told to', async () => {
  const many = {
    ...PLAN,
    cells: Array.from({ length: 900 }, () => [text('甲'), number(1), number(1)]),
    paints: Array.from({ length: 900 }, (_, at) => ({
      area: { top: at + 1, left: 2, bottom: at + 1, right: 2 },
      fill: at % 2 === 0 ? '#111111' : '#222222',
    })),
    rowHeights: [],
    charts: [],
  };
  const sync = jest.spyOn(Excel.RequestContext.prototype, 'sync');
  await workbook.writeOwnSheet('board', many);
  expect(sync.mock.calls.length).toBeLessThan(20);
  const stop = new AbortController();
  stop.abort();
  await expect(
    workbook.writeOwnSheet('board', many, { signal: stop.signal }),
  ).rejects.toMatchObject({ code: 'cancelled' });
});
