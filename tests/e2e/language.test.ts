import type { Browser, Frame } from 'playwright-core';
import { CHINESE } from '../../src/taskpane/words/language';
import { EN_US_PARTS, ENGLISH } from '../../src/taskpane/words/en-us';
import { strayChinese } from './support/stray-chinese';
import { launchBrowser, openWorkbench } from './support/workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openTab(pane: Frame, tab: string): Promise<void> {
  await pane.locator(`#tab-${tab}`).click();
  await pane.locator(`[role=tabpanel][aria-labelledby=tab-${tab}]`).waitFor();
  await pane.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

function language(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.documentElement.lang);
}

test('a Chinese Excel gets a Chinese pane and no English file', async () => {
  const files: string[] = [];
  const { page, pane, faults } = await openWorkbench(browser, {
    watch: (context) => context.on('request', (request) => files.push(request.url())),
  });
  expect(await language(pane)).toBe(CHINESE.tag);
  expect(files.filter((file) => file.includes('en-us'))).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

describe('an English Excel', () => {
  test('gets an English pane: nothing Chinese but the words of the ledger', async () => {
    const { page, pane, faults } = await openWorkbench(browser, {
      locale: 'en-US',
      language: ENGLISH,
    });
    expect(await language(pane)).toBe(ENGLISH.tag);
    for (const tab of ['overview', 'warnings', 'findings', 'draft', 'settings']) {
      await openTab(pane, tab);
      await pane.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect([tab, await strayChinese(pane)]).toEqual([tab, []]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('says the figures of the sample and what was done with it', async () => {
    const { page, pane, faults } = await openWorkbench(browser, {
      locale: 'en-US',
      language: ENGLISH,
    });
    await pane.getByText('38 problems · 54 measures · header rows 3–4').waitFor();
    await pane
      .getByRole('img', { name: /21 completed \(3 of them late\) of 38 problems$/u })
      .waitFor();
    await pane.getByRole('button', { name: 'Color', exact: true }).click();
    await pane.getByRole('button', { name: 'Add them' }).click();
    const notice = await pane.getByText(/^Colored: /u).textContent();
    expect(notice).toMatch(/^Colored: 5 overdue, 3 due soon, /u);
    expect(await strayChinese(pane)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('drafts in Chinese, marked as Chinese', async () => {
    const { page, pane, faults } = await openWorkbench(browser, {
      locale: 'en-US',
      language: ENGLISH,
    });
    await openTab(pane, 'draft');
    const panel = pane.getByRole('tabpanel');
    await panel.getByRole('button', { name: 'Draft', exact: true }).click();
    const text = panel.getByRole('region', { name: EN_US_PARTS.DRAFT_WORDS.text });
    await text.getByText('整改进展情况的通报').waitFor();
    for (const fold of [/^Gaps to fill/u, /^Facts/u, /^Proofreading/u]) {
      await panel.getByRole('button', { name: fold }).click();
    }
    expect(await strayChinese(pane)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
