import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { highlightLedger } from '../../src/app/highlight-ledger';
import { loadLedger, type LoadedLedger } from '../../src/app/load-ledger';
import { LEDGER_ENGINE } from '../../src/app/ledger-engine';
import { previewRecord, recordLookBacks } from '../../src/app/process/look-back-record';
import { lookBackPlanOf, writeLookBackSheet } from '../../src/app/process/look-back-sheet';
import { recordShown } from '../../src/app/process/look-back-tasks';
import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import { columnLetter } from '../../src/domain/grid/cells';
import { DEFAULT_LOOK_BACK_RULE } from '../../src/domain/look-back/rule';
import { createRecordedWorkbook } from '../../src/excel/workbook';
import { openHost, type EmbeddedHost } from '../../src/host/node';
import { compare } from './colours-stay/coloured-book';

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/samples/sample-ledger.xlsx')),
);
const AS_OF = '2025-04-30';
const workbook = createRecordedWorkbook();
let host: EmbeddedHost;

beforeEach(async () => {
  const opening = await openHost(SAMPLE);
  if (!opening.ok) throw new Error(opening.message);
  ({ host } = opening);
});
afterEach(() => {
  host.dispose();
});

async function load(): Promise<LoadedLedger> {
  const ledger = (await workbook.sheets()).find(({ name }) => name === '整改台账');
  const loaded = await loadLedger(workbook, optionsOf(DEFAULT_SETTINGS, AS_OF), ledger?.id ?? null);
  if (loaded.kind !== 'ledger') throw new Error(loaded.message);
  return loaded;
}

/** Fills in the rows of the look-back sheet: day and result of its first, second … problem. */
async function fillIn(
  sheet: string,
  entries: readonly (readonly [string, string])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(5, 7, entries.length, 2);
    range.values = entries.map((entry) => [...entry]);
    await context.sync();
  });
}

/** The Excel rows of the problems in the sheet's first two rows. */
function firstRows(loaded: LoadedLedger): readonly [number, number] {
  const [first, second] = lookBackPlanOf(loaded, DEFAULT_LOOK_BACK_RULE).entries;
  if (!first || !second) throw new Error('nothing planned');
  return [first.item.row, second.item.row];
}

/** What is read of the problem that came back. */
function statusAt({ ledger }: LoadedLedger, row: number) {
  const item = ledger.items.find((one) => one.row === row);
  return [item?.status, item?.relapse?.text, item?.relapse?.day];
}

test.each([
  ['before 着色', false],
  ['after 着色', true],
])(
  'results go into two new columns of the sample %s, and the ledger reads on',
  async (_when, isColoured) => {
    if (isColoured) await highlightLedger(workbook, await load(), false);
    const before = await load();
    const sheet = await writeLookBackSheet(workbook, before, DEFAULT_LOOK_BACK_RULE);
    const [came, held] = firstRows(before);
    const first = before.ledger.lastColumn + (isColoured ? 3 : 1);
    const letters = [columnLetter(first), columnLetter(first + 1)] as const;
    await fillIn(sheet.name, [
      ['2025-04-20', '反弹'],
      ['2025-04-21', '未反弹'],
    ]);
    const preview = await previewRecord(workbook, before);
    if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
    expect(preview.titles.map(({ title }) => title)).toEqual(['回头看时间', '回头看结果']);
    expect(new Map(preview.recording.cells.map(({ cell, will }) => [cell, will]))).toEqual(
      new Map([
        [`${letters[0]}${came}`, '2025-04-20'],
        [`${letters[1]}${came}`, '反弹'],
        [`${letters[0]}${held}`, '2025-04-21'],
        [`${letters[1]}${held}`, '未反弹'],
      ]),
    );
    const outcome = await recordLookBacks(workbook, before, preview);
    expect(outcome).toEqual({ recorded: 2, titles: ['回头看时间', '回头看结果'], skipped: [] });

    const after = await load();
    const { summary } = after;
    expect([summary.total, summary.byStatus.completed, summary.relapsed]).toEqual([
      before.summary.total,
      before.summary.byStatus.completed - 1,
      1,
    ]);
    expect(statusAt(after, came)).toEqual(['inProgress', '反弹', '2025-04-20']);
    expect(after.ledger.items.map(({ row, lastRow }) => [row, lastRow])).toEqual(
      before.ledger.items.map(({ row, lastRow }) => [row, lastRow]),
    );

    // Coloured anew, every row shows what the ledger says now; our columns are found where they were.
    await highlightLedger(workbook, after, false);
    const { rows, equal, wrong } = await compare(AS_OF, '整改台账');
    expect([equal, wrong]).toEqual([rows, []]);
    const coloured = await load();
    expect(coloured.helper).toEqual(before.helper ?? coloured.helper);
    expect(coloured.summary).toEqual(after.summary);

    // Written once more, the sheet keeps the entries, and there is nothing left to record.
    await writeLookBackSheet(workbook, coloured, DEFAULT_LOOK_BACK_RULE);
    expect((await previewRecord(workbook, coloured)).kind).toBe('nothing');
  },
);

test('results are chosen from a list, and others may be written', async () => {
  const loaded = await load();
  const { entries } = lookBackPlanOf(loaded, DEFAULT_LOOK_BACK_RULE);
  const { name } = await writeLookBackSheet(workbook, loaded, DEFAULT_LOOK_BACK_RULE);
  const last = 5 + entries.length;
  const rules = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const all = ['I5', 'I6', `I${last}`, `I${last + 1}`, 'H6', 'J6'].map((address) =>
      sheet.getRange(address).dataValidation.load('type,rule,errorAlert'),
    );
    await context.sync();
    return all.map(({ type, rule, errorAlert }) => [
      type,
      rule.list?.source ?? null,
      type === 'List' ? errorAlert.showAlert : null,
    ]);
  });
  const list = ['List', '未反弹,部分反弹,反弹', false];
  const none = ['None', null, null];
  expect(rules).toEqual([none, list, list, none, none, none]);
});

test('it is taken back cell by cell', async () => {
  const before = await load();
  const sheet = await writeLookBackSheet(workbook, before, DEFAULT_LOOK_BACK_RULE);
  await fillIn(sheet.name, [['2025-04-20', '反弹']]);
  const preview = await previewRecord(workbook, before);
  if (preview.kind !== 'ready') throw new Error(preview.kind);
  await workbook.together({ kind: 'lookBack', time: null, settings: [] }, () =>
    recordLookBacks(workbook, before, preview),
  );
  await workbook.undoLastWrite();
  const after = await load();
  expect(after.ledger.items).toEqual(before.ledger.items);
  expect(after.ledger.columns).toEqual(before.ledger.columns);
});

test('a table right beside the ledger is not touched: it says what to add by hand', async () => {
  const before = await load();
  await Excel.run(async (context) => {
    const { lastColumn, headerRows } = before.ledger;
    const sheet = context.workbook.worksheets.getItem('整改台账');
    sheet.getCell((headerRows[0] ?? 1) - 1, lastColumn + 2).values = [['联系电话']];
    await context.sync();
  });
  const sheet = await writeLookBackSheet(workbook, before, DEFAULT_LOOK_BACK_RULE);
  await fillIn(sheet.name, [['2025-04-20', '反弹']]);
  expect(await previewRecord(workbook, await load())).toEqual({
    kind: 'refused',
    message:
      '台账右边紧挨着的列不是空的，没有写入台账；请在台账表头紧靠最后一列的右边自己加上“回头看时间”“回头看结果”两列，再试一次。',
  });
});

test('recorded from the pane, a coloured ledger shows at once that a problem came back', async () => {
  await highlightLedger(workbook, await load(), false);
  const before = await load();
  const sheet = await writeLookBackSheet(workbook, before, DEFAULT_LOOK_BACK_RULE);
  await fillIn(sheet.name, [['2025-04-20', '反弹']]);
  const shown = await previewRecord(workbook, before);
  if (shown.kind !== 'ready') throw new Error(shown.kind);
  const desk = {
    workbook,
    readAgain: load,
    engine: () => Promise.resolve(LEDGER_ENGINE),
    settings: () => DEFAULT_SETTINGS,
    clock: { today: () => '2026-01-01' as const },
  };
  expect(await recordShown(desk, before, shown)).toEqual({
    kind: 'recorded',
    recorded: 1,
    titles: ['回头看时间', '回头看结果'],
    skipped: [],
    isColoured: true,
  });
  const { rows, equal, wrong } = await compare(AS_OF, '整改台账');
  expect([equal, wrong]).toEqual([rows, []]);
  // What was shown is no longer what would be written.
  expect(await recordShown(desk, before, shown)).toEqual({ kind: 'changed' });
});
