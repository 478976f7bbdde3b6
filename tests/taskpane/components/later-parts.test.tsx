import { screen, waitFor, within } from '@testing-library/react';
import { LEDGER_ENGINE } from '../../../src/app/ledger-engine';
import { WorkbookFailure } from '../../../src/app/ports';
import { fetched } from '../../../src/taskpane/fetched';
import { later } from '../../../src/taskpane/later';
import { PANE_PARTS, type PaneParts } from '../../../src/taskpane/pane-parts';
import { FakeWorkbook } from '../../support/fake-workbook';
import { gridOf } from '../../support/grid';
import { notesSheet, smallLedger } from '../../support/pane-ledger';
import { axeFindings, dialogButton, renderLedger, renderPane } from '../render-pane';

/** Parts that come when they are let, or fail to. */
function heldParts() {
  const waiting: { come: () => void; fail: () => void }[] = [];
  const parts = later(
    fetched(
      () =>
        new Promise<PaneParts>((resolve, reject) => {
          waiting.push({
            come: () => {
              resolve(PANE_PARTS);
            },
            fail: () => {
              reject(new Error('Loading chunk parts failed.'));
            },
          });
        }),
    ),
  );
  /** The fetch under way, once there is one. */
  const next = () =>
    waitFor(() => {
      const fetch = waiting.shift();
      if (!fetch) throw new Error('Nothing is being fetched');
      return fetch;
    });
  return { parts, next };
}

const MISSING = '这一部分没有打开';

test('are fetched without being asked for, after the first figures', async () => {
  const { parts, next } = heldParts();
  const { user } = await renderLedger({ parts });
  expect(screen.getByRole('img', { name: /^完成率/u })).toBeVisible();
  (await next()).come();
  await waitFor(() => {
    expect(parts.snapshot().kind).toBe('here');
  });
  await user.click(screen.getByRole('tab', { name: '设置' }));
  expect(screen.getByRole('button', { name: '保存' })).toBeVisible();
});

test.each([
  ['文稿', /^还没有文稿/u],
  ['体检', '逾期仍未启动'],
  ['设置', '撤除助手痕迹'],
] as const)('a click on %s before they are here waits, and then shows it', async (tab, shown) => {
  const { parts, next } = heldParts();
  const { user } = await renderLedger({ parts });
  await user.click(screen.getByRole('tab', { name: new RegExp(`^${tab}`, 'u') }));
  const panel = within(screen.getByRole('tabpanel'));
  expect(panel.getByText('正在读取台账…')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  (await next()).come();
  expect((await panel.findAllByText(shown))[0]).toBeVisible();
  expect(panel.queryByText('正在读取台账…')).toBeNull();
});

test('a tab whose file does not come says why, and trying again shows it', async () => {
  const { parts, next } = heldParts();
  const { user, copied } = await renderLedger({ parts });
  await user.click(screen.getByRole('tab', { name: '设置' }));
  (await next()).fail();
  expect(await screen.findByRole('heading', { name: MISSING })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '复制诊断信息' }));
  expect(copied[0]?.text).toContain('细节：Error: Loading chunk parts failed.');
  await user.click(screen.getByRole('button', { name: '重试' }));
  (await next()).come();
  expect(await screen.findByRole('button', { name: '保存' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: MISSING })).toBeNull();
});

test('a failure nobody has met yet is not told, and opening a tab tries again by itself', async () => {
  const { parts, next } = heldParts();
  // On a sheet that is no ledger none of the parts is to be seen.
  const { user } = renderPane({ parts, workbook: new FakeWorkbook([notesSheet()]) });
  await screen.findByRole('heading', { name: '这张表不像整改台账' });
  (await next()).fail();
  await waitFor(() => {
    expect(parts.snapshot().kind).toBe('missing');
  });
  expect(screen.queryByRole('heading', { name: MISSING })).toBeNull();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  (await next()).come();
  expect(await screen.findByRole('button', { name: '保存' })).toBeVisible();
});

test('where the lower half of 概览 does not come, the figures stand, and trying again brings it', async () => {
  const { parts, next } = heldParts();
  const { user } = await renderLedger({ parts });
  (await next()).fail();
  expect(await screen.findByRole('heading', { name: MISSING })).toBeVisible();
  expect(screen.getByRole('img', { name: /^完成率/u })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '重试' }));
  (await next()).come();
  expect(await screen.findByRole('list', { name: '各月到期' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: MISSING })).toBeNull();
});

test('a question whose dialog does not come is asked after trying again', async () => {
  const { parts, next } = heldParts();
  const { user, workbook } = await renderLedger({ parts });
  await user.click(screen.getByRole('button', { name: '着色' }));
  (await next()).fail();
  // The lower half of 概览 says it too; the footer says it of the question.
  const footer = within(screen.getByRole('contentinfo'));
  expect(await footer.findByRole('heading', { name: MISSING })).toBeVisible();
  expect(workbook.highlights).toHaveLength(0);
  await user.click(footer.getByRole('button', { name: '重试' }));
  (await next()).come();
  await user.click(await dialogButton('同意并添加'));
  expect(await screen.findByText(/^已着色/u)).toBeVisible();
});

test('what the ledger leaves open is asked as soon as the card is here', async () => {
  const { parts, next } = heldParts();
  const workbook = new FakeWorkbook([
    gridOf('整改台账', [
      ['序号', '具体问题', '整改措施', '责任单位', '整改时限', '整改状态'],
      ['1', '学习制度落实不到位', '修订制度', '办公室', '2025年8月前', '正在推进'],
      ['2', '档案管理不规范', '补齐目录', '政务科', '2025年9月底前', '正在推进'],
    ]),
  ]);
  const { user } = await renderLedger({ parts, workbook });
  (await next()).fail();
  expect(await screen.findByRole('heading', { name: MISSING })).toBeVisible();
  expect(screen.getByRole('img', { name: /^完成率/u })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '重试' }));
  (await next()).come();
  expect(await screen.findByRole('region', { name: '“2025年8月前”怎么算？' })).toBeVisible();
});

test('where the reading engine does not come the pane says why, and trying again reads', async () => {
  const answers = [Promise.reject(new Error('Loading chunk engine failed.'))];
  const engine = fetched(() => answers.shift() ?? Promise.resolve(LEDGER_ENGINE));
  const { user } = renderPane({ engine });
  expect(await screen.findByRole('heading', { name: '没能读取台账' })).toBeVisible();
  expect(screen.getByText(/一个文件没有取到/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('img', { name: /^完成率/u })).toBeVisible();
});

const DAMAGED = /^这个工作簿里存的设置有1项读不出来：临期提前/u;
const UNSAID = /^刚才的操作已有结果，但说明结果的文件没有取到/u;

test('where the words for a result do not come, that is said, and trying again brings them', async () => {
  const { parts, next } = heldParts();
  const workbook = new FakeWorkbook([smallLedger()]);
  workbook.settings.set('settings', { version: 1, dueSoonDays: 'ten' });
  const { user } = await renderLedger({ parts, workbook });
  (await next()).fail();
  const bar = await screen.findByText(UNSAID);
  const region = within(bar.closest<HTMLElement>('[role=status]') ?? document.body);
  await user.click(region.getByRole('button', { name: '重试' }));
  (await next()).come();
  expect(await screen.findByText(DAMAGED)).toBeVisible();
  expect(screen.queryByText(UNSAID)).toBeNull();
});

test('a failure is said also where no other file came', async () => {
  const { parts } = heldParts();
  const workbook = new FakeWorkbook([smallLedger()]);
  workbook.settings.set('settings', { version: 1, helperConsent: true });
  const { user } = await renderLedger({ parts, workbook });
  workbook.failNext('applyHighlights', new WorkbookFailure('busy', 'Excel 正忙；请再试一次。'));
  await user.click(screen.getByRole('button', { name: '着色' }));
  expect(await screen.findByText('着色没有完成：Excel 正忙；请再试一次。')).toBeVisible();
});
