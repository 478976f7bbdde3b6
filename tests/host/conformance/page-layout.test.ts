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
    expect(pageLayout.toJSON()).toEqual(PLAIN);
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
  ['margins', 'NotImplemented', (layout) => (layout.leftMargin = 10)],
  [
    'title rows',
    'NotImplemented',
    (layout) => {
      layout.setPrintTitleRows('$1:$2');
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
