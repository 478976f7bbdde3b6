import type { Browser } from 'playwright-core';
import { overflow, violations } from './support/accessibility';
import { eventually } from './support/eventually';
import {
  goTo,
  launchBrowser,
  nameBox,
  openWorkbench,
  takePicture,
  typeInCell,
  widen,
} from './support/workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const TABS = ['概览', '预警', '体检', '文稿', '流程', '设置'] as const;

/** What is folded away in 文稿 until wanted, in the public version. */
const FOLDS = [
  ['gaps', '待补充'],
  ['proof', '校对 '],
  ['publication', '公开前检查'],
  ['facts', '填写信息'],
  ['pasted', '校对其他文字'],
  ['template', '模板和行距'],
] as const;

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
    await pane.getByRole('region', { name: '整改进展情况文稿' }).waitFor();
    for (const tab of TABS) {
      await pane.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      expect([tab, await overflow(pane)]).toEqual([tab, 0]);
      expect([tab, await violations(pane)]).toEqual([tab, []]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('shows a text for reading and writing, and all that is to be seen to, without barriers', async () => {
    const { page, pane, faults } = await openWorkbench(browser, { colorScheme });
    await widen(page, width);
    const frame = page.getByTitle('整改台账助手任务窗格');
    const look = async (what: string): Promise<void> => {
      await takePicture(frame, `pane-${width}-${colorScheme}-draft-${what}`);
      expect([what, await overflow(pane), await violations(pane)]).toEqual([what, 0, []]);
    };
    await pane.getByRole('tab', { name: '文稿' }).click();
    await pane.getByRole('button', { name: '公开稿' }).click();
    await look('none');
    await pane.getByRole('button', { name: '起草', exact: true }).click();
    await pane.getByRole('button', { name: /^公开前检查 ?\d+$/ }).waitFor();
    await look('reading');
    await pane.getByRole('button', { name: '修改', exact: true }).click();
    await look('editing');
    for (const [what, title] of FOLDS) {
      const fold = pane.getByRole('button', { name: new RegExp(`^${title}`) });
      await fold.click();
      await fold.evaluate((element) => {
        element.scrollIntoView();
      });
      await look(what);
      await fold.click();
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

test('a sentence leads to its cells, and a row to its sentences', async () => {
  const { page, pane, faults } = await openWorkbench(browser);
  await pane.getByRole('button', { name: '起草', exact: true }).click();
  const text = pane.getByRole('region', { name: '整改进展情况文稿' });
  const counted = text.getByRole('button', { name: /反馈的38个问题，已完成整改21个/ });
  await counted.locator('[data-figure]', { hasText: '21' }).hover();
  await pane.getByRole('tooltip', { name: /^21 = 行/ }).waitFor();

  await goTo(page, 'A12');
  await pane.getByText('表格选中了第12行，相关的1句已在文稿里标出。').waitFor();
  const marked = text.locator('[aria-current=true]');
  // It was scrolled to without anybody touching the text.
  const [box, sentence] = await Promise.all([text.boundingBox(), marked.boundingBox()]);
  expect(sentence?.y).toBeGreaterThan(box?.y ?? Infinity);
  expect(sentence?.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
  await marked.click();
  await pane.getByText(/^来源：第12行，单元格[A-Z]+12$/).waitFor();
  await eventually(
    () => nameBox(page).inputValue(),
    (selected) => selected !== 'A12' && selected.endsWith('12'),
  );
  await takePicture(page, 'workbench-source');
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'the page around it has no barriers, %s',
  async (colorScheme) => {
    const { page } = await openWorkbench(browser, { colorScheme });
    expect(await violations(page, ['main', 'iframe'])).toEqual([]);
    await page.context().close();
  },
);
