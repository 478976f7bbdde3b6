import { screen, within } from '@testing-library/react';
import { FakeWorkbook } from '../../support/fake-workbook';
import { notesSheet } from '../../support/pane-ledger';
import { axeFindings, renderLedger, renderPane } from '../render-pane';

const STEPS = ['反馈成账', '督办提醒', '回头看', '进度对比', '同类问题', '汇总各单位'] as const;

async function openProcess(pane: ReturnType<typeof renderPane>) {
  await pane.user.click(screen.getByRole('tab', { name: '流程' }));
  return screen.findByRole('list', { name: '台账前后的工作' });
}

test('offers the six steps in the order of the work', async () => {
  const list = await openProcess(await renderLedger());
  const names = within(list)
    .getAllByRole('button')
    .map((button) => STEPS.find((step) => button.textContent.startsWith(step)));
  expect(names).toEqual(STEPS);
  expect(await axeFindings()).toEqual([]);
});

test.each(STEPS)('opens %s with the second click, and the way back leads to all', async (step) => {
  const pane = await renderLedger();
  const list = await openProcess(pane);
  await pane.user.click(within(list).getByRole('button', { name: new RegExp(`^${step}`, 'u') }));
  expect(screen.getByRole('region', { name: step })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await pane.user.click(screen.getByRole('button', { name: '返回流程' }));
  expect(screen.getByRole('list', { name: '台账前后的工作' })).toBeVisible();
});

test('the open step is still open after another tab was looked at', async () => {
  const pane = await renderLedger();
  const list = await openProcess(pane);
  await pane.user.click(within(list).getByRole('button', { name: /^回头看/u }));
  await pane.user.click(screen.getByRole('tab', { name: '设置' }));
  await pane.user.click(screen.getByRole('tab', { name: '流程' }));
  expect(await screen.findByRole('region', { name: '回头看' })).toBeVisible();
});

test.each([
  ['反馈成账', false],
  ['督办提醒', true],
  ['回头看', true],
  ['进度对比', true],
  ['同类问题', true],
  ['汇总各单位', false],
] as const)('without a ledger, %s asks for one: %s', async (step, asks) => {
  const pane = renderPane({ workbook: new FakeWorkbook([notesSheet()]) });
  const list = await openProcess(pane);
  await pane.user.click(within(list).getByRole('button', { name: new RegExp(`^${step}`, 'u') }));
  expect(screen.queryByText(/^这一步要先打开一份整改台账/u) !== null).toBe(asks);
});

test('says where it does not come, and tries again', async () => {
  const arrival = {
    kind: 'missing',
    failure: { code: 'fileMissing', message: '没有取到。', detail: '' },
  } as const;
  let tries = 0;
  const process = {
    snapshot: () => arrival,
    subscribe: () => () => undefined,
    fetch: () => {
      tries += 1;
      return Promise.resolve();
    },
  };
  const { user } = await renderLedger({ process });
  await user.click(screen.getByRole('tab', { name: '流程' }));
  expect(screen.getByText('没有取到。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(tries).toBe(2);
});
