import type { ExcelHost } from '../../../src/host/excel-host';
import { PLAIN_PAGE } from '../../../src/xlsx/read/page-setup';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral(
    { 台账: { cells: [['甲']] }, 附表: {} },
    {
      extras: {
        pageSetups: {
          'sheet-2': { ...PLAIN_PAGE, fitToPage: true, fitToHeight: 0, paperSize: 66 },
        },
      },
    },
  );
});
afterEach(() => {
  host.dispose();
});

/** Does something to the page layout of a sheet and reads it back. */
async function layoutAfter(
  change: (layout: Excel.PageLayout) => void,
  sheet = '台账',
): Promise<Excel.Interfaces.PageLayoutData> {
  return Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet);
    change(pageLayout);
    await context.sync();
    pageLayout.load('orientation,paperSize,zoom,centerHorizontally');
    await context.sync();
    return pageLayout.toJSON();
  });
}

const PLAIN = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  centerHorizontally: false,
};

/** In points: Excel's own of 0.7, 0.75 and 0.3 inches. */
const PLAIN_MARGINS = {
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

const fitted = (across: number | null, down: number | null) => ({
  zoom: { scale: null, horizontalFitToPages: across, verticalFitToPages: down },
});

test.each<[name: string, change: (layout: Excel.PageLayout) => void, read: object]>([
  ['left alone', () => undefined, {}],
  ['across', (layout) => (layout.orientation = 'Landscape'), { orientation: 'Landscape' }],
  ['on A4', (layout) => (layout.paperSize = Excel.PaperType.a4), { paperSize: 'A4' }],
  ['in the middle', (layout) => (layout.centerHorizontally = true), { centerHorizontally: true }],
  ['smaller', (layout) => (layout.zoom = { scale: 85 }), { zoom: { ...PLAIN.zoom, scale: 85 } }],
  ['as wide as a page', (layout) => (layout.zoom = { horizontalFitToPages: 1 }), fitted(1, null)],
  [
    'on one page',
    (layout) => (layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 }),
    fitted(1, 1),
  ],
  ['as high as two', (layout) => (layout.zoom = { verticalFitToPages: 2 }), fitted(null, 2)],
  [
    'set at once',
    (layout) => {
      layout.set({ orientation: 'Landscape', paperSize: 'A3' });
    },
    { orientation: 'Landscape', paperSize: 'A3' },
  ],
])('a sheet printed %s', async (_name, change, read) => {
  expect(await layoutAfter(change)).toEqual({ ...PLAIN, ...read });
  expect(host.isDirty).toBe(Object.keys(read).length > 0);
});

test('what is so already is no change', async () => {
  await layoutAfter((layout) => {
    layout.orientation = 'Portrait';
    layout.zoom = { scale: 100 };
  });
  expect(host.isDirty).toBe(false);
});

test('everything that is answered comes without names', async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('台账').load('pageLayout');
    pageLayout.load();
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({ ...PLAIN, ...PLAIN_MARGINS });
  });
});

test.each<[name: string, code: string, change: (layout: Excel.PageLayout) => void]>([
  ['no orientation', 'InvalidArgument', (layout) => (layout.orientation = 'Across' as 'Portrait')],
  ['no paper', 'InvalidArgument', (layout) => (layout.paperSize = 'A9' as 'A4')],
  ['too small a scale', 'InvalidArgument', (layout) => (layout.zoom = { scale: 9 })],
  ['too large a scale', 'InvalidArgument', (layout) => (layout.zoom = { scale: 401 })],
  ['half a page', 'InvalidArgument', (layout) => (layout.zoom = { horizontalFitToPages: 0.5 })],
  ['no page', 'InvalidArgument', (layout) => (layout.zoom = { verticalFitToPages: 0 })],
  ['no zoom', 'InvalidArgument', (layout) => (layout.zoom = {})],
  [
    'scale and pages',
    'InvalidArgument',
    (layout) => (layout.zoom = { scale: 90, horizontalFitToPages: 1 }),
  ],
  ['grey', 'NotImplemented', (layout) => (layout.blackAndWhite = true)],
  [
    'a line of the first page',
    'NotImplemented',
    (layout) => (layout.headersFooters.firstPage.centerFooter = '甲'),
  ],
  ['a margin below nothing', 'InvalidArgument', (layout) => (layout.leftMargin = -1)],
  [
    'an unknown unit',
    'InvalidArgument',
    (layout) => {
      layout.setPrintMargins('Feet' as 'Inches', { left: 1 });
    },
  ],
  [
    'an unknown margin',
    'InvalidArgument',
    (layout) => {
      layout.setPrintMargins('Inches', { inner: 1 } as Excel.PageLayoutMarginOptions);
    },
  ],
  [
    'a line that is too long',
    'InvalidArgument',
    (layout) => (layout.headersFooters.defaultForAllPages.leftFooter = '甲'.repeat(254)),
  ],
  [
    'cells as title rows',
    'InvalidArgument',
    (layout) => {
      layout.setPrintTitleRows('A1:B2');
    },
  ],
  [
    'another sheet’s area',
    'InvalidArgument',
    (layout) => {
      layout.setPrintArea('附表!A1:B2');
    },
  ],
])('%s: %s', async (_name, code, change) => {
  expect(await errorOf(() => layoutAfter(change))).toMatchObject({ code });
  expect(host.isDirty).toBe(false);
});

test('a paper that Excel has no word for is named', async () => {
  const error = await errorOf(() => layoutAfter(() => undefined, '附表'));
  expect(error).toMatchObject({ code: 'NotImplemented' });
  expect(error.message).toContain('PageLayout.PaperSize = 66');
});

/** Changes the page layout of 台账 and tells what its print ranges and lines are then. */
async function printedAfter(
  change: (layout: Excel.PageLayout, sheet: Excel.Worksheet) => void,
): Promise<Readonly<Record<string, string | null>>> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const { pageLayout } = sheet;
    change(pageLayout, sheet);
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const area = pageLayout.getPrintAreaOrNullObject();
    for (const range of [rows, columns, area]) range.load('address');
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.load();
    await context.sync();
    const addressOf = (range: { readonly isNullObject: boolean; readonly address: string }) =>
      range.isNullObject ? null : range.address;
    const said = Object.entries(defaultForAllPages.toJSON()).filter(([, text]) => text !== '');
    return {
      rows: addressOf(rows),
      columns: addressOf(columns),
      area: addressOf(area),
      ...Object.fromEntries(said),
    };
  });
}

const NOTHING = { rows: null, columns: null, area: null };

test.each<
  [
    what: string,
    change: (layout: Excel.PageLayout, sheet: Excel.Worksheet) => void,
    read: Readonly<Record<string, string>>,
  ]
>([
  ['nothing', () => undefined, {}],
  [
    'rows by address',
    (layout) => {
      layout.setPrintTitleRows('$2:$3');
    },
    { rows: '台账!2:3' },
  ],
  [
    'rows of a range, columns by address',
    (layout, sheet) => {
      layout.setPrintTitleRows(sheet.getRange('B2:C4'));
      layout.setPrintTitleColumns('B:C');
    },
    { rows: '台账!2:4', columns: '台账!B:C' },
  ],
  [
    'an area',
    (layout, sheet) => {
      layout.setPrintArea(sheet.getRange('A1:F9'));
    },
    { area: '台账!A1:F9' },
  ],
  [
    'two areas',
    (layout, sheet) => {
      layout.setPrintArea(sheet.getRanges('A1:B2,D1'));
    },
    { area: '台账!A1:B2,台账!D1' },
  ],
  [
    'lines',
    (layout) => {
      layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
      layout.headersFooters.defaultForAllPages.leftHeader = '甲&&乙';
    },
    { centerFooter: '第 &P 页，共 &N 页', leftHeader: '甲&&乙' },
  ],
])('printed with %s', async (_what, change, read) => {
  expect(await printedAfter(change)).toEqual({ ...NOTHING, ...read });
});

test.each<[unit: 'Points' | 'Inches' | 'Centimeters', left: number, points: number]>([
  ['Points', 36, 36],
  ['Inches', 0.5, 36],
  ['Centimeters', 1.27, 36],
])('margins in %s', async (unit, left, points) => {
  const layout = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('台账');
    pageLayout.setPrintMargins(unit, { left });
    pageLayout.load('leftMargin,rightMargin');
    await context.sync();
    return pageLayout.toJSON();
  });
  expect(layout.leftMargin).toBeCloseTo(points, 10);
  expect(layout.rightMargin).toBeCloseTo(50.4, 10);
});
