import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, openWorkbench, paneOf, typeInCell } from './support/workbench';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/sample-ledger.xlsx');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a file that is no workbook is refused in Chinese and the sample stays', async () => {
  const { page, pane } = await openWorkbench(browser);
  await page.setInputFiles('input[type=file]', {
    name: '台账.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('序号,问题,时限'),
  });
  const said = await page.getByText(/没有打开/).textContent();
  expect(said).toMatch(/^台账\.xlsx 没有打开：这不是 \.xlsx 文件/);
  expect(await page.title()).toBe('整改台账示例.xlsx - 整改台账助手试用台');
  await pane.getByText('38个问题 · 54条措施').waitFor();
  await page.context().close();
});

test('another workbook gets a pane of its own, after the question about unsaved changes', async () => {
  const { page, faults } = await openWorkbench(browser);
  await typeInCell(page, 'N5', '改过');
  await page.setInputFiles('input[type=file]', SAMPLE);
  await page.getByRole('alertdialog', { name: '先另存副本吗？' }).waitFor();
  await page.getByRole('button', { name: '不保存，继续' }).click();
  await page.waitForFunction(() => document.title.startsWith('sample-ledger.xlsx'));

  const pane = await paneOf(page);
  await pane.getByText('38个问题 · 54条措施').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
