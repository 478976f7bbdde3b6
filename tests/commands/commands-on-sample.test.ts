import { readSettings } from '../../src/app/settings-in-workbook';
import { CHECK_SHEET_NAME } from '../../src/domain/check-sheet/names';
import { DRAFT_SHEET_NAME } from '../../src/domain/draft-sheet/names';
import { SUMMARY_SHEET_NAME } from '../../src/domain/summary-sheet/names';
import type { EmbeddedHost } from '../../src/host/node';
import { FakeDialog, openSample, press, select, shownSheet, workbook } from './support';

let host: EmbeddedHost;

beforeEach(async () => {
  host = await openSample();
});
afterEach(() => {
  host.dispose();
});

const COUNTS =
  '已着色：逾期5个、临期3个、已完成18个、逾期完成3个、基本完成2个、长期坚持4个、未启动1个；其余2个不着色。';

async function sheetNames(): Promise<readonly string[]> {
  return (await workbook.sheets()).map(({ name }) => name);
}

test('colouring asks first, keeps the consent and says its counts', async () => {
  const { dialog, completed } = await press('highlight', new FakeDialog('agree'));
  const [question, , said] = dialog.pages;
  expect(question?.title).toBe('要在台账右侧添加两列吗？');
  expect(question?.paragraphs[0]).toContain(
    '会在“整改台账”的 O、P 列写入“规范时限（助手）”和“预警状态（助手）”',
  );
  expect(question?.buttons).toEqual([
    { reply: 'agree', label: '同意并添加' },
    { reply: 'cancel', label: '取消' },
  ]);
  expect(said).toMatchObject({ intent: 'success', title: '一键着色', paragraphs: [COUNTS] });
  expect(completed()).toBe(1);
  expect((await readSettings(workbook)).helperConsent).toBe(true);
});

test('the second time nothing is asked, and the counts are the same', async () => {
  await press('highlight', new FakeDialog('agree'));
  const { dialog } = await press('highlight');
  expect(dialog.pages.map(({ title }) => title)).toEqual(['一键着色']);
  expect(dialog.last()).toEqual([COUNTS]);
});

test.each(['cancel', 'close', 'decline'] as const)(
  'without consent (%s) nothing is written and nothing is said',
  async (reply) => {
    const before = await host.save();
    const { dialog, completed } = await press('highlight', new FakeDialog(reply));
    expect(dialog.pages.filter(({ intent }) => intent !== 'working')).toHaveLength(1);
    expect(completed()).toBe(1);
    expect((await readSettings(workbook)).helperConsent).toBe(false);
    expect(await host.save()).toEqual(before);
  },
);

test('the summary sheet is written and gone to; it needs no dialog beside the question', async () => {
  const { dialog, completed } = await press('writeSummary', new FakeDialog('agree'));
  expect(dialog.pages.map(({ intent }) => intent)).toEqual(['question', 'working']);
  expect(await shownSheet()).toBe(SUMMARY_SHEET_NAME);
  expect(completed()).toBe(1);
});

test('whoever wants no columns gets fixed figures', async () => {
  await press('writeSummary', new FakeDialog('decline'));
  expect(await shownSheet()).toBe(SUMMARY_SHEET_NAME);
  const [ledger] = await workbook.sheets();
  const grid = await workbook.readSheet(ledger?.id ?? '');
  expect(grid.area.right).toBe(14);
  expect((await readSettings(workbook)).helperConsent).toBe(false);
});

test('the check sheet is written and gone to without a word', async () => {
  const { dialog, completed } = await press('check');
  expect(dialog.pages).toEqual([]);
  expect(await shownSheet()).toBe(CHECK_SHEET_NAME);
  expect(completed()).toBe(1);
});

const NOT_UNDOABLE =
  '从功能区执行后不能在面板里撤销。需要能撤销的，请点“取消”，再点“面板”，在面板里做。';

test('the draft is written; one that stands there is replaced only after asking', async () => {
  const first = await press('writeDraft');
  expect(first.dialog.pages).toEqual([]);
  expect(await shownSheet()).toBe(DRAFT_SHEET_NAME);
  await select('B4');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(DRAFT_SHEET_NAME).getRange('B4').values = [['我改过的话']];
    await context.sync();
  });
  const { dialog } = await press('writeDraft', new FakeDialog('cancel'));
  expect(dialog.pages.map(({ title }) => title)).toEqual(['替换已有的文稿？']);
  expect(dialog.last()[1]).toBe(NOT_UNDOABLE);
  // Enter presses the first, which loses nothing.
  expect(dialog.pages[0]?.buttons.map(({ reply }) => reply)).toEqual(['cancel', 'agree']);
  expect(await cell(DRAFT_SHEET_NAME, 'B4')).toBe('我改过的话');
  await press('writeDraft', new FakeDialog('agree'));
  expect(await cell(DRAFT_SHEET_NAME, 'B4')).not.toBe('我改过的话');
});

test('clearing asks first; then everything of ours is gone and the ledger is as it was', async () => {
  await press('highlight', new FakeDialog('agree'));
  await press('writeSummary');
  await press('check');
  const kept = await press('removeMarks', new FakeDialog('cancel'));
  expect(kept.dialog.pages.map(({ title }) => title)).toEqual(['撤除助手痕迹？']);
  expect(kept.dialog.last()[1]).toBe(NOT_UNDOABLE);
  expect(kept.dialog.pages[0]?.buttons.map(({ reply }) => reply)).toEqual(['cancel', 'agree']);
  const { dialog, completed } = await press('removeMarks', new FakeDialog('agree'));
  expect(dialog.last()[0]).toMatch(/^已撤除颜色规则\d+条、助手列2列，汇总表和体检表已清空。$/u);
  expect(completed()).toBe(1);
  expect(await sheetNames()).toContain(SUMMARY_SHEET_NAME);
});

test('after the draft was cleared nobody is asked about it', async () => {
  await press('writeDraft');
  await press('removeMarks', new FakeDialog('agree'));
  const [ledger] = await workbook.sheets();
  await select('A1', ledger?.name);
  const { dialog } = await press('writeDraft');
  expect(dialog.pages).toEqual([]);
});

test('on a sheet of ours the ledger is still meant', async () => {
  await press('check');
  const { dialog } = await press('check');
  expect(dialog.pages).toEqual([]);
  expect(await shownSheet()).toBe(CHECK_SHEET_NAME);
});

async function cell(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    const [row] = range.values as unknown[][];
    return row?.[0];
  });
}
