import type { CellEdit, SkipReason } from '../../src/app/ports';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { ExcelHost } from '../../src/host/excel-host';
import { openHost, type EmbeddedHost } from '../../src/host/node';
import { openLiteral, textCell } from '../host/conformance/support';
import { ledgerFile } from '../support/xlsx-fixture';
import { changedParts, unzipParts } from '../support/xlsx-parts';

const workbook = createExcelWorkbook();
const LEDGER = 'xl/worksheets/sheet1.xml';

let host: ExcelHost | EmbeddedHost;

afterEach(() => {
  host.dispose();
});

function edit(
  row: number,
  column: number,
  before: CellEdit['before'],
  after: CellEdit['after'],
  numberFormat: string | null = null,
): CellEdit {
  return { row, column, before, after, numberFormat };
}

interface Held {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  readonly type: string | undefined;
}

/** What the first cell of an address holds. */
async function held(address: string): Promise<Held> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('台账').getRange(address);
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return {
      value: (range.values as unknown[][])[0]?.[0],
      formula: (range.formulas as unknown[][])[0]?.[0],
      format: (range.numberFormat as unknown[][])[0]?.[0],
      type: range.valueTypes[0]?.[0],
    };
  });
}

async function idOf(name: string): Promise<string> {
  const sheet = (await workbook.sheets()).find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.id;
}

test.each<[why: string, edit: CellEdit, expected: Held]>([
  [
    'spaces are trimmed',
    edit(1, 1, ' 办公室 ', '办公室'),
    { value: '办公室', formula: '办公室', format: 'General', type: 'String' },
  ],
  [
    'a text becomes a date of the format that goes with it',
    edit(2, 1, '2024-12-31', 45657, 'yyyy"年"m"月"d"日"'),
    { value: 45657, formula: 45657, format: 'yyyy"年"m"月"d"日"', type: 'Double' },
  ],
  [
    'a number becomes a text that stays text',
    edit(3, 1, 2024.12, '2024年12月'),
    { value: '2024年12月', formula: '2024年12月', format: 'General', type: 'String' },
  ],
  [
    'a text that looks like a date stays text',
    edit(2, 1, '2024-12-31', '2024-12-30'),
    { value: '2024-12-30', formula: '2024-12-30', format: 'General', type: 'String' },
  ],
  [
    'a text that looks like a formula stays text',
    edit(4, 1, ' =A1', '=A1'),
    { value: '=A1', formula: '=A1', format: 'General', type: 'String' },
  ],
])('%s', async (_why, one, expected) => {
  host = await openLiteral({
    台账: { cells: [[' 办公室 '], [textCell('2024-12-31')], [2024.12], [textCell(' =A1')]] },
  });
  const id = await idOf('台账');
  const outcome = await workbook.editCells(id, [one]);
  const name = `A${one.row}`;
  expect(outcome).toMatchObject({ skipped: [], undo: [{ before: one.after, after: one.before }] });
  const now = await held(name);
  expect({ ...now, formula: now.value === '=A1' ? '=A1' : now.formula }).toEqual(expected);
});

test.each<[why: string, edit: CellEdit, reason: SkipReason, address: string, value: unknown]>([
  ['changed meanwhile', edit(1, 1, '甲 ', '甲'), 'changed', 'A1', '乙'],
  ['a formula of the same value', edit(1, 2, '乙', '丙'), 'formula', 'B1', '乙'],
  ['under a merged cell', edit(3, 2, '', '丙'), 'merged', 'B3', ''],
])('%s: left alone', async (_why, one, reason, address, value) => {
  host = await openLiteral({
    台账: {
      cells: [
        ['乙', '=A1'],
        ['丁', '戊'],
        ['己', null],
      ],
      mergeData: [{ startRow: 1, endRow: 2, startColumn: 1, endColumn: 1 }],
    },
  });
  const outcome = await workbook.editCells(await idOf('台账'), [one, edit(2, 1, '丁', '丁丁')]);
  expect(outcome).toEqual({
    skipped: [{ edit: one, reason }],
    undo: [edit(2, 1, '丁丁', '丁', 'General')],
  });
  expect((await held(address)).value).toBe(value);
});

test('a text whose parts look different is left alone: writing would lose its looks', async () => {
  const dataStream = '消防通道 堵塞 \r\n';
  const textRuns = [{ st: 5, ed: 7, ts: { bl: 1 } }];
  const rich = { p: { id: 'd', documentStyle: {}, body: { dataStream, textRuns } } };
  host = await openLiteral({ 台账: { cells: [[rich], ['甲 ']] } });
  const one = edit(1, 1, '消防通道 堵塞 ', '消防通道 堵塞');
  const outcome = await workbook.editCells(await idOf('台账'), [one, edit(2, 1, '甲 ', '甲')]);
  expect(outcome.skipped).toEqual([{ edit: one, reason: 'mixedFont' }]);
  expect(outcome.undo).toHaveLength(1);
  expect((await held('A1')).value).toBe('消防通道 堵塞 ');
});

test('the holder of a merged cell is edited', async () => {
  host = await openLiteral({
    台账: {
      cells: [['甲 '], [null]],
      mergeData: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }],
    },
  });
  const outcome = await workbook.editCells(await idOf('台账'), [edit(1, 1, '甲 ', '甲')]);
  expect(outcome.undo).toHaveLength(1);
  expect((await held('A1')).value).toBe('甲');
});

test('more than one round trip holds, with gaps, are all made and all put back', async () => {
  const texts = Array.from({ length: 1200 }, (_, at) => (at % 7 === 3 ? '不动' : ` 第${at} `));
  host = await openLiteral({
    台账: { rowCount: 2600, cells: texts.map((text) => [text, text]) },
  });
  const id = await idOf('台账');
  const edits = texts.flatMap((text, at) =>
    text === '不动' ? [] : [1, 2].map((column) => edit(at + 1, column, text, text.trim())),
  );
  const { undo, skipped } = await workbook.editCells(id, edits);
  expect({ undo: undo.length, skipped }).toEqual({ undo: edits.length, skipped: [] });
  const shown = (await workbook.readSheet(id)).rows.map((row) => row.map(({ value }) => value));
  expect(shown).toEqual(texts.map((text) => [text.trim(), text.trim()]));
  await workbook.editCells(id, undo);
  const back = (await workbook.readSheet(id)).rows.map((row) => row.map(({ value }) => value));
  expect(back).toEqual(texts.map((text) => [text, text]));
});

test('a protected sheet is refused as a whole', async () => {
  host = await openLiteral(
    { 台账: { cells: [['甲 ']] } },
    { extras: { protectedSheets: new Set(['sheet-1']) } },
  );
  await expect(
    workbook.editCells(await idOf('台账'), [edit(1, 1, '甲 ', '甲')]),
  ).rejects.toMatchObject({ code: 'sheetProtected' });
  expect((await held('A1')).value).toBe('甲 ');
});

describe('in a file with everything in it', () => {
  const file = ledgerFile();
  const edits = [
    edit(6, 3, '2025年12月底前', 46022, 'yyyy"年"m"月"d"日"'),
    edit(5, 2, '内嵌文字', '内嵌'),
  ];

  async function open(): Promise<EmbeddedHost> {
    const opening = await openHost(file);
    if (!opening.ok) throw new Error(opening.message);
    host = opening.host;
    return opening.host;
  }

  async function saved(opened: EmbeddedHost): Promise<Uint8Array> {
    const saving = await opened.save();
    if (!saving.ok) throw new Error(saving.messages.join());
    return saving.bytes;
  }

  const cellsOf = (xml: string | undefined): ReadonlyMap<string, string> =>
    new Map(
      [...(xml ?? '').matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gu)].map((match) => [
        match[1] ?? '',
        match[0],
      ]),
    );

  test('nothing but those cells changes', async () => {
    const opened = await open();
    await workbook.editCells(await idOf('整改台账'), edits);
    const bytes = await saved(opened);
    const changed = changedParts(file, bytes);
    expect(
      changed.filter((name) => name !== 'xl/styles.xml' && name !== 'xl/calcChain.xml'),
    ).toEqual([LEDGER]);
    const [before, after] = [unzipParts(file)[LEDGER], unzipParts(bytes)[LEDGER]];
    const [old, now] = [cellsOf(before), cellsOf(after)];
    const different = [...now.keys()].filter((name) => now.get(name) !== old.get(name));
    // E5 and E6 hang on the edited cells by formula.
    expect(different.filter((name) => !name.startsWith('E'))).toEqual(['B5', 'C6']);
    const around = (xml: string | undefined) =>
      (xml ?? '').replace(/<sheetData>.*<\/sheetData>/su, '');
    expect(around(after)).toBe(around(before));
  });

  test('and putting back leaves every cell as it was', async () => {
    const opened = await open();
    const id = await idOf('整改台账');
    const before = await workbook.readSheet(id);
    const { undo } = await workbook.editCells(id, edits);
    expect(undo).toHaveLength(2);
    await workbook.editCells(id, undo);
    await opened.recalculate();
    expect(await workbook.readSheet(id)).toEqual(before);
  });

  test('a cell the user changed after the correction is not put back', async () => {
    await open();
    const id = await idOf('整改台账');
    const { undo } = await workbook.editCells(id, edits);
    await workbook.editCells(id, [edit(5, 2, '内嵌', '我的话')]);
    const outcome = await workbook.editCells(id, undo);
    expect(outcome.skipped.map(({ edit: { row }, reason }) => [row, reason])).toEqual([
      [5, 'changed'],
    ]);
  });
});
