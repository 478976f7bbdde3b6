import type { CellEdit } from '../../../src/app/ports';
import { roundSize } from '../../../src/excel/edit-rounds';
import { createExcelWorkbook } from '../../../src/excel/workbook';
import { WEB_LIMITS } from '../../../src/host/client/payload-limits';
import type { ExcelHost } from '../../../src/host/excel-host';
import { largestOf, openLimited } from '../../support/limited-host';

const workbook = createExcelWorkbook();

let host: ExcelHost | null = null;
afterEach(() => {
  host?.dispose();
  host = null;
});

const edit = (row: number, before: string, after: string): CellEdit => ({
  row,
  column: 1,
  before,
  after,
  numberFormat: null,
});

async function firstSheet(): Promise<string> {
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new Error('no sheet');
  return sheet.id;
}

const firstColumn = async (id: string): Promise<unknown[]> =>
  (await workbook.readSheet(id)).rows.map(([cell]) => cell?.value);

test('texts of 2,000 characters go in rounds that Excel on the web takes', async () => {
  // 9 MB of values and formulas.
  const texts = Array.from({ length: 750 }, (_, at) => `${at} `.padEnd(2000, '改'));
  const opened = await openLimited({
    台账: { rowCount: 800, cells: texts.map((text) => [`${text} `]) },
  });
  host = opened.host;
  const id = await firstSheet();
  const { undo, skipped } = await workbook.editCells(
    id,
    texts.map((text, at) => edit(at + 1, `${text} `, text)),
  );
  expect({ undo: undo.length, skipped }).toEqual({ undo: 750, skipped: [] });
  const { requestBytes, responseBytes } = largestOf(opened.exchanges);
  expect(requestBytes).toBeLessThan(WEB_LIMITS.requestBytes);
  expect(responseBytes).toBeLessThan(WEB_LIMITS.responseBytes);
  expect(await firstColumn(id)).toEqual(texts);
});

test('what stands around short texts leaves room for 2,000 of them that stand apart', async () => {
  const texts = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? `第${at} ` : '不动'));
  const opened = await openLimited({ 台账: { cells: texts.map((text) => [text]) } });
  host = opened.host;
  const id = await firstSheet();
  opened.exchanges.length = 0;
  const { undo } = await workbook.editCells(
    id,
    texts.flatMap((text, at) => (text === '不动' ? [] : [edit(at + 1, text, text.trim())])),
  );
  expect(undo).toHaveLength(200);
  const { requestBytes, responseBytes } = largestOf(opened.exchanges);
  expect(requestBytes / 200).toBeLessThan(1000);
  expect(responseBytes / 200).toBeLessThan(400);
});

test('cells that hold far more than was expected are asked for in halves and left alone', async () => {
  const texts = Array.from({ length: 40 }, (_, at) => (at === 20 ? '甲 ' : '长'.repeat(2000)));
  const opened = await openLimited(
    { 台账: { cells: texts.map((text) => [text]) } },
    { responseBytes: 100_000 },
  );
  host = opened.host;
  const id = await firstSheet();
  const { undo, skipped } = await workbook.editCells(
    id,
    texts.map((_text, at) => edit(at + 1, '甲 ', '甲')),
  );
  expect(undo.map(({ row }) => row)).toEqual([21]);
  expect(skipped.map(({ edit: { row }, reason }) => [row, reason])).toEqual(
    texts.flatMap((_text, at) => (at === 20 ? [] : [[at + 1, 'changed']])),
  );
});

test.each<[why: string, edits: readonly CellEdit[], from: number, expected: number]>([
  ['no more than 2,000, however short', Array(3000).fill(edit(1, '甲 ', '甲')), 0, 2000],
  ['the rest', Array(3000).fill(edit(1, '甲 ', '甲')), 2500, 500],
  ['one at least', [edit(1, '', '改'.repeat(3_000_000)), edit(2, '', '改')], 0, 1],
])('%s', (_why, edits, from, expected) => {
  expect(roundSize(edits, from)).toBe(expected);
});
