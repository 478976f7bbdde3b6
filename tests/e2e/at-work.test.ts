import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Frame } from 'playwright-core';
import { benchProblems } from '../../src/bench/bench-table';
import { benchXlsx } from '../../src/bench/bench-xlsx';
import { BOARD_SHEET_NAME } from '../../src/domain/board/names';
import { HELPER_TITLES } from '../../src/domain/highlight/names';
import { SUMMARY_SHEET_NAME } from '../../src/domain/summary-sheet/names';
import { eventually } from './support/eventually';
import { readLedger } from './support/ledger-cli';
import { hasLibreOffice, printedPages } from './support/libre-office';
import { look } from './support/look';
import { savedSheets } from './support/saved-file';
import {
  AS_OF,
  chooseAsOf,
  goTo,
  launchBrowser,
  nameBox,
  openWorkbench,
  saveCopy,
  shownTab,
  takePicture,
  typeInCell,
} from './support/workbench';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'ledger-states-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe('挂图作战 and the summary sheet', () => {
  test('are in the copy: A3 landscape, one page wide, and two charts', async () => {
    const opened = await openWorkbench(browser);
    const { page, pane } = opened;
    await pane.getByRole('button', { name: '挂图作战', exact: true }).click();
    await pane
      .getByText(
        `已生成“${BOARD_SHEET_NAME}”，一个问题一行，按 A3 横向排版，可以直接打印。数字是固定值，台账改了请再生成一次。`,
      )
      .waitFor();
    await look(opened, 'board-written');
    await pane.getByRole('button', { name: '查看挂图' }).click();
    await shownTab(page, BOARD_SHEET_NAME).waitFor();
    // The pane is still about the ledger.
    await expect(pane.getByRole('heading', { level: 1 }).textContent()).resolves.toBe('整改台账');
    await takePicture(page, 'states-board-page');
    const board = await saveCopy(page);
    expect(chartsIn(board.bytes)).toBe(0);

    await pane.getByRole('button', { name: '生成汇总表' }).click();
    await pane.getByRole('button', { name: '同意并添加' }).click();
    await pane
      .getByText(
        `已生成“${SUMMARY_SHEET_NAME}”，数字是公式，台账改了会跟着变。同时记下了2025年4月30日的进度。`,
      )
      .waitFor();
    const { bytes } = await saveCopy(page);
    expect(chartsIn(bytes)).toBe(2);
    expect(opened.faults).toEqual([]);
    await page.context().close();
    if (!hasLibreOffice()) return;

    const file = path.join(folder, 'copy.xlsx');
    await writeFile(file, bytes);
    const pages = await printedPages(file);
    const a3 = pages.filter(({ size }) => size === '1191 x 842');
    expect(a3.length).toBeGreaterThan(0);
    // Each page has the first and the last column, so that none was cut off to the right.
    expect(a3.map(({ text }) => [text.includes('序号'), text.includes('责任领导')])).toEqual(
      a3.map(() => [true, true]),
    );
  }, 120_000);
});

function chartsIn(bytes: Uint8Array): number {
  return Object.keys(unzipSync(bytes)).filter((name) => /^xl\/charts\/chart\d+\.xml$/u.test(name))
    .length;
}

describe('while something goes on', () => {
  test('long work shows how far it is, stops when told to and is completed the next time', async () => {
    const bytes = benchXlsx(benchProblems(2500));
    const file = path.join(folder, 'long.xlsx');
    await writeFile(file, bytes);
    const { overdue, dueSoon } = (await readLedger(file, AS_OF)).summary;
    const opened = await openWorkbench(browser, { file: { name: '长台账.xlsx', bytes } });
    const { page, pane } = opened;
    await pane.getByRole('button', { name: '着色', exact: true }).click();
    await pane.getByRole('button', { name: '同意并添加' }).click();
    expect(await stopWhenShown(pane, '正在着色…')).toMatch(/^\d{1,2}%停下$/u);
    const stopped = pane.getByText(/^已停下/u);
    const said = await stopped.textContent();
    await look(opened, 'stopped');
    // Where it stopped is a matter of moments; what it says of that must be so.
    const head = savedSheets((await saveCopy(page)).bytes).get('整改台账')?.rows[2];
    const isBegun = head?.includes(HELPER_TITLES[0]) ?? false;
    expect(said).toBe(
      isBegun
        ? '已停下，着色只写了一部分；再点一次“着色”就会补全，也可以在“设置”里撤除。'
        : '已停下，还没有写入，工作簿没有改动。',
    );

    await pane.getByRole('button', { name: '着色', exact: true }).click();
    const agree = pane.getByRole('button', { name: '同意并添加' });
    const done = pane.getByText(new RegExp(`^已着色：逾期${overdue}个、临期${dueSoon}个、`, 'u'));
    await agree.or(done).first().waitFor();
    // Stopped before the agreement was kept, it asks again.
    if (await agree.isVisible()) await agree.click();
    await done.waitFor();
    await pane.getByRole('button', { name: `逾期 ${overdue} 个，到“预警”中逐个查看` }).waitFor();
    expect(opened.faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('typing in the sheet keeps the focus there, and the figures change in their place', async () => {
    const opened = await openWorkbench(browser);
    const { page, pane } = opened;
    await pane.getByRole('img', { name: /^完成率 55\.26%/u }).waitFor();
    await watchRing(pane);
    await typeInCell(page, 'M50', '已完成');
    // Goes on typing while the pane reads.
    await page.keyboard.type('正在');
    await pane.getByRole('img', { name: /^完成率 57\.89%/u }).waitFor();
    expect(await ringWas(pane)).toEqual({ away: 0, busy: 0 });
    expect(await page.evaluate(() => document.activeElement?.id.startsWith('__editor_'))).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    expect(opened.faults).toEqual([]);
    await page.context().close();
  });
});

/** Presses 停下 as soon as the bar shows how far it is, and gives what stood there. */
async function stopWhenShown(pane: Frame, label: string): Promise<string> {
  const shown = await pane.waitForFunction((name) => {
    const box = document.querySelector(`progress[aria-label="${name}"]`)?.parentElement;
    const text = box?.textContent ?? '';
    if (!text.includes('%')) return '';
    box?.querySelector('button')?.click();
    return text;
  }, label);
  return (await shown.jsonValue()) || 'nothing';
}

interface RingWindow {
  ringWas: { away: number; busy: number };
}

/** From now on counts whether the ring ever leaves the page, or an outline takes its place. */
function watchRing(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const was = { away: 0, busy: 0 };
    (window as unknown as RingWindow).ringWas = was;
    const ring = document.querySelector('svg[aria-label^="完成率"]');
    new MutationObserver(() => {
      if (ring?.isConnected !== true) was.away += 1;
      if (document.querySelector('[aria-busy=true]') !== null) was.busy += 1;
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

function ringWas(pane: Frame): Promise<RingWindow['ringWas']> {
  return pane.evaluate(() => (window as unknown as RingWindow).ringWas);
}

test('progress is noted, and a day later what changed leads to its problem', async () => {
  const opened = await openWorkbench(browser);
  const { page, pane } = opened;
  await pane.getByText(/^还没有记过进度。/u).waitFor();
  await pane.getByRole('button', { name: '记下本次进度' }).click();
  await pane
    .getByText(/^已记下2025年4月30日的进度，存放在这个工作簿里，没有改动任何单元格/u)
    .waitFor();
  await pane
    .getByText(/^已记下 2025年4月30日的进度。统计日期在这天以后时，这里显示变化。/u)
    .waitFor();
  await typeInCell(page, 'M50', '已完成');
  await goTo(page, 'A5');
  await chooseAsOf(pane, '2025-05-01');
  await pane
    .getByText(/^自 2025年4月30日以来 .* 55\.26%（21\/38） → 57\.89%（22\/38）$/u)
    .waitFor();
  const changes = pane.getByRole('list', { name: '自 2025年4月30日以来' });
  await expect(changes.getByRole('listitem').allTextContents()).resolves.toEqual([
    '新完成 1',
    '新逾期 0',
  ]);
  await changes.getByRole('button', { name: '新完成 1' }).click();
  const listed = pane.getByRole('list', { name: '新完成', exact: true }).getByRole('button');
  await listed.waitFor();
  await expect(listed.textContent()).resolves.toBe(
    '31. 轮岗交流制度执行不严，部分岗位长期未轮换。 逾期 → 已完成 · 第50行',
  );
  await look(opened, 'changes');
  await listed.click();
  await eventually(
    () => nameBox(page).inputValue(),
    (address) => /^[A-Z]+50(?::|$)/u.test(address),
  );
  expect(opened.faults).toEqual([]);
  await page.context().close();
});
