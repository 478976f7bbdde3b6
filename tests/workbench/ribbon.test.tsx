import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbench } from '../../src/workbench/components/Workbench';
import { readRibbon } from '../../src/workbench/ribbon/read-ribbon';
import { fakePage, type FakeAnswers, type FakePage } from './fake-page';

const MANIFEST = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

beforeAll(() => {
  // jsdom knows no media; this one is never dark.
  const never = { matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() };
  window.matchMedia = jest.fn().mockReturnValue(never);
  jest.spyOn(navigator, 'language', 'get').mockReturnValue('zh-CN');
});

async function show(answers: FakeAnswers = {}): Promise<FakePage> {
  const page = fakePage(answers);
  render(<Workbench ports={page.ports} first="sample" />);
  await screen.findByTitle('整改台账助手任务窗格');
  return page;
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test.each([
  [
    'zh-CN',
    '整改台账',
    ['看：面板、体检', '写：一键着色、生成汇总表、起草进展', '清理：清除标记'],
    '显示此问题',
  ],
  [
    'en-US',
    'Rectification Ledger',
    ['View：Pane、Check', 'Write：Color、Summary sheet、Draft progress', 'Clean up：Remove marks'],
    'Show this problem',
  ],
  ['fr-FR', '整改台账', expect.any(Array), '显示此问题'],
])('in %s the ribbon is the manifest’s', (locale, tab, groups, menu) => {
  const ribbon = readRibbon(MANIFEST, locale);
  const said = ribbon.groups.map(
    ({ label, buttons }) => `${label}：${buttons.map((each) => each.label).join('、')}`,
  );
  expect([ribbon.tab, said]).toEqual([tab, groups]);
  expect(ribbon.cellMenu.map(({ label }) => label)).toEqual([menu]);
});

test('every button has a tip and an icon beside the page', () => {
  const { groups, cellMenu } = readRibbon(MANIFEST, 'zh-CN');
  const buttons = [...groups.flatMap((group) => group.buttons), ...cellMenu];
  expect(buttons.map(({ icon }) => icon)).toEqual(
    ['icon', 'check', 'highlight', 'summary', 'draft', 'remove', 'problem'].map(
      (name) => `assets/icons/${name}-32.png`,
    ),
  );
  expect(buttons.every(({ tip }) => tip.endsWith('。'))).toBe(true);
});

test('a button runs its function, in the page that comes with the first press', async () => {
  const page = await show();
  expect(page.frames).toHaveLength(1);
  await userEvent.click(button('一键着色'));
  expect(page.frames.map((frame) => frame.getAttribute('src'))).toEqual([
    'pane.html',
    'bench-commands.html',
  ]);
  await userEvent.click(button('显示此问题'));
  expect(page.commands).toEqual(['highlight', 'showProblem']);
  expect(page.frames).toHaveLength(2);
});

test('面板 goes to the pane', async () => {
  await show();
  await userEvent.click(button('面板'));
  expect(document.activeElement).toBe(screen.getByTitle('整改台账助手任务窗格'));
});

test('the cells’ menu has the manifest’s line, and it runs', async () => {
  const page = await show();
  const [line, ...others] = page.cellMenu();
  expect([line?.label, others]).toEqual(['显示此问题', []]);
  act(() => line?.run());
  expect(page.commands).toEqual(['showProblem']);
});

test('the dialog of a command lies over the page; its X is the user’s', async () => {
  const page = await show();
  await userEvent.click(button('清除标记'));
  const dismiss = jest.fn();
  const connect = jest.fn(() => () => undefined);
  const dialog = { address: 'bench-dialog.html', width: 30, height: 30, connect, dismiss };
  act(() => {
    page.showDialog(dialog);
  });
  const shown = screen.getByRole('dialog', { name: '整改台账助手对话框' });
  const frame = within(shown).getByTitle('整改台账助手对话框');
  expect(connect).toHaveBeenCalledWith(frame);
  expect(frame.getAttribute('src')).toBe('bench-dialog.html');
  await userEvent.click(within(shown).getByRole('button', { name: '关闭对话框' }));
  expect(dismiss).toHaveBeenCalledTimes(1);
  act(() => {
    page.showDialog(null);
  });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test.each([
  ['does not come', () => Promise.reject(new Error('404'))],
  ['is no XML', () => Promise.resolve('<OfficeApp>')],
])('where the manifest %s the page says so', async (_what, manifest) => {
  await show({ manifest });
  expect(
    await screen.findByText('功能区没有读出来。请重新运行 npm start 后刷新本页。'),
  ).toBeVisible();
});
