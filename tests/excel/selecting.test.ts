import type { PickedRows } from '../../src/app/ports';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { ExcelHost } from '../../src/host/excel-host';
import { openLiteral } from '../host/conformance/support';

const workbook = createExcelWorkbook();
/** A little more than a selection must rest. */
const RESTED = 250;

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({ 说明: {}, 台账: { cells: [['甲']] } });
});
afterEach(() => {
  host.dispose();
});

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, RESTED);
  });
}

/** The user selects an area; rows and columns count from 0. */
function select(sheet: string, top: number, left: number, bottom: number, right: number): void {
  const live = host.live.sheetByName(sheet);
  if (!live) throw new Error(`Expected a sheet ${sheet}`);
  host.live.select(live, { top, left, bottom, right });
}

async function follow() {
  const picked: PickedRows[] = [];
  const unfollow = await workbook.onSelected((rows) => picked.push(rows));
  return { picked, unfollow };
}

/** Makes the Excel under test say that it knows ExcelApi 1.1 to 1.`minor`. */
function supportOnly(minor: number): void {
  jest
    .spyOn(Office.context.requirements, 'isSetSupported')
    .mockImplementation((_name, version) => Number(String(version).split('.')[1]) <= minor);
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the rows the user selects', () => {
  test('are told with their sheet', async () => {
    const { picked, unfollow } = await follow();
    select('台账', 4, 1, 6, 3);
    await rest();
    const sheetId = host.live.sheetByName('台账')?.id;
    expect(picked).toEqual([{ sheetId, top: 5, bottom: 7 }]);
    await unfollow();
  });

  test('are told once, when the selection rests', async () => {
    const { picked, unfollow } = await follow();
    for (const row of [1, 2, 3, 4]) select('台账', row, 0, row, 0);
    await rest();
    expect(picked.map(({ top }) => top)).toEqual([5]);
    await unfollow();
  });

  test('are not told any more once unsubscribed', async () => {
    const { picked, unfollow } = await follow();
    select('台账', 1, 0, 1, 0);
    await unfollow();
    select('台账', 2, 0, 2, 0);
    await rest();
    expect(picked).toEqual([]);
  });

  test('are never told by an Excel that has no such event', async () => {
    supportOnly(8);
    const { picked, unfollow } = await follow();
    select('台账', 1, 0, 1, 0);
    await rest();
    expect(picked).toEqual([]);
    await expect(unfollow()).resolves.toBeUndefined();
  });
});

describe('selecting cells', () => {
  const idOf = (sheet: string): string => host.live.sheetByName(sheet)?.id ?? '';
  const shown = () => {
    const { top, left, bottom, right } = host.live.selection();
    return [host.live.activeSheet().name, top, left, bottom, right];
  };

  test.each<[string, readonly string[], readonly number[]]>([
    ['one', ['C4'], [3, 2, 3, 2]],
    ['some of a row', ['H4', 'C4'], [3, 2, 3, 7]],
    ['some of several rows', ['B4', 'D9', 'C6'], [3, 1, 8, 3]],
    ['some that are none', ['第4行', 'C4'], [3, 2, 3, 2]],
  ])('%s: the block that holds them, on their sheet', async (_what, cells, area) => {
    await workbook.selectCells(idOf('台账'), cells);
    expect(shown()).toEqual(['台账', ...area]);
  });

  test('whole rows', async () => {
    await workbook.selectCells(idOf('台账'), ['4:4']);
    expect(shown().slice(0, 4)).toEqual(['台账', 3, 0, 3]);
  });

  test('none at all leaves the user where they are', async () => {
    await workbook.selectCells(idOf('台账'), []);
    expect(host.live.activeSheet().name).toBe('说明');
  });

  test('on a sheet that is gone is a failure', async () => {
    await expect(workbook.selectCells('nowhere', ['A1'])).rejects.toMatchObject({
      code: 'sheetMissing',
    });
  });

  test('each of them where this Excel can', async () => {
    supportOnly(18);
    const asked: string[] = [];
    // The client here is older than RangeAreas.select, so its prototype gets one for the test.
    const prototype = Excel.RangeAreas.prototype as { select?: () => void };
    const getRanges = jest.spyOn(Excel.Worksheet.prototype, 'getRanges');
    prototype.select = () => {
      asked.push('select');
    };
    try {
      await workbook.selectCells(idOf('台账'), ['B4', 'D9']);
    } finally {
      delete prototype.select;
    }
    expect(getRanges.mock.calls).toEqual([['B4,D9']]);
    expect(asked).toEqual(['select']);
    expect(host.live.activeSheet().name).toBe('台账');
  });

  test('more than an address can name are shown as one block', async () => {
    supportOnly(18);
    const cells = Array.from({ length: 3000 }, (_, at) => `B${at + 1}`);
    await workbook.selectCells(idOf('台账'), cells);
    expect(shown().slice(0, 3)).toEqual(['台账', 0, 1]);
  });
});
