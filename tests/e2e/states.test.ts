import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext } from 'playwright-core';
import { BOARD_SHEET_NAME } from '../../src/domain/board/names';
import { look } from './support/look';
import { protectedFile, smallLedger, workbookOf } from './support/made-files';
import { launchBrowser, openWorkbench, saveCopy, shownTab, showSheet } from './support/workbench';

const SAMPLE = readFileSync(path.resolve(__dirname, '../../assets/samples/sample-ledger.xlsx'));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('which ledger', () => {
  const NOTES = { name: '说明', rows: [['填报要求'], ['请按月填报，月底前交办公室。']] };

  test('several: the sheet that is none names them, and a choice leads from one to the other', async () => {
    const opened = await openWorkbench(browser, {
      file: {
        name: '三张台账.xlsx',
        bytes: workbookOf([
          NOTES,
          { name: '巡察台账', rows: smallLedger(3) },
          { name: '审计台账', rows: smallLedger(5) },
          { name: '去年台账', rows: smallLedger(7), hidden: true },
        ]),
      },
      asOf: null,
    });
    const { page, pane } = opened;
    await pane.getByRole('heading', { name: '这张表不像整改台账' }).waitFor();
    await pane.getByText('这些工作表像整改台账，点一下就切换过去：').waitFor();
    await expect(pane.getByRole('listitem').allTextContents()).resolves.toEqual([
      '审计台账',
      '巡察台账',
    ]);
    await look(opened, 'not-ledger');

    await pane.getByRole('button', { name: '巡察台账' }).click();
    await shownTab(page, '巡察台账').waitFor();
    await pane.getByText('表头第1行 · 3个问题 · 3条措施').waitFor();
    await pane.getByText('本工作簿有 2 张台账').waitFor();
    const choice = pane.getByRole('combobox', { name: '切换台账' });
    await expect(choice.locator('option').allTextContents()).resolves.toEqual([
      '巡察台账',
      '审计台账',
    ]);
    await choice.selectOption('审计台账');
    await shownTab(page, '审计台账').waitFor();
    await pane.getByText('表头第1行 · 5个问题 · 5条措施').waitFor();
    await look(opened, 'several-ledgers');

    // Going to another sheet by its own tab is followed, too.
    await showSheet(page, '巡察台账');
    await pane.getByText('表头第1行 · 3个问题 · 3条措施').waitFor();
    expect(opened.faults).toEqual([]);
    await page.context().close();
  });

  test('hidden: it is named with how to show it, and not read behind the back', async () => {
    const opened = await openWorkbench(browser, {
      file: {
        name: '隐藏台账.xlsx',
        bytes: workbookOf([NOTES, { name: '去年台账', rows: smallLedger(7), hidden: true }]),
      },
      asOf: null,
    });
    const { page, pane } = opened;
    await pane
      .getByText('隐藏的工作表“去年台账”像整改台账：请在 Excel 里取消隐藏，再点“重新读取”。')
      .waitFor();
    await look(opened, 'hidden-ledger');
    expect(opened.faults).toEqual([]);
    await page.context().close();
  });
});

test('a protected sheet: 着色 says so, and nothing is written to it', async () => {
  const bytes = protectedFile(SAMPLE);
  const opened = await openWorkbench(browser, { file: { name: '受保护.xlsx', bytes } });
  const { page, pane } = opened;
  // Told before anything is asked: no consent could help.
  await pane.getByRole('button', { name: '着色', exact: true }).click();
  await pane
    .getByText('着色没有完成：工作表或工作簿受保护，不能写入；请先在“审阅”中撤销保护，再试一次。')
    .waitFor();
  await look(opened, 'protected');
  const saved = await saveCopy(page);
  const sheet = (file: Uint8Array): string =>
    strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet(saved.bytes)).toBe(sheet(bytes));
  expect(opened.faults).toEqual([]);
  await page.context().close();
});

describe('what nobody hopes for', () => {
  /** Before the pane's own code: the Excel around it is as old as Excel 2016. */
  const makeOld = (context: BrowserContext): void => {
    void context.addInitScript(() => {
      if (!location.pathname.endsWith('/pane.html')) return;
      let office: unknown;
      Object.defineProperty(window, 'Office', {
        configurable: true,
        get: () => office,
        set: (given: { context?: { requirements?: object } }) => {
          const isSetSupported = (name: string, version: string): boolean =>
            name === 'ExcelApi' && ['1.1', '1.2', '1.3'].includes(version);
          const { context: own } = given;
          office =
            own?.requirements === undefined
              ? given
              : { ...given, context: { ...own, requirements: { isSetSupported } } };
        },
      });
    });
  };

  test('an Excel that is too old: which one is needed, and what can be done meanwhile', async () => {
    const opened = await openWorkbench(browser, { watch: makeOld, ready: false, asOf: null });
    const { page, pane } = opened;
    await pane.getByRole('heading', { level: 1, name: '当前的 Excel 版本过旧' }).waitFor();
    await pane
      .getByText(
        '整改台账助手需要 Excel 2021 或更新版本（ExcelApi 1.14）；当前的 Excel 提供的加载项接口是 ExcelApi 1.3（版本 16.0.15407.10000）。',
      )
      .waitFor();
    await look(opened, 'old-excel');
    expect(opened.faults).toEqual([]);
    await page.context().close();
  });

  /** Before the pane's own code: answers of Excel can be made to fail, as Excel itself says it. */
  const makeBreakable = (context: BrowserContext): void => {
    void context.addInitScript(() => {
      if (!location.pathname.endsWith('/pane.html')) return;
      window.addEventListener('message', (event: MessageEvent<{ excelBridge?: string }>) => {
        const { excelBridge } = event.data;
        if (document.body.dataset['broken'] === undefined || excelBridge === undefined) return;
        const answer = JSON.parse(excelBridge) as { type: number; message: { body: object } };
        if (answer.type !== 2 || 'seen' in answer) return;
        event.stopImmediatePropagation();
        answer.message.body = {
          Results: [],
          Error: { Code: 'GeneralException', Message: 'Something went wrong.', Location: '' },
        };
        const data = { excelBridge: JSON.stringify({ ...answer, seen: true }) };
        const { origin, source } = event;
        window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
      });
    });
  };

  test('a failure that nobody foresaw: said in Chinese, with 复制诊断信息, and 重试 goes on', async () => {
    const opened = await openWorkbench(browser, { watch: makeBreakable });
    const { page, pane } = opened;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const setBroken = (broken: boolean): Promise<void> =>
      pane.evaluate((on) => {
        if (on) document.body.dataset['broken'] = '';
        else delete document.body.dataset['broken'];
      }, broken);
    await setBroken(true);
    await pane.getByRole('button', { name: '挂图作战', exact: true }).click();
    await pane
      .getByText(
        '挂图作战图没有生成：Excel 没有完成这项操作，没有继续写入；请再试一次，仍不行时复制诊断信息给技术人员。',
      )
      .waitFor();
    await look(opened, 'failure');
    // The line above the figures offers the same; it stays when the notice is gone.
    await pane.getByRole('button', { name: '复制诊断信息' }).first().click();
    await pane.getByText('诊断信息已复制。').waitFor();
    const copied = await pane.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('GeneralException');
    expect(copied).toContain('16.0.15407.10000');
    await setBroken(false);
    await pane.getByRole('button', { name: '重新读取' }).click();
    await pane.getByRole('button', { name: '重新读取' }).waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: '挂图作战', exact: true }).click();
    await pane.getByText(`已生成“${BOARD_SHEET_NAME}”`).waitFor();
    expect(opened.faults).toEqual([]);
    await page.context().close();
  });
});
