import type { Workbook } from '../../../src/app/ports';
import { highlightLedger } from '../../../src/app/highlight-ledger';
import { createRecordedWorkbook } from '../../../src/excel/workbook';
import type { EmbeddedHost } from '../../../src/host/node';
import { cell, expectState, load, openSmall, state, type } from './support';

let host: EmbeddedHost;
let workbook: Workbook;

beforeEach(async () => {
  host = await openSmall();
  workbook = createRecordedWorkbook();
});
afterEach(() => {
  host.dispose();
});

async function colour(): Promise<void> {
  await highlightLedger(workbook, await load(workbook), false);
}

async function inSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

/** The user sorts the problems by number, the last first; our columns, where there are any, stay. */
const sort = (): Promise<void> =>
  inSheet((sheet) => {
    sheet.getRange('A3:G6').sort.apply([{ key: 0, ascending: false }]);
  });

const REMOVED = async (): Promise<void> => {
  await colour();
  await workbook.removeAll();
};
const RECOLOURED = async (): Promise<void> => {
  await colour();
  await type('Sheet1', 'G5', '已完成');
  await colour();
};

/** No session stands behind it: nobody else could know that the rows moved. */
test.each<[why: string, write: () => Promise<void>, since: () => Promise<void>]>([
  ['taken away, then the rows were sorted', REMOVED, sort],
  ['coloured again, then the rows were sorted', RECOLOURED, sort],
  [
    'taken away, then a row was put in',
    REMOVED,
    () =>
      inSheet((sheet) => {
        sheet.getRange('A4:G4').insert('Down');
      }),
  ],
  [
    'taken away, then a row was deleted',
    REMOVED,
    () =>
      inSheet((sheet) => {
        sheet.getRange('4:4').delete('Up');
      }),
  ],
  ['taken away, then a deadline was changed', REMOVED, () => type('Sheet1', 'E4', '2025年9月底前')],
])(
  'days are never put beside other problems: %s',
  async (_why, write, since) => {
    await write();
    await since();
    const before = await state();
    await expect(workbook.undoLastWrite()).rejects.toMatchObject({ code: 'rowsMoved' });
    expectState(await state(), before);
    expect(workbook.lastWrite()).not.toBeNull();
  },
  30_000,
);

test('sorted back again, it can be undone', async () => {
  await colour();
  const due = await cell('Sheet1', 'H4');
  await workbook.removeAll();
  await sort();
  await expect(workbook.undoLastWrite()).rejects.toMatchObject({ code: 'rowsMoved' });
  await inSheet((sheet) => {
    sheet.getRange('A3:G6').sort.apply([{ key: 0, ascending: true }]);
  });
  await workbook.undoLastWrite();
  expect(await cell('Sheet1', 'H4')).toBe(due);
  expect(due).not.toBe('');
}, 30_000);

test('first colours go whatever became of the rows: nothing is put beside them', async () => {
  await colour();
  await sort();
  await workbook.undoLastWrite();
  expect(await cell('Sheet1', 'H4')).toBe('');
}, 30_000);
