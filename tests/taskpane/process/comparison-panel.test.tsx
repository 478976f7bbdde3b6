import { screen, within } from '@testing-library/react';
import { axeFindings, renderLedger } from '../render-pane';

async function open() {
  const pane = await renderLedger();
  await pane.user.click(screen.getByRole('tab', { name: '流程' }));
  await pane.user.click(await screen.findByRole('button', { name: /^进度对比/u }));
  const panel = screen.getByRole('region', { name: '进度对比' });
  await within(panel).findByText('完成率走势');
  return { ...pane, panel };
}

test('without anything noted it says how to get something to compare with', async () => {
  const { panel } = await open();
  expect(within(panel).getByText(/还没有可以对比的上期/u)).toBeVisible();
  expect(await within(panel).findByText('还没有记过研究整改的会议。')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a review is recorded, listed, and deleted only when asked again', async () => {
  const { panel, user } = await open();
  await user.type(within(panel).getByLabelText('会议日期'), '2025-04-01');
  await user.click(within(panel).getByRole('button', { name: '记下这次研究' }));
  const line = /2025年4月1日.*党委（党组）会/u;
  expect(await within(panel).findByText(line)).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: /^删除 / }));
  expect(within(panel).getByText(line)).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: '确定删除' }));
  expect(await within(panel).findByText('还没有记过研究整改的会议。')).toBeVisible();
});
