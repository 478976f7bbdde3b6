import type { CellEdit, Work } from '../../src/app/ports';
import type { HighlightPlan, PlannedCell } from '../../src/domain/highlight/types';
import { A4_LANDSCAPE } from '../../src/domain/summary-sheet/page-plan';
import type { SummarySheetPlan } from '../../src/domain/summary-sheet/types';
import { HELPER_TITLES } from '../../src/domain/highlight/names';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { ExcelHost } from '../../src/host/excel-host';
import { openLiteral } from '../host/conformance/support';

const workbook = createExcelWorkbook();
let host: ExcelHost;

afterEach(() => {
  host.dispose();
});

interface Told {
  readonly work: Work;
  readonly said: readonly (readonly [done: number, all: number])[];
}

/** Work that is told to stop once so much of it is done; never where that is null. */
function workUntil(limit: number | null): Told {
  const stopper = new AbortController();
  const said: [number, number][] = [];
  const onProgress = (done: number, all: number): void => {
    said.push([done, all]);
    if (limit !== null && all > 0 && done >= limit) stopper.abort();
  };
  return { work: { onProgress, signal: stopper.signal }, said };
}

const STOPPED = { code: 'cancelled', message: '已按你的要求停下，没有做完；需要时再做一次即可。' };

describe('reading', () => {
  // 2,500 rows of 20 cells are read in three bands.
  const cells = Array.from({ length: 2500 }, (_, row) =>
    Array.from({ length: 20 }, (_unused, column) => `${row} ${column}`),
  );
  const sheet = { cells, rowCount: 2600, columnCount: 20 };

  test('tells the rows that were read', async () => {
    host = await openLiteral({ 台账: sheet });
    const { work, said } = workUntil(null);
    expect((await workbook.readSheet('台账', work)).rows).toHaveLength(2500);
    expect(said).toEqual([
      [0, 0],
      [0, 2500],
      [1000, 2500],
      [2000, 2500],
      [2500, 2500],
    ]);
  });

  test('stops before the next band', async () => {
    host = await openLiteral({ 台账: sheet });
    const { work, said } = workUntil(1000);
    await expect(workbook.readSheet('台账', work)).rejects.toMatchObject(STOPPED);
    expect(said.at(-1)).toEqual([1000, 2500]);
  });

  test('does not begin where it was stopped before', async () => {
    host = await openLiteral({ 台账: sheet });
    const signal = AbortSignal.abort();
    await expect(workbook.readSheet('台账', { signal })).rejects.toMatchObject(STOPPED);
  });

  test('can be of the first rows only', async () => {
    host = await openLiteral({ 台账: { ...sheet, mergeData: [merge(0, 5), merge(9, 12)] } });
    const grid = await workbook.readSheet('台账', { firstRows: 10 });
    expect(grid.rows.map(([first]) => first?.value)).toEqual(
      Array.from({ length: 10 }, (_, row) => `${row} 0`),
    );
    expect(grid.area).toEqual({ top: 1, left: 1, bottom: 10, right: 20 });
    expect(grid.merges.map(({ top }) => top)).toEqual([1, 10]);
  });
});

const merge = (startRow: number, endRow: number) => ({
  startRow,
  endRow,
  startColumn: 0,
  endColumn: 0,
});

describe('a sheet of ours', () => {
  /** More runs than go in one round trip. */
  const RUNS = 450;
  const plan = (word: string): SummarySheetPlan => ({
    name: '挂图作战（助手）',
    cells: Array.from({ length: RUNS }, () => [{ content: { kind: 'text', text: word } }]),
    looks: Array.from({ length: RUNS }, (_, at) => ({
      area: { top: at + 1, left: 1, bottom: at + 1, right: 1 },
      look: 'text',
    })),
    merges: [],
    columnWidths: [10],
    bars: [],
    charts: [],
    freezeRows: 0,
    page: A4_LANDSCAPE,
  });
  const board = async () => {
    const [, sheet] = await workbook.sheets();
    return sheet === undefined ? null : (await workbook.readSheet(sheet.id)).rows.length;
  };

  test('tells what is drawn and what is written', async () => {
    host = await openLiteral({ 台账: { cells: [['序号']] } });
    const { work, said } = workUntil(null);
    await workbook.writeOwnSheet('board', plan('甲'), work);
    expect(said).toEqual([400, 400].map((done) => [done, 400 + RUNS]));
  });

  test('stopped while it is drawn, says that the sheet as it was is gone', async () => {
    host = await openLiteral({ 台账: { cells: [['序号']] } });
    await workbook.writeOwnSheet('board', plan('甲'));
    const { work, said } = workUntil(400);
    await expect(workbook.writeOwnSheet('board', plan('乙'), work)).rejects.toMatchObject(STOPPED);
    expect(said).toEqual([[400, 400 + RUNS]]);
    expect(await board()).toBe(0);
  });

  test('stopped before, nothing is touched and nothing is said to be written', async () => {
    host = await openLiteral({ 台账: { cells: [['序号']] } });
    await workbook.writeOwnSheet('board', plan('甲'));
    const work = { signal: AbortSignal.abort() };
    await expect(workbook.writeOwnSheet('board', plan('乙'), work)).rejects.toMatchObject(STOPPED);
    expect(await board()).toBe(RUNS);
  });
});

describe('colouring', () => {
  /** One block and a little. */
  const ROWS = 2600;
  const number = (value: number): PlannedCell => ({ content: { kind: 'number', number: value } });
  const word = (text: string): PlannedCell => ({ content: { kind: 'text', text } });

  function plan(state: string, fill: string): HighlightPlan {
    return {
      sheet: '台账',
      helper: {
        firstColumn: 3,
        headerRows: [1],
        titles: [...HELPER_TITLES],
        firstRow: 2,
        cells: Array.from({ length: ROWS }, (_, at) => [number(45000 + at), word(state)]),
      },
      rules: [
        {
          key: 'overdue',
          areas: [{ top: 2, left: 1, bottom: ROWS + 1, right: 2 }],
          formula: '=AND(N("整改台账:overdue:1")=0,$D2="逾期")',
          fill,
          font: null,
          bold: false,
        },
      ],
      bars: [],
      asOfName: { name: '整改_统计日期', formula: '=TODAY()' },
    };
  }

  const ledger = {
    cells: [['序号', '问题'], ...Array.from({ length: ROWS }, (_, at) => [at + 1, '问题'])],
    rowCount: ROWS + 10,
    columnCount: 6,
  };

  /** The state words and the colours of the sheet. */
  async function now() {
    const states = (await workbook.readSheet('台账')).rows.slice(1).map((cells) => cells[3]?.value);
    const count = (state: string): number => states.filter((each) => each === state).length;
    const fills = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('台账').getRange().conditionalFormats;
      formats.load('items/type');
      await context.sync();
      const found = formats.items.map(({ custom }) => custom.format.fill);
      for (const fill of found) fill.load('color');
      await context.sync();
      return found.map(({ color }) => color);
    });
    return { overdue: count('逾期'), completed: count('已完成'), fills };
  }

  test('writes the columns block by block and tells the rows', async () => {
    host = await openLiteral({ 台账: ledger });
    const { work, said } = workUntil(null);
    await workbook.applyHighlights(plan('逾期', '#FF0000'), work);
    expect(said).toEqual([0, 0, 2500, ROWS].map((done, at) => [done, at === 0 ? 0 : ROWS]));
    expect(await now()).toEqual({ overdue: ROWS, completed: 0, fills: ['#FF0000'] });
  });

  test('stopped, the old colours stay; done again, all is as if it had never been stopped', async () => {
    host = await openLiteral({ 台账: ledger });
    await workbook.applyHighlights(plan('逾期', '#FF0000'));
    const { work } = workUntil(2500);
    const next = plan('已完成', '#00FF00');
    await expect(workbook.applyHighlights(next, work)).rejects.toMatchObject(STOPPED);
    expect(await now()).toEqual({ overdue: 100, completed: 2500, fills: ['#FF0000'] });
    await workbook.applyHighlights(next);
    expect(await now()).toEqual({ overdue: 0, completed: ROWS, fills: ['#00FF00'] });
  });

  test('stopped the first time, what was begun is known as ours', async () => {
    host = await openLiteral({ 台账: ledger });
    const { work } = workUntil(2500);
    const first = plan('逾期', '#FF0000');
    await expect(workbook.applyHighlights(first, work)).rejects.toMatchObject(STOPPED);
    expect(await now()).toEqual({ overdue: 2500, completed: 0, fills: [] });
    await workbook.applyHighlights(first);
    expect(await now()).toEqual({ overdue: ROWS, completed: 0, fills: ['#FF0000'] });
  });

  test('stopped before the first block, nothing is written', async () => {
    host = await openLiteral({ 台账: ledger });
    const { work } = workUntil(0);
    await expect(workbook.applyHighlights(plan('逾期', '#FF0000'), work)).rejects.toMatchObject(
      STOPPED,
    );
    expect(await now()).toEqual({ overdue: 0, completed: 0, fills: [] });
  });
});

describe('correcting', () => {
  const ROWS = 4500;
  const sheet = {
    cells: Array.from({ length: ROWS }, () => ['甲 ']),
    rowCount: ROWS + 10,
    columnCount: 3,
  };
  const edits: readonly CellEdit[] = Array.from({ length: ROWS }, (_, at) => ({
    row: at + 1,
    column: 1,
    before: '甲 ',
    after: '甲',
    numberFormat: null,
  }));
  const values = async () => (await workbook.readSheet('台账')).rows.map(([first]) => first?.value);

  test('stopped, says what was made and what was not, and the first can be taken back', async () => {
    host = await openLiteral({ 台账: sheet });
    const { work, said } = workUntil(2000);
    const { undo, skipped } = await workbook.editCells('台账', edits, work);
    // The block that had begun is finished.
    expect(undo).toHaveLength(4000);
    expect(skipped).toEqual(edits.slice(4000).map((edit) => ({ edit, reason: 'cancelled' })));
    expect(said).toEqual([
      [0, ROWS],
      [2000, ROWS],
      [4000, ROWS],
    ]);
    expect(await values()).toEqual(edits.map((_, at) => (at < 4000 ? '甲' : '甲 ')));
    await workbook.editCells('台账', undo);
    expect(new Set(await values())).toEqual(new Set(['甲 ']));
  });

  test('stopped before it begins, changes nothing', async () => {
    host = await openLiteral({ 台账: sheet });
    const signal = AbortSignal.abort();
    const { undo, skipped } = await workbook.editCells('台账', edits, { signal });
    expect([undo.length, skipped.length]).toEqual([0, ROWS]);
    expect(new Set(await values())).toEqual(new Set(['甲 ']));
  });
});

test('a protected sheet is read all the same; only writing is refused', async () => {
  host = await openLiteral(
    { 台账: { cells: [['甲 ']] } },
    { extras: { protectedSheets: new Set(['sheet-1']) } },
  );
  expect((await workbook.readSheet('台账')).rows[0]?.[0]?.value).toBe('甲 ');
  const edit = { row: 1, column: 1, before: '甲 ', after: '甲', numberFormat: null };
  await expect(workbook.editCells('台账', [edit])).rejects.toMatchObject({
    code: 'sheetProtected',
    message: '工作表或工作簿受保护，不能写入；请先在“审阅”中撤销保护，再试一次。',
  });
});
