import type { Browser } from 'playwright-core';
import { EN_US_PROCESS } from '../../src/taskpane/process/words/en-us';
import { ZH_CN_PROCESS } from '../../src/taskpane/process/words/zh-cn';
import { PROCESS_STEPS } from '../../src/taskpane/process/steps';
import { ENGLISH } from '../../src/taskpane/words/en-us';
import { CHINESE } from '../../src/taskpane/words/language';
import { overflow, violations } from './support/accessibility';
import { launchBrowser, openWorkbench, takePicture, widen } from './support/workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LANGUAGES = [
  { language: CHINESE, words: ZH_CN_PROCESS },
  { language: ENGLISH, words: EN_US_PROCESS },
] as const;

const CASES = LANGUAGES.flatMap((each) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    ...each,
    tag: each.language.tag,
    colorScheme,
  })),
);

test.each(CASES)(
  'each step of the process over the sample, $tag, $colorScheme: two clicks away, fits 320 px and has no barriers',
  async ({ language, words, tag, colorScheme }) => {
    const { page, pane, faults } = await openWorkbench(browser, {
      colorScheme,
      locale: tag,
      language,
      height: 1400,
    });
    await widen(page, 320);
    const picture = (name: string): Promise<void> =>
      takePicture(page.getByTitle('整改台账助手任务窗格'), `process/${tag}-${colorScheme}-${name}`);
    await pane.locator('#tab-process').click();
    await pane.getByRole('list', { name: words.PROCESS_WORDS.steps }).waitFor();
    await picture('steps');
    for (const step of PROCESS_STEPS) {
      await pane.locator('#tab-process').click();
      const { name } = words.STEP_WORDS[step];
      await pane.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await pane.getByRole('region', { name }).waitFor();
      await pane.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
      await picture(step);
      expect([step, await overflow(pane), await violations(pane)]).toEqual([step, 0, []]);
      await pane.getByRole('button', { name: words.PROCESS_WORDS.back }).click();
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
