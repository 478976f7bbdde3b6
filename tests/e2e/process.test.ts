import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { readWordText } from '../../src/documents/read-word-text';
import { COMPARISON_SHEET_NAME } from '../../src/domain/comparison-sheet/names';
import { LOOK_BACK_SHEET_NAME } from '../../src/domain/look-back-sheet/names';
import { REGISTER_SHEET_NAME } from '../../src/domain/register-sheet/names';
import { editedSample } from './support/edited-sample';
import { savedSheets } from './support/saved-file';
import { goTo, launchBrowser, openWorkbench, saveCopy, showSheet } from './support/workbench';

const FEEDBACK = readFileSync(
  path.resolve(__dirname, '../domain/feedback/texts/inspection.txt'),
  'utf8',
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The two clicks to a step. */
async function openStep(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('tab', { name: '流程' }).click();
  await pane.getByRole('button', { name: new RegExp(`^${name}`) }).click();
}

/** The texts of the cells of a saved sheet. */
function textsOf(bytes: Uint8Array, sheet: string): readonly string[] {
  const rows = savedSheets(bytes).get(sheet)?.rows ?? [];
  return rows.flat().flatMap((value) => (value === null ? [] : [String(value)]));
}

test('a feedback text is pasted, corrected and becomes a ledger that the pane reads', async () => {
  const { page, pane, faults } = await openWorkbench(browser);
  await openStep(pane, '反馈成账');
  await pane.getByRole('textbox', { name: '反馈意见全文' }).fill(FEEDBACK);
  await pane.getByRole('button', { name: '拆分问题' }).click();
  await pane.getByText('共 45 个问题', { exact: true }).waitFor();
  expect(await pane.getByLabel('反馈日期', { exact: true }).last().inputValue()).toBe('2025-09-29');
  const third = pane.getByRole('textbox', { name: '第 3 个问题', exact: true });
  const text = await third.inputValue();
  expect(text).toBe('营造良好营商环境存在短板,涉企执法不规范问题仍然存在');
  await third.click();
  await third.evaluate(
    (area, at) => {
      (area as HTMLTextAreaElement).setSelectionRange(at, at);
    },
    text.indexOf(',') + 1,
  );
  await pane.getByRole('button', { name: '在光标处拆分' }).nth(2).click();
  await pane.getByText('共 46 个问题', { exact: true }).waitFor();

  await pane.getByRole('button', { name: '生成台账' }).click();
  const said = await pane.getByText(/^已在工作表“.+”生成台账，共 46 个问题。/).textContent();
  const name = /“(.+?)”/.exec(said ?? '')?.[1] ?? '';
  await pane.getByRole('heading', { name, exact: true }).waitFor();
  await pane.getByRole('tab', { name: '概览' }).click();
  await pane.getByText('共 46 个', { exact: true }).first().waitFor();

  const { bytes } = await saveCopy(page);
  const texts = textsOf(bytes, name);
  expect(texts).toContain('营造良好营商环境存在短板');
  expect(texts).toContain('涉企执法不规范问题仍然存在');
  expect(texts.some((one) => one.includes('要举一反三'))).toBe(false);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('what is late is urged: the register is written, the letters come, the reply typed in stays', async () => {
  const { page, pane, faults } = await openWorkbench(browser);
  await openStep(pane, '督办提醒');
  await pane.getByText('共7份：约谈建议3份，督办单1份，提醒函3份。').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: '生成并登记（7份）' }).click(),
  ]);
  await pane.getByText(/^已在“督办登记（助手）”登记7份：/).waitFor();
  const word = await readWordText(new Uint8Array(await readFile(await download.path())));
  const numbers = word.match(/〔\d{4}〕\d+号/gu) ?? [];
  expect(new Set(numbers).size).toBeGreaterThan(0);
  expect(word).not.toMatch(/undefined|NaN|null/u);

  await showSheet(page, REGISTER_SHEET_NAME);
  const before = textsOf((await saveCopy(page)).bytes, REGISTER_SHEET_NAME);
  const column = before.includes('回复情况');
  expect(column).toBe(true);
  await goTo(page, 'I20');
  await page.keyboard.insertText('旁注');
  await page.keyboard.press('Enter');

  await showSheet(page, '整改台账');
  await pane.getByRole('tab', { name: '设置' }).click();
  await pane.getByRole('button', { name: '撤除助手痕迹' }).click();
  await pane.getByRole('button', { name: '撤除', exact: true }).click();
  await pane
    .getByText(/^已撤除|^没有/)
    .first()
    .waitFor();
  const after = textsOf((await saveCopy(page)).bytes, REGISTER_SHEET_NAME);
  expect(after).toEqual([...before, '旁注']);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('what was completed is looked at again: the sheet is written, and the ledger is as it was', async () => {
  const { page, pane, faults } = await openWorkbench(browser);
  const ledger = textsOf((await saveCopy(page)).bytes, '整改台账');
  await openStep(pane, '回头看');
  await pane.getByRole('button', { name: '写出回头看表' }).click();
  await pane.getByText(/^已写出“回头看（助手）”表。/).waitFor();
  const { bytes } = await saveCopy(page);
  expect(textsOf(bytes, '整改台账')).toEqual(ledger);
  const texts = textsOf(bytes, LOOK_BACK_SHEET_NAME);
  expect(texts).toContain('食堂留样和验收管理不规范。');
  expect(texts).toContain('回头看结果');
  expect(faults).toEqual([]);
  await page.context().close();
});

/** How last month's file stood: problem 2 not completed, problem 30 due a month earlier. */
const LAST_MONTH = {
  A2: '填报单位：某镇公安分局（示例）　反馈日期：2024年7月26日　截至2025年3月31日',
  K7: null,
  L7: 0.5,
  M7: '正在推进',
  I49: '2025年3月15日',
};

test('the ledger is compared with last month’s file as of its own day, and the comparison is written', async () => {
  const { page, pane, faults } = await openWorkbench(browser);
  const ledger = textsOf((await saveCopy(page)).bytes, '整改台账');
  await openStep(pane, '进度对比');
  await pane.locator('input[type=file]').setInputFiles({
    name: '三月台账.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(editedSample(LAST_MONTH)),
  });
  await pane.getByText('这是表上写明的日期。').waitFor();
  expect(await pane.getByLabel('“三月台账.xlsx”的统计日期').inputValue()).toBe('2025-03-31');
  const since = pane.getByRole('list', { name: '自 2025年3月31日以来' });
  await since.waitFor();
  expect(await since.getByRole('listitem').allTextContents()).toEqual([
    '新完成 1',
    '新逾期 2',
    '时限改动 1',
    '进度数改动 1',
  ]);
  await since.getByRole('button', { name: '新逾期 2' }).click();
  const late = pane.getByRole('list', { name: '新逾期' }).getByRole('listitem');
  expect((await late.allTextContents()).map((line) => /第[^第]+行$/u.exec(line)?.[0])).toEqual([
    '第23–25行',
    '第50行',
  ]);
  await since.getByRole('button', { name: '时限改动 1' }).click();
  await pane
    .getByText(/原定2025年3月15日 → 现定2025年4月15日/)
    .first()
    .waitFor();
  await pane.getByRole('button', { name: '写出对比表' }).click();
  await pane.getByText(/^对比结果已写到/).waitFor();
  const { bytes } = await saveCopy(page);
  expect(textsOf(bytes, '整改台账')).toEqual(ledger);
  const texts = textsOf(bytes, COMPARISON_SHEET_NAME);
  expect(texts).toContain('新增完成（1个）');
  expect(texts).toContain('新增逾期（2个）');
  expect(texts).toContain('整改时限有改动（1个）');
  expect(texts.filter((text) => /（\d+个）$/u.test(text))).toHaveLength(3);
  expect(faults).toEqual([]);
  await page.context().close();
});
