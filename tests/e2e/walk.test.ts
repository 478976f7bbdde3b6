import type { Browser } from 'playwright-core';
import { benchProblems } from '../../src/bench/bench-table';
import { benchXlsx } from '../../src/bench/bench-xlsx';
import { CHINESE, type Language } from '../../src/taskpane/words/language';
import { ENGLISH } from '../../src/taskpane/words/en-us';
import { overflow, violations } from './support/accessibility';
import { launchBrowser, openWorkbench, takePicture, widen } from './support/workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const TABS = ['overview', 'warnings', 'findings', 'draft', 'process', 'settings'] as const;

const LANGUAGES: readonly Language[] = [CHINESE, ENGLISH];

const LEDGERS = [
  { ledger: 'sample', problems: 38, file: null },
  {
    ledger: 'thousand',
    problems: 1000,
    file: { name: '千条台账.xlsx', bytes: benchXlsx(benchProblems(1000)) },
  },
] as const;

const CASES = LEDGERS.flatMap((ledger) =>
  LANGUAGES.flatMap((language) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      ...ledger,
      language,
      tag: language.tag,
      colorScheme,
    })),
  ),
);

test.each(CASES)(
  'each tab over the $ledger ledger, $tag, $colorScheme: fits 320 px and has no barriers',
  async ({ ledger, problems, file, language, tag, colorScheme }) => {
    const { page, pane, faults } = await openWorkbench(browser, {
      colorScheme,
      locale: tag,
      file,
      language,
      // A tall window shows more of each tab in its picture.
      height: 1400,
    });
    await widen(page, 320);
    await pane
      .getByText(new RegExp(`\\b${problems}\\b|^.*${problems}个问题`))
      .first()
      .waitFor();
    for (const tab of TABS) {
      await pane.locator(`#tab-${tab}`).click();
      await pane.locator(`[role=tabpanel][aria-labelledby=tab-${tab}]`).waitFor();
      // The parts that come after the first screen take the place of their outlines.
      await pane.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
      await takePicture(
        page.getByTitle('整改台账助手任务窗格'),
        `tabs/${ledger}-${tag}-${colorScheme}-${tab}`,
      );
      expect([tab, await overflow(pane), await violations(pane)]).toEqual([tab, 0, []]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
