import { highlightLedger } from '../../../src/app/highlight-ledger';
import type { Workbook, WorkbookFailureCode } from '../../../src/app/ports';
import { startLedger } from '../../../src/app/start-ledger';
import { writeCheckSheet } from '../../../src/app/write-check-sheet';
import { createRecordedWorkbook } from '../../../src/excel/workbook';
import type { EmbeddedHost } from '../../../src/host/node';
import { changedParts } from '../../support/xlsx-parts';
import { cell, expectState, load, open, saved, state, type } from './support';

const LEDGER = '整改台账';
const CHECK = '台账体检（助手）';

let host: EmbeddedHost;
let workbook: Workbook;

beforeEach(async () => {
  host = await open();
  workbook = createRecordedWorkbook();
});
afterEach(() => {
  host.dispose();
});

async function colour(): Promise<void> {
  await highlightLedger(workbook, await load(workbook), false);
}

async function check(): Promise<void> {
  await writeCheckSheet(workbook, await load(workbook));
}

async function onSheet(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

test.each<
  [why: string, write: () => Promise<void>, since: () => Promise<void>, WorkbookFailureCode]
>([
  ['a helper cell was typed over', colour, () => type(LEDGER, 'P7', '我的'), 'changedSince'],
  [
    'a helper cell was painted',
    colour,
    () =>
      onSheet(LEDGER, (sheet) => {
        sheet.getRange('P7').format.fill.color = '#FF00FF';
      }),
    'changedSince',
  ],
  [
    'a helper cell has another number format',
    colour,
    () =>
      onSheet(LEDGER, (sheet) => {
        sheet.getRange('O7').numberFormat = [['0.00']];
      }),
    'changedSince',
  ],
  [
    'the as-of name says another day',
    colour,
    () =>
      Excel.run(async (context) => {
        context.workbook.names.getItem('整改_统计日期').formula = '=DATE(2026,1,1)';
        await context.sync();
      }),
    'changedSince',
  ],
  ['words were added to our sheet', check, () => type(CHECK, 'H3', '请核实'), 'changedSince'],
  ['words of our sheet were changed', check, () => type(CHECK, 'A1', '体检'), 'changedSince'],
  [
    'our sheet was deleted',
    check,
    () =>
      onSheet(CHECK, (sheet) => {
        sheet.delete();
      }),
    'sheetMissing',
  ],
])(
  'nothing is undone where %s',
  async (_why, write, since, code) => {
    await write();
    await since();
    const before = await saved(host);
    await expect(workbook.undoLastWrite()).rejects.toMatchObject({ code });
    expect(changedParts(before, await saved(host))).toEqual([]);
    // It can be tried again, once the later change is gone.
    expect(workbook.lastWrite()).not.toBeNull();
  },
  30_000,
);

test('a later change that was put back is no obstacle', async () => {
  await colour();
  const held = await cell(LEDGER, 'P7');
  await type(LEDGER, 'P7', '我的');
  await expect(workbook.undoLastWrite()).rejects.toMatchObject({ code: 'changedSince' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(LEDGER).getRange('P7').formulas = [[held]];
    await context.sync();
  });
  await workbook.undoLastWrite();
  expect(await cell(LEDGER, 'P7')).toBe('');
}, 30_000);

test('what the user changed elsewhere stays as it is', async () => {
  await colour();
  await type(LEDGER, 'N7', '已约谈');
  await workbook.undoLastWrite();
  expect([await cell(LEDGER, 'N7'), await cell(LEDGER, 'P7')]).toEqual(['已约谈', '']);
}, 30_000);

describe('rows that stand elsewhere by now', () => {
  const moved = new Set([7, 8]);

  test('are no obstacle where nothing is to be put back beside them', async () => {
    await colour();
    await workbook.undoLastWrite({ moved });
    expect(await cell(LEDGER, 'P7')).toBe('');
  }, 30_000);

  test('would get words and days of other problems, so that nothing is undone', async () => {
    await colour();
    await colour();
    const before = await saved(host);
    await expect(workbook.undoLastWrite({ moved })).rejects.toMatchObject({ code: 'rowsMoved' });
    expect(changedParts(before, await saved(host))).toEqual([]);
  }, 30_000);
});

test('an undoing that stopped in the middle can be done again', async () => {
  const loaded = await load(workbook);
  await colour();
  const write = jest.spyOn(Excel, 'run');
  let calls = 0;
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  write.mockImplementation((...args: unknown[]) => {
    calls += 1;
    // Checking takes two; then it is written.
    if (calls === 3) return Promise.reject(new Error('the connection broke'));
    return run(...args);
  });
  await expect(workbook.undoLastWrite()).rejects.toMatchObject({ code: 'unknown' });
  write.mockRestore();
  await workbook.undoLastWrite();
  expect(await cell(LEDGER, 'P7')).toBe('');
  expect((await load(workbook)).ledger.items).toEqual(loaded.ledger.items);
}, 30_000);

describe('a blank ledger that the user has made his own since', () => {
  const NAME = '整改台账';

  test.each<[what: string, made: boolean, since: (sheet: Excel.Worksheet) => void]>([
    [
      'a fill on a cell to be filled in',
      false,
      (sheet) => {
        sheet.getRange('B7').format.fill.color = '#FF00FF';
      },
    ],
    [
      'a fill beyond the ledger',
      false,
      (sheet) => {
        sheet.getRange('AF9').format.fill.color = '#FF00FF';
      },
    ],
    [
      'a fill, on a sheet that was made for it',
      true,
      (sheet) => {
        sheet.getRange('B7').format.fill.color = '#FF00FF';
      },
    ],
    [
      'a conditional format',
      false,
      (sheet) => {
        const { custom } = sheet.getRange('A5:A9').conditionalFormats.add('Custom');
        custom.rule.formula = '=$A5=1';
        custom.format.fill.color = '#00FF00';
      },
    ],
    [
      'an entry rule where there was none',
      false,
      (sheet) => {
        sheet.getRange('B3').dataValidation.rule = {
          list: { inCellDropDown: true, source: '甲,乙' },
        };
      },
    ],
    [
      'another entry rule in one cell',
      true,
      (sheet) => {
        sheet.getRange('A8').dataValidation.rule = {
          list: { inCellDropDown: true, source: '甲,乙' },
        };
      },
    ],
  ])(
    'keeps %s',
    async (_what, made, since) => {
      host.dispose();
      host = await open(null);
      if (made) await type('Sheet1', 'A1', '我的');
      const { name } = await startLedger(workbook, '2025-04-30');
      expect(name).toBe(made ? NAME : 'Sheet1');
      await onSheet(name, since);
      const before = await state();
      await expect(workbook.undoLastWrite()).rejects.toMatchObject({ code: 'changedSince' });
      expectState(await state(), before);
    },
    30_000,
  );
});
