import { highlightLedger } from '../../../src/app/highlight-ledger';
import type { LoadedLedger } from '../../../src/app/load-ledger';
import type { Workbook, WriteKind } from '../../../src/app/ports';
import { startLedger } from '../../../src/app/start-ledger';
import { writeBoard } from '../../../src/app/write-board';
import { writeCheckSheet } from '../../../src/app/write-check-sheet';
import { writeSummarySheet } from '../../../src/app/write-summary';
import { paletteOf } from '../../../src/domain/palette/presets';
import { createRecordedWorkbook } from '../../../src/excel/workbook';
import type { EmbeddedHost } from '../../../src/host/node';
import { changedParts } from '../../support/xlsx-parts';
import { cell, expectState, load, open, openSmall, saved, state, type } from './support';

let host: EmbeddedHost;
let workbook: Workbook;

beforeEach(async () => {
  host = await openSmall();
  workbook = createRecordedWorkbook();
});
afterEach(() => {
  host.dispose();
});

type Act = (workbook: Workbook, loaded: LoadedLedger) => Promise<unknown>;

const highlight: Act = (book, loaded) => highlightLedger(book, loaded, false);
const recolour: Act = (book, loaded) =>
  highlightLedger(book, loaded, true, paletteOf('signalLight'));
const summary: Act = (book, loaded) => writeSummarySheet(book, loaded, false, false);
const live: Act = (book, loaded) => writeSummarySheet(book, loaded, true, false);
const check: Act = (book, loaded) => writeCheckSheet(book, loaded);
const board: Act = (book, loaded) => writeBoard(book, loaded);
const remove: Act = (book) => book.removeAll();

/** The user changes a state and a deadline: every sheet made from the ledger is another one from then on. */
const edit: Act = async () => {
  await type('Sheet1', 'G6', '未启动');
  await type('Sheet1', 'E5', '尽快');
};

/** The sheets of ours in the saved file. */
const OURS = [2, 3, 4].map((number) => `xl/worksheets/sheet${number}.xml`);

async function act(...acts: readonly Act[]): Promise<void> {
  for (const one of acts) await one(workbook, await load(workbook));
}

/** Undoing puts all of it back where these were done before. */
test.each<[why: string, before: readonly Act[], Act, WriteKind]>([
  ['colours where there were none', [], highlight, 'highlight'],
  ['other colours over colours', [highlight], recolour, 'highlight'],
  ['figures over live formulas', [live], summary, 'summary'],
  ['a summary sheet over an older one', [summary, edit], summary, 'summary'],
  ['a check sheet over an older one', [check, edit], check, 'checkSheet'],
  ['a board over an older one', [board, edit], board, 'board'],
  ['everything taken away', [live, check, board], remove, 'remove'],
  ['colours taken away', [highlight], remove, 'remove'],
])(
  'undoing puts back what was there: %s',
  async (_why, before, last, kind) => {
    await act(...before);
    const [was, file] = [await state(), await saved(host)];
    await act(last);
    expect((await state()) === was).toBe(false);
    expect(workbook.lastWrite()).toMatchObject({ kind });
    const undone = await workbook.undoLastWrite();
    expect(undone).toMatchObject({ kind, emptied: [], chartless: [] });
    expectState(await state(), was);
    // Of a sheet of ours only the margins of its page: Excel says them in points, the file in inches.
    const changed = changedParts(file, await saved(host));
    expect(changed.filter((part) => !OURS.includes(part))).toEqual([]);
  },
  60_000,
);

test('colours go from a ledger with merged cells and rules of its own, to the byte', async () => {
  host.dispose();
  host = await open();
  const file = await saved(host);
  await act(highlight);
  expect(changedParts(file, await saved(host))).not.toEqual([]);
  await workbook.undoLastWrite();
  expect(changedParts(file, await saved(host))).toEqual([]);
}, 30_000);

test('colours and live figures made together go back together', async () => {
  const was = await state();
  const note = { kind: 'summary', time: '9:05', settings: [] } as const;
  await workbook.together(note, () => act(live));
  expect(workbook.lastWrite()).toMatchObject({
    kind: 'summary',
    time: '9:05',
    sheets: ['Sheet1', '整改汇总（助手）'],
  });
  const undone = await workbook.undoLastWrite();
  expect(undone.emptied).toEqual(['整改汇总（助手）']);
  expect(workbook.lastWrite()).toBeNull();
  expect(await cell('整改汇总（助手）', 'A1')).toBe(
    '本表是整改台账助手新建的，内容已撤销；表没有删除，可自行删除这张工作表。',
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('整改汇总（助手）').delete();
    await context.sync();
  });
  expectState(await state(), was);
}, 60_000);

test('written twice and undone twice, the first state is there again', async () => {
  const first = await state();
  await act(highlight);
  const second = await state();
  await act(recolour);
  await workbook.undoLastWrite();
  expectState(await state(), second);
  await workbook.undoLastWrite();
  expectState(await state(), first);
  await expect(workbook.undoLastWrite()).rejects.toMatchObject({ code: 'nothingToUndo' });
}, 60_000);

describe('a blank ledger', () => {
  beforeEach(async () => {
    host.dispose();
    host = await open(null);
  });

  test('goes from the empty sheet it was written on without a trace', async () => {
    const was = await state();
    await startLedger(workbook, '2025-04-30');
    expect(workbook.lastWrite()).toMatchObject({ kind: 'template' });
    expect((await workbook.undoLastWrite()).emptied).toEqual([]);
    expectState(await state(), was);
  });

  test('goes from the sheet made for it, but for one line that says so', async () => {
    await type('Sheet1', 'A1', '我的');
    const { name } = await startLedger(workbook, '2025-04-30');
    expect((await workbook.undoLastWrite()).emptied).toEqual([name]);
    expect(await cell(name, 'A1')).toMatch(/^本表是整改台账助手新建的/u);
    expect(await cell(name, 'A3')).toBe('');
    expect(await cell('Sheet1', 'A1')).toBe('我的');
  });
});
