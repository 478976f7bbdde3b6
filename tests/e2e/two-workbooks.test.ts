import type { Browser, Frame } from 'playwright-core';
import { origin } from './support/server';
import {
  AS_OF,
  chooseAsOf,
  launchBrowser,
  openWorkbench,
  paneOf,
  typeInCell,
} from './support/workbench';

// Two pages draw two grids, on a machine that may be busy.
jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Until the pane shows that completion rate. */
async function shows(pane: Frame, rate: string): Promise<void> {
  await pane.getByText(rate).first().waitFor();
}

/** 21, 22 and 23 of 38. */
const [AS_SAMPLE, ONE_MORE, TWO_MORE] = ['55.26%', '57.89%', '60.53%'] as const;

test('two workbooks open side by side, with one storage, have figures of their own', async () => {
  const one = await openWorkbench(browser);
  const context = one.page.context();
  const page = await context.newPage();
  await page.goto(`${origin()}/`);
  const other = await paneOf(page);
  await chooseAsOf(other, AS_OF);
  await Promise.all([shows(one.pane, AS_SAMPLE), shows(other, AS_SAMPLE)]);

  await typeInCell(page, 'M50', '已完成');
  // A browser draws only the page in front; what the other one hears goes on meanwhile.
  await one.page.bringToFront();
  await typeInCell(one.page, 'M50', '已完成');
  await typeInCell(one.page, 'M49', '已完成');
  await Promise.all([shows(one.pane, TWO_MORE), shows(other, ONE_MORE)]);
  expect(await one.pane.getByText(ONE_MORE).count()).toBe(0);
  expect(await other.getByText(TWO_MORE).count()).toBe(0);
  expect(one.faults).toEqual([]);
  await context.close();
});

test('a pane that was loaded anew follows its workbook again', async () => {
  const { page, pane, faults } = await openWorkbench(browser);
  await typeInCell(page, 'M50', '已完成');
  await shows(pane, ONE_MORE);
  await pane.goto(pane.url());
  await chooseAsOf(pane, AS_OF);
  await shows(pane, ONE_MORE);
  await typeInCell(page, 'M49', '已完成');
  await shows(pane, TWO_MORE);
  expect(faults).toEqual([]);
  await page.context().close();
});
