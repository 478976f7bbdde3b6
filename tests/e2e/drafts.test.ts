import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { readWordText } from '../../src/documents/read-word-text';
import { DRAFT_SHEET_NAME } from '../../src/domain/draft-sheet/names';
import { savedSheets } from './support/saved-file';
import { launchBrowser, openWorkbench, saveCopy } from './support/workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a clerk fills in, drafts, adds a name, masks it for the public and takes the text out', async () => {
  const { page, pane, faults } = await openWorkbench(browser);
  await pane.getByRole('tab', { name: '文稿' }).click();
  await pane.getByRole('combobox', { name: '模板' }).selectOption({ label: '内部月报' });
  await pane.getByRole('button', { name: /^填写信息/ }).click();
  await pane.getByRole('textbox', { name: '单位全称' }).fill('中共云岭市公安局江口分局委员会');
  await pane.getByRole('textbox', { name: '单位简称' }).fill('江口分局');
  await pane.getByLabel('落款日期').fill('2025-05-06');
  await pane.getByRole('button', { name: /^填写信息/ }).click();

  await pane.getByRole('button', { name: '起草', exact: true }).click();
  await pane.getByRole('button', { name: '修改', exact: true }).click();
  const text = pane.getByRole('textbox', { name: '整改进展情况文稿' });
  const internal = await text.inputValue();
  expect(internal.split('\n').slice(0, 2)).toEqual(['江口分局整改工作月报', '（2025年4月）']);

  await pane.getByRole('button', { name: '公开稿' }).click();
  await pane.getByRole('button', { name: '起草', exact: true }).click();
  const drafted = await text.inputValue();
  await text.fill(`${drafted}\n联系人：李启鸿同志，手机13812345678。`);
  await pane.getByRole('button', { name: /^公开前检查 ?2$/ }).click();
  await pane.getByRole('checkbox', { name: '全选能遮盖的' }).check();
  await pane.getByRole('button', { name: '遮盖所选（2处）' }).click();
  const masked = await text.inputValue();
  expect(masked).toBe(`${drafted}\n联系人：李某某同志，手机138****5678。`);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: '下载 Word' }).click(),
  ]);
  const word = await readWordText(new Uint8Array(await readFile(await download.path())));
  expect(word.split('\n').filter((line) => line !== '')).toEqual(masked.split('\n'));

  await pane.getByRole('button', { name: '写入工作表' }).click();
  await pane.getByText(`公开稿已写入“${DRAFT_SHEET_NAME}”，台账没有改动。`).waitFor();
  await pane.getByRole('button', { name: '内部稿' }).click();
  expect(await text.inputValue()).toBe(internal);

  const { bytes } = await saveCopy(page);
  const rows = savedSheets(bytes).get(DRAFT_SHEET_NAME)?.rows ?? [];
  const written = rows.flat().map(String);
  expect(written).toContain('联系人：李某某同志，手机138****5678。');
  expect(written).not.toContain('联系人：李启鸿同志，手机13812345678。');
  expect(faults).toEqual([]);
  await page.context().close();
});
