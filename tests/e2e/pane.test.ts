import type { Browser, Frame, Page } from 'playwright-core';
import { violations } from './support/accessibility';
import { launchBrowser, openWorkbench, takePicture, typeInCell } from './support/workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Drags the splitter until the pane is that wide. */
async function widen(page: Page, width: number): Promise<void> {
  const splitter = page.getByRole('separator', { name: '调整任务窗格宽度' });
  const box = await splitter.boundingBox();
  const now = Number(await splitter.getAttribute('aria-valuenow'));
  if (box === null) throw new Error('Cannot drag the splitter: it is not shown');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + now - width, y, { steps: 4 });
  await page.mouse.up();
}

/** How many pixels of the widest thing stick out to the right; 0 when all fits. */
function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('main, main > *')];
    return Math.max(...wide.map((element) => element.scrollWidth - element.clientWidth));
  });
}

const TABS = ['概览', '起草', '体检', '设置'] as const;

describe.each([
  [320, 'light'],
  [320, 'dark'],
  [400, 'light'],
  [400, 'dark'],
] as const)('the pane %i px wide, %s', (width, colorScheme) => {
  test('fits, has no barriers and looks as in the picture', async () => {
    const { page, pane, faults } = await openWorkbench(browser, { colorScheme });
    await widen(page, width);
    await expect(pane.evaluate(() => window.innerWidth)).resolves.toBe(width);

    const frame = page.getByTitle('整改台账助手任务窗格');
    await takePicture(frame, `pane-${width}-${colorScheme}`);

    await pane.getByRole('button', { name: '起草', exact: true }).click();
    for (const tab of TABS) {
      await pane.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      expect([tab, await overflow(pane)]).toEqual([tab, 0]);
      expect([tab, await violations(pane)]).toEqual([tab, []]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('asks, and previews what it would correct, without barriers', async () => {
    const { page, pane, faults } = await openWorkbench(browser, { colorScheme });
    await widen(page, width);
    await typeInCell(page, 'I6', '2025年8月前');
    await typeInCell(page, 'H7', '办公室 ');
    const frame = page.getByTitle('整改台账助手任务窗格');
    const shot = async (what: string): Promise<void> => {
      await takePicture(frame, `pane-${width}-${colorScheme}-${what}`);
    };
    await pane.getByRole('region', { name: /怎么算？$/ }).waitFor();
    await shot('question');
    expect(['question', await overflow(pane), await violations(pane)]).toEqual(['question', 0, []]);
    await pane.getByRole('tab', { name: /^体检/ }).click();
    const correct = pane.getByRole('button', { name: '修正 1 处写法' });
    await correct.waitFor();
    await shot('findings');
    await correct.click();
    await pane.getByRole('dialog', { name: '修正写法' }).getByText('办公室␣').waitFor();
    expect(['preview', await overflow(pane), await violations(pane)]).toEqual(['preview', 0, []]);
    await shot('preview');
    await pane.getByRole('button', { name: '取消' }).click();
    await pane.getByRole('tab', { name: /^设置/ }).click();
    await shot('settings');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test.each(['light', 'dark'] as const)(
  'the page around it has no barriers, %s',
  async (colorScheme) => {
    const { page } = await openWorkbench(browser, { colorScheme });
    expect(await violations(page, ['main', 'iframe'])).toEqual([]);
    await page.context().close();
  },
);
