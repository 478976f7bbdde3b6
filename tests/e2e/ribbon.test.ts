import type { Browser, Frame, Page } from 'playwright-core';
import { DRAFT_SHEET_NAME } from '../../src/domain/draft-sheet/names';
import { SUMMARY_SHEET_NAME } from '../../src/domain/summary-sheet/names';
import { violations } from './support/accessibility';
import {
  AS_OF,
  goTo,
  launchBrowser,
  openWorkbench,
  shownTab,
  showSheet,
  takePicture,
  type OpenOptions,
} from './support/workbench';

jest.setTimeout(240_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The commands go by the calendar, so the calendar stands at the day of the expected figures. */
const onTheDay: Pick<OpenOptions, 'watch'> = {
  watch: (context) => {
    void context.clock.setFixedTime(new Date(`${AS_OF}T09:00:00+08:00`));
  },
};

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
}

const DIALOG = '整改台账助手对话框';

/** The dialog's document, once it shows a page with this title. */
async function dialogWith(page: Page, title: string): Promise<Frame> {
  const element = await page.locator(`iframe[title="${DIALOG}"]`).elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('Cannot find the dialog: no frame');
  await frame.getByRole('heading', { name: title }).waitFor();
  return frame;
}

async function closed(page: Page): Promise<void> {
  await page.locator(`iframe[title="${DIALOG}"]`).waitFor({ state: 'detached' });
}

test.each(['light', 'dark'] as const)(
  'a clerk works from the ribbon alone, in %s: colours, a problem, the summary, clearing',
  async (colorScheme) => {
    const { page, faults } = await openWorkbench(browser, { colorScheme, ...onTheDay });

    await press(page, '一键着色');
    const question = await dialogWith(page, '要在台账右侧添加两列吗？');
    expect(await violations(question)).toEqual([]);
    await page.keyboard.press('Enter');
    const coloured = await dialogWith(page, '一键着色');
    await coloured
      .getByText(
        '已着色：逾期5个、临期3个、已完成18个、逾期完成3个、基本完成2个、长期坚持4个、未启动1个；其余2个不着色。',
      )
      .waitFor();
    await page.keyboard.press('Escape');
    await closed(page);

    await goTo(page, 'C23');
    await press(page, '显示此问题');
    const card = await dialogWith(page, '第11号问题（第23行）');
    await card.getByText('逾期30天').waitFor();
    expect(await violations(card)).toEqual([]);
    await takePicture(page, `ribbon-problem-${colorScheme}`);
    await page.keyboard.press('Enter');
    await closed(page);

    await press(page, '生成汇总表');
    await shownTab(page, SUMMARY_SHEET_NAME).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);

    await press(page, '清除标记');
    const clearing = await dialogWith(page, '撤除助手痕迹？');
    await clearing.getByText(/^从功能区执行后不能在面板里撤销。/u).waitFor();
    // Enter takes nothing away.
    await page.keyboard.press('Enter');
    await closed(page);
    await press(page, '清除标记');
    await (await dialogWith(page, '撤除助手痕迹？')).getByRole('button', { name: '撤除' }).click();
    const removed = await dialogWith(page, '清除标记');
    await removed.getByText(/^已撤除颜色规则\d+条、助手列2列，汇总表已清空。$/u).waitFor();
    await page.getByRole('button', { name: '关闭对话框' }).click();
    await closed(page);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

test('the cells’ own menu offers 显示此问题', async () => {
  const { page, faults } = await openWorkbench(browser, onTheDay);
  await goTo(page, 'C23');
  const canvas = page.locator('main canvas').first();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('Cannot click: no grid');
  await page.mouse.click(box.x + box.width / 3, box.y + box.height / 2, { button: 'right' });
  await page.getByText('显示此问题').last().click();
  await page.locator(`iframe[title="${DIALOG}"]`).waitFor();
  await page
    .frameLocator(`iframe[title="${DIALOG}"]`)
    .getByRole('heading', { name: /号问题|选中的不是问题/u })
    .waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('in English the draft is written, and asked about the second time', async () => {
  const { page, faults } = await openWorkbench(browser, {
    locale: 'en-US',
    ready: false,
    asOf: null,
    ...onTheDay,
  });
  await press(page, 'Draft progress');
  await shownTab(page, DRAFT_SHEET_NAME).waitFor();
  await showSheet(page, '整改台账');
  await press(page, 'Draft progress');
  const question = await dialogWith(page, 'Replace the draft that is there?');
  expect(await violations(question)).toEqual([]);
  await page.keyboard.press('Escape');
  await closed(page);
  await shownTab(page, '整改台账').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
