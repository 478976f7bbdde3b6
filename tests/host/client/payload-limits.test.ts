import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf } from '../conformance/support';
import { openLimited } from '../../support/limited-host';

let host: ExcelHost | null = null;
afterEach(() => {
  host?.dispose();
  host = null;
});

const CELLS = Array.from({ length: 20 }, (_, row) => [`${row}`.padEnd(100, '甲'), '乙']);

async function limited(limits: Parameters<typeof openLimited>[1]) {
  const opened = await openLimited({ 表: { cells: CELLS, rowCount: 60, columnCount: 5 } }, limits);
  ({ host } = opened);
  return opened;
}

const put = (address: string, text: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange(address).values = [[text]];
    await context.sync();
  });

const read = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('表').getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });

test('a request that is too large is refused, and nothing of it is done', async () => {
  await limited({ requestBytes: 3000 });
  const error = await errorOf(() => put('E1', '改'.repeat(2000)));
  expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(await read('E1')).toEqual([['']]);
  await put('E1', '改');
  expect(await read('E1')).toEqual([['改']]);
});

test('an answer that is too large is refused, though what was asked for was done', async () => {
  await limited({ responseBytes: 3000 });
  const error = await errorOf(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.getRange('E1').values = [['改']];
      sheet.getRange('A1:B20').load('values');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(await read('E1')).toEqual([['改']]);
});

test('more cells than a get may give are answered with null, without an error', async () => {
  await limited({ cells: 30 });
  expect(await read('A1:B20')).toBeNull();
  expect(await read('A1:B15')).toHaveLength(15);
});

test('every exchange is told with its bytes', async () => {
  const { exchanges } = await limited({});
  await read('A1:A1');
  expect(exchanges).toHaveLength(1);
  const [only] = exchanges;
  expect(only?.requestBytes).toBeGreaterThan(100);
  // The first cell takes 298 bytes of UTF-8 and not 100.
  expect(only?.responseBytes).toBeGreaterThan(298);
});
