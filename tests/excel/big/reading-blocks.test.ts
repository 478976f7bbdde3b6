import fc from 'fast-check';
import { createExcelWorkbook } from '../../../src/excel/workbook';
import { WEB_LIMITS } from '../../../src/host/client/payload-limits';
import type { ExcelHost } from '../../../src/host/excel-host';
import type { SheetLiteral } from '../../host/conformance/support';
import { largestOf, openLimited } from '../../support/limited-host';

const workbook = createExcelWorkbook();
const hosts: ExcelHost[] = [];

afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
});

async function limited(sheet: SheetLiteral, limits: Parameters<typeof openLimited>[1] = {}) {
  const opened = await openLimited({ 台账: sheet }, limits);
  hosts.push(opened.host);
  return opened;
}

/** Rows of texts; a text names its cell, so that a lost or doubled row shows. */
function table(rows: number, columns: number, lengthOf: (row: number) => number) {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) =>
      `${row} ${column} `.padEnd(lengthOf(row), '改'),
    ),
  );
}

const sheetOf = (cells: readonly (readonly string[])[]): SheetLiteral => ({
  cells,
  rowCount: cells.length + 10,
  columnCount: (cells[0]?.length ?? 0) + 5,
});

const values = async (): Promise<unknown> =>
  (await workbook.readSheet('台账')).rows.map((row) => row.map(({ value }) => value));

test('3,000 rows of very long text: every row once, every answer taken', async () => {
  const cells = table(3000, 5, (row) => (row % 7 === 0 ? 2000 : 400));
  const { exchanges } = await limited(sheetOf(cells));
  expect(await values()).toEqual(cells);
  const { responseBytes } = largestOf(exchanges);
  expect(responseBytes).toBeLessThanOrEqual(WEB_LIMITS.responseBytes);
});

test('ordinary cells: no more than one round trip for 20,000, and nothing is refused', async () => {
  const cells = table(8000, 15, () => 25);
  const { exchanges } = await limited(sheetOf(cells));
  expect(await values()).toEqual(cells);
  // The used block; six bands; the merged areas of the whole, then two each of its 236 parts at once.
  expect(exchanges).toHaveLength(1 + Math.ceil(120_000 / 20_000) + 2 + 2);
  // A refusal would be an answer of a few bytes among the bands.
  const bands = exchanges.slice(1, 7).map(({ responseBytes }) => responseBytes);
  expect(Math.min(...bands)).toBeGreaterThan(2_500_000);
});

test.each<[why: string, lengths: readonly number[]]>([
  ['all short', [3]],
  ['long after short', [3, 3, 3, 900]],
  ['short after long', [900, 3, 3, 3]],
  ['one long row among short ones', [3, 3, 3, 3, 3, 3, 900, 3]],
])('answers that are refused are asked for again: %s', async (_why, lengths) => {
  const at = (row: number): number => lengths[Math.floor((row * lengths.length) / 200)] ?? 3;
  const cells = table(200, 4, at);
  await limited(sheetOf(cells), { responseBytes: 40_000 });
  expect(await values()).toEqual(cells);
});

test('hidden rows are found once each, however the bands fall', async () => {
  const cells = table(300, 4, (row) => (row < 150 ? 3 : 600));
  const hidden = [0, 149, 150, 151, 299];
  await limited(
    { ...sheetOf(cells), rowData: Object.fromEntries(hidden.map((row) => [row, { hd: 1 }])) },
    { responseBytes: 40_000 },
  );
  const grid = await workbook.readSheet('台账');
  expect(grid.hiddenRows).toEqual(hidden.map((row) => row + 1));
});

test('an answer of null, as Excel gives for too many cells, is taken as too large', async () => {
  const cells = table(500, 4, () => 10);
  const { exchanges } = await limited(sheetOf(cells), { cells: 300 });
  expect(await values()).toEqual(cells);
  expect(exchanges.length).toBeGreaterThan(500 / 75);
});

test('a row that alone is too large is said, and nothing is read', async () => {
  await limited(sheetOf(table(30, 4, (row) => (row === 20 ? 9000 : 3))), {
    responseBytes: 40_000,
  });
  await expect(workbook.readSheet('台账')).rejects.toMatchObject({
    code: 'rowTooLarge',
    message:
      '这张工作表有一行的文字太长，Excel 无法一次给出，没有读取；请把过长的内容移到附件，再试一次。',
  });
});

test('told to stop, it stops between halves, too', async () => {
  await limited(sheetOf(table(400, 4, () => 300)), { responseBytes: 40_000 });
  const stopper = new AbortController();
  const said: number[] = [];
  const onProgress = (done: number): void => {
    said.push(done);
    if (said.length === 4) stopper.abort();
  };
  const reading = workbook.readSheet('台账', { onProgress, signal: stopper.signal });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  // Refused twice: nothing had come yet.
  expect(said).toEqual([0, 0, 0, 0]);
});

test('whatever the lengths and the limit, what is read is what stands there', async () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(
      lengths,
      fc.integer({ min: 25_000, max: 60_000 }),
      async (each, responseBytes) => {
        const cells = table(each.length, 3, (row) => each[row] ?? 1);
        const { host } = await limited(sheetOf(cells), { responseBytes });
        expect(await values()).toEqual(cells);
        host.dispose();
        hosts.length = 0;
      },
    ),
    { numRuns: 12 },
  );
});
