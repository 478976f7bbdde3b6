import { WorkbookFailure } from '../../src/app/ports';
import type { CommandName } from '../../src/app/commands/names';
import { COMMAND_NAMES } from '../../src/app/commands/names';
import type { EmbeddedHost } from '../../src/host/node';
import { openLiteral } from '../host/conformance/support';
import { deskWith, FakeDialog, open, openSample, press, workbook } from './support';

const REFUSED =
  'Excel 没有打开对话框（12009），没法征求您的同意，所以没有写入。请允许本助手打开对话框，或者点“面板”，在窗格里做。';
const FILE_MISSING =
  '助手自己的一个文件没有取到，可能是网络断开，或者助手刚刚更新过。台账没有改动。请检查网络后再点一次；仍不行时关闭 Excel 再打开。';

describe('on an empty workbook', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await open(null);
  });
  afterEach(() => {
    host.dispose();
  });

  test.each<CommandName>(['check', 'highlight', 'writeSummary', 'writeDraft', 'showProblem'])(
    '%s says that the sheet is empty and writes nothing',
    async (name) => {
      const before = (await workbook.sheets()).length;
      const { dialog, completed } = await press(name);
      expect(dialog.pages).toHaveLength(1);
      expect(dialog.pages[0]).toMatchObject({ intent: 'info', title: '这张表是空的' });
      expect(dialog.last().at(-1)).toBe('本工作簿的其他工作表也不像整改台账。');
      expect(completed()).toBe(1);
      expect(await workbook.sheets()).toHaveLength(before);
    },
  );

  test('there is nothing to clear', async () => {
    const { dialog } = await press('removeMarks', new FakeDialog('agree'));
    expect(dialog.last()).toEqual(['没有找到助手留下的内容，工作簿没有改动。']);
  });
});

const protectedLedger = () =>
  openLiteral(
    {
      台账: {
        cells: [
          ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改进展'],
          [1, '台账不全', '补齐台账', '办公室', '2025年3月底前', '正在推进'],
          [2, '制度不严', '修订制度', '财务科', '2025年6月底前', '已完成'],
        ],
      },
    },
    { extras: { protectedSheets: new Set(['sheet-1']) } },
  );

test('beside a protected ledger only fixed figures are offered, and nothing is written to it', async () => {
  const host = await protectedLedger();
  const { dialog } = await press('writeSummary', new FakeDialog('decline'));
  expect(dialog.pages[0]).toMatchObject({
    title: '台账工作表受保护，写固定数值吗？',
    buttons: [
      { reply: 'decline', label: '写固定数值' },
      { reply: 'cancel', label: '取消' },
    ],
  });
  const [ledger, summary] = await workbook.sheets();
  expect([ledger?.isProtected, summary?.ours]).toEqual([true, true]);
  expect((await workbook.readSheet(ledger?.id ?? '')).area.right).toBe(6);
  host.dispose();
});

test('on a protected sheet the failure says the cause and the next step, and nothing is asked', async () => {
  const host = await protectedLedger();
  const { dialog, completed } = await press('highlight', new FakeDialog('agree'));
  expect(dialog.pages.map(({ intent }) => intent)).toEqual(['error']);
  const page = dialog.pages.at(-1);
  expect(page).toMatchObject({ intent: 'error', title: '着色没有完成' });
  expect(page?.paragraphs[0]).toContain('受保护');
  expect(page?.copy?.text).toContain('代码：sheetProtected');
  expect(page?.copy?.text).not.toContain('台账不全');
  expect(completed()).toBe(1);
  host.dispose();
});

describe('on the sample', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await openSample();
  });
  afterEach(() => {
    host.dispose();
  });

  test.each<CommandName>(['highlight', 'writeSummary', 'removeMarks'])(
    '%s: where no dialog opens nobody agreed, so nothing is written; the next dialog says so',
    async (name) => {
      const before = await host.save();
      const dialog = new FakeDialog();
      dialog.refusals.push(12009, 12009);
      const desk = deskWith(dialog);
      const completed = jest.fn();
      await desk.take(name, completed);
      expect(dialog.pages).toEqual([]);
      expect(completed).toHaveBeenCalledTimes(1);
      expect(await host.save()).toEqual(before);
      await desk.take('showProblem', completed);
      expect(dialog.last().at(-1)).toMatch(/^上一次点“.+”时，对话框没能打开（12009）/u);
      expect(dialog.last().at(-1)).toContain(REFUSED);
      expect(completed).toHaveBeenCalledTimes(2);
    },
  );

  test.each(COMMAND_NAMES.filter((name) => name !== 'removeMarks'))(
    '%s: what Excel throws in the middle is said, and the command is over once',
    async (name) => {
      const broken = { ...workbook, readSheet: () => Promise.reject(new Error('in the middle')) };
      const { dialog, completed } = await press(name, new FakeDialog('agree'), {
        outside: { workbook: broken },
      });
      expect(dialog.pages.at(-1)?.intent).toBe('error');
      expect(dialog.last()).toEqual([
        '出现了没有预料到的问题。请重试；仍不行时复制诊断信息发给维护人员。',
      ]);
      expect(completed()).toBe(1);
    },
  );

  test('a sheet that was written but not shown is told of', async () => {
    const hidden = { ...workbook, select: () => Promise.reject(new Error('busy')) };
    const { dialog } = await press('check', new FakeDialog(), { outside: { workbook: hidden } });
    expect(dialog.last()[0]).toMatch(/^已生成“台账体检（助手）”，共 \d+ 条发现；台账没有改动。$/u);
  });

  test('a file of ours that does not come: before anything, and in the middle', async () => {
    const first = await press('check', new FakeDialog(), {
      engine: () => Promise.reject(new Error('ChunkLoadError')),
    });
    expect(first.dialog.last()).toEqual([FILE_MISSING]);
    expect(first.dialog.pages[0]?.copy?.text).toContain('ChunkLoadError');
    expect(first.completed()).toBe(1);
    const missing = new WorkbookFailure('fileMissing', '', 'lazy/drafting.js');
    const second = await press('writeDraft', new FakeDialog(), {
      outside: { drafting: () => Promise.reject(missing) },
    });
    expect(second.dialog.last()).toEqual([FILE_MISSING]);
    expect(second.completed()).toBe(1);
  });
});
