import type { PlannedCell } from '../../../src/domain/highlight/types';
import { jsonBytes } from '../../../src/excel/payload';
import { writePlannedRows } from '../../../src/excel/planned-cells';
import { runExcel } from '../../../src/excel/run';
import { WEB_LIMITS } from '../../../src/host/client/payload-limits';
import type { ExcelHost } from '../../../src/host/excel-host';
import { largestOf, openLimited } from '../../support/limited-host';

let host: ExcelHost | null = null;
afterEach(() => {
  host?.dispose();
  host = null;
});

const word = (text: string): PlannedCell => ({ content: { kind: 'text', text } });

async function written(cells: readonly (readonly PlannedCell[])[]) {
  const opened = await openLimited({ 本表: { rowCount: cells.length + 9, columnCount: 9 } });
  host = opened.host;
  await runExcel('test', async (context) => {
    const sheet = context.workbook.worksheets.getItem('本表');
    const width = cells[0]?.length ?? 1;
    await writePlannedRows(context, cells, (from, count) =>
      sheet.getRangeByIndexes(from, 0, count, width),
    );
    await context.sync();
  });
  return opened.exchanges;
}

const values = async (rows: number, columns: number): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('本表')
      .getRangeByIndexes(0, 0, rows, columns);
    range.load('values');
    await context.sync();
    return range.values;
  });

test('2,000 rows of very long texts go in blocks that Excel on the web takes', async () => {
  const texts = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 3 }, (_unused, column) => `${row} ${column} `.padEnd(5000, '改')),
  );
  const exchanges = await written(texts.map((row) => row.map(word)));
  // 18 MB in all.
  expect(exchanges.length).toBeGreaterThan(3);
  expect(largestOf(exchanges).requestBytes).toBeLessThan(WEB_LIMITS.requestBytes);
  expect(await values(10, 3)).toEqual(texts.slice(0, 10));
});

test('short cells go 5,000 at a time', async () => {
  const exchanges = await written(Array.from({ length: 6000 }, () => [word('甲'), word('乙')]));
  expect(exchanges).toHaveLength(3);
});

test('the screen is suspended once for the whole writing', async () => {
  const opened = await openLimited({ 本表: { rowCount: 3000, columnCount: 9 } });
  host = opened.host;
  let suspended = 0;
  const receive = host.receive.bind(host);
  host.receive = (text) => {
    suspended += text.split('SuspendScreenUpdatingUntilNextSync').length - 1;
    return receive(text);
  };
  await runExcel('test', async (context) => {
    const sheet = context.workbook.worksheets.getItem('本表');
    const cells = Array.from({ length: 2000 }, () => Array.from({ length: 5 }, () => word('甲')));
    await writePlannedRows(context, cells, (from, count) =>
      sheet.getRangeByIndexes(from, 0, count, 5),
    );
    await context.sync();
  });
  expect([suspended, opened.exchanges.length]).toEqual([1, 2]);
});

test.each(['', '甲乙', 'abc', '"引号"\\', '换行\n\t\u0001', '😀', 'é'])(
  '%j is measured as JSON in UTF-8 measures it, or a little more',
  (text) => {
    const real = new TextEncoder().encode(`${JSON.stringify(text)},`).length;
    expect(jsonBytes(text)).toBeGreaterThanOrEqual(real);
    expect(jsonBytes(text)).toBeLessThanOrEqual(real + 8);
  },
);
