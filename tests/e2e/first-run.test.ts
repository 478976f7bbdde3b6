import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Frame, Page } from 'playwright-core';
import { TEMPLATE_COLUMNS } from '../../src/domain/ledger-template/columns';
import { STATUS_CHOICES, TYPE_WORDS } from '../../src/domain/ledger-template/entries';
import { PRESETS } from '../../src/domain/palette/presets';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import expected from '../domain/ledger/sample-expected.json';
import { eventually } from './support/eventually';
import { look, lookHere, VIEWS } from './support/look';
import { savedSheets } from './support/saved-file';
import {
  chooseAsOf,
  AS_OF,
  goTo,
  launchBrowser,
  openWorkbench,
  paneOf,
  pointsOf,
  saveCopy,
  takePicture,
  typeInCell,
  widen,
} from './support/workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const HINTS = [
  '第 1 步，共 3 步最上面是认出的台账和统计日期；日期可以改，数字会跟着变。',
  '第 2 步，共 3 步“预警”里是逾期和临期的问题，点一下就在表格里定位。',
  '第 3 步，共 3 步着色、汇总、挂图、起草都在最下面；着色前会先问您。',
] as const;

const STORED = 'rectification-ledger:hints-seen';

const card = (pane: Frame) => pane.getByRole('region', { name: '使用提示' });

/** What the keyboard is on, by its words or its label. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement)
      return activeElement.labels?.[0]?.textContent ?? '';
    return activeElement?.textContent ?? '';
  });
}

/** Goes on with Tab until that has the focus. */
async function tabTo({ page, pane }: { page: Page; pane: Frame }, wanted: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(pane)) === wanted) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Cannot reach “${wanted}” by keyboard; now on “${await focused(pane)}”`);
}

describe('the hints', () => {
  test.each(VIEWS)('by keyboard alone, $width px, $colorScheme', async (view) => {
    const opened = await openWorkbench(browser, { ...view, width: 1440, firstRun: true });
    const { page, pane, faults } = opened;
    await widen(page, view.width);
    // They come by themselves and leave the focus where it is.
    await card(pane).waitFor();
    expect(await focused(pane)).not.toBe('下一步');
    await pane.locator('#tab-overview').focus();
    await tabTo(opened, '不再提示');
    await tabTo(opened, '跳过');
    await tabTo(opened, '下一步');
    for (const [at, hint] of HINTS.entries()) {
      await pane.getByText(hint.slice('第 1 步，共 3 步'.length)).waitFor();
      await expect(card(pane).getByRole('status').textContent()).resolves.toBe(hint);
      expect(await focused(pane)).toBe(at < 2 ? '下一步' : '知道了');
      await lookHere(opened, `hint-${at + 1}`, view);
      await page.keyboard.press('Enter');
    }
    await card(pane).waitFor({ state: 'detached' });
    expect(await focused(pane)).toBe('概览');
    expect(await pane.evaluate((key) => localStorage.getItem(key), STORED)).toBe('1');

    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: '再看一次三步提示' }).waitFor();
    await tabTo(opened, '再看一次三步提示');
    await page.keyboard.press('Enter');
    await expect(card(pane).getByRole('status').textContent()).resolves.toBe(HINTS[0]);
    // Asked for, they take the focus.
    expect(await focused(pane)).toBe('下一步');
    await page.keyboard.press('Escape');
    await card(pane).waitFor({ state: 'detached' });
    expect(await focused(pane)).toBe('概览');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('skipped without 不再提示 they come again with the next opening, and with it not', async () => {
    const opened = await openWorkbench(browser, { firstRun: true });
    const { page, faults } = opened;
    await opened.pane.locator('#tab-overview').focus();
    await tabTo(opened, '不再提示');
    await page.keyboard.press('Space');
    await tabTo(opened, '跳过');
    await page.keyboard.press('Enter');
    await card(opened.pane).waitFor({ state: 'detached' });

    await page.reload();
    const second = await paneOf(page);
    await card(second).waitFor();
    await second.getByRole('button', { name: '跳过' }).click();
    await card(second).waitFor({ state: 'detached' });

    await page.reload();
    const third = await paneOf(page);
    await third.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    await third.getByText('记下本次进度').waitFor();
    await expect(card(third).count()).resolves.toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('an empty workbook becomes a ledger to fill in, and what is filled in counts', async () => {
  const opened = await openWorkbench(browser, {
    file: { name: '空白.xlsx', bytes: blankXlsx() },
    asOf: null,
  });
  const { page, pane, faults } = opened;
  await pane.getByRole('heading', { name: '这张表是空的' }).waitFor();
  await look(opened, 'empty');

  await pane.getByRole('button', { name: '新建一份整改台账' }).click();
  await pane
    .getByText('已在“Sheet1”写好一份空白台账。请从示例行的下一行填起，示例行不计数。')
    .waitFor();
  await pane.getByRole('heading', { name: '台账还没有填写' }).waitFor();
  await pane
    .getByText(
      '工作表“Sheet1”已认出台账表头，还没有填写问题（第 4 行是示例，不计入统计）。请从第 5 行填起。',
    )
    .waitFor();
  await look(opened, 'blank-ledger');
  await takePicture(page, 'states-blank-ledger-page');

  const { bytes } = await saveCopy(page);
  const rows = savedSheets(bytes).get('Sheet1')?.rows ?? [];
  expect(rows[2]).toEqual(TEMPLATE_COLUMNS.map(({ title }) => title));
  expect(rows[3]?.[0]).toBe('示例');
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(/<pane [^>]*>/u.exec(xml)?.[0]).toMatch(/ySplit="3".*state="frozen"/u);
  const lists = [...xml.matchAll(/type="list".*?sqref="([^"]+)".*?<formula1>(.*?)<\/formula1>/gu)];
  expect(lists.map(([, area, words]) => [area, words])).toEqual([
    ['I5:I504', `&quot;${TYPE_WORDS.join(',')}&quot;`],
    ['L5:L504', `&quot;${STATUS_CHOICES.join(',')}&quot;`],
  ]);

  await typeInCell(page, 'A5', '1');
  await typeInCell(page, 'C5', '值班记录不完整，有3处没有签字。');
  await typeInCell(page, 'D5', '补齐记录，每月检查一次。');
  await typeInCell(page, 'F5', '办公室');
  await typeInCell(page, 'H5', '2025-04-15');
  await typeInCell(page, 'L5', '正在推进');
  await pane.getByText('表头第3行 · 1个问题 · 1条措施').waitFor();
  await chooseAsOf(pane, AS_OF);
  // The deadline was typed as a date and is past on that day.
  await pane.getByRole('button', { name: '逾期 1 个，到“预警”中逐个查看' }).waitFor();
  await look(opened, 'first-problem');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('two clicks colour the sheet; another scheme takes the place of the first', async () => {
  const { page, pane, faults } = await openWorkbench(browser);
  await pane.getByRole('button', { name: '着色', exact: true }).click();
  await pane.getByRole('button', { name: '同意并添加' }).click();
  const { overdue, dueSoon, completedLate } = expected.summary;
  const before = await pane.getByText(/^已着色/u).textContent();
  for (const part of [`逾期${overdue}个`, `临期${dueSoon}个`, `逾期完成${completedLate}个`]) {
    expect(before).toContain(part);
  }
  await goTo(page, 'A27');
  const tints = (preset: 'standard' | 'signalLight') => {
    const { palette } = PRESETS[preset];
    return {
      overdue: palette.overdue.light.tint,
      completed: palette.completed.light.tint,
      inProgress: palette.inProgress.light.tint,
    };
  };
  const shows = async (colour: string): Promise<boolean> => (await pointsOf(page, colour)) > 5000;
  const shown = async () => {
    const { overdue: red, completed: green } = tints('standard');
    return [await shows(red), await shows(green), await shows(tints('signalLight').inProgress)];
  };
  await eventually(shown, (now) => now.join() === 'true,true,false');

  await pane.getByRole('tab', { name: '设置' }).click();
  await pane.getByRole('radio', { name: PRESETS.signalLight.name }).check();
  await pane.getByRole('button', { name: '保存', exact: true }).click();
  await pane.getByText(/^设置已保存.*台账上还是原来的颜色，请点“重新着色”/u).waitFor();
  await expect(shown()).resolves.toEqual([true, true, false]);
  await pane.getByRole('button', { name: '重新着色' }).click();
  await pane.getByText(/^已着色/u).waitFor();
  // What is done bears no colour in this scheme, what is under way does; red is red in all.
  await eventually(shown, (now) => now.join() === 'true,false,true');
  await goTo(page, 'A27');
  await takePicture(page, 'states-other-preset-page');
  await pane.getByRole('tab', { name: '概览' }).click();
  expect(faults).toEqual([]);
  await page.context().close();
});
