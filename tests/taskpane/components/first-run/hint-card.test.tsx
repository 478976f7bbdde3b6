import { screen, waitFor } from '@testing-library/react';
import type { HintMemory } from '../../../../src/taskpane/hints';
import { FakeWorkbook } from '../../../support/fake-workbook';
import { notesSheet, smallLedger } from '../../../support/pane-ledger';
import { axeFindings, dialogButton, renderLedger, renderPane } from '../../render-pane';

/** A computer on which the hints were never seen, and what it was told to remember. */
function newComputer() {
  const kept: string[] = [];
  const memory: HintMemory = { seen: () => kept.length > 0, keep: () => void kept.push('seen') };
  return { memory, kept };
}

const card = (): HTMLElement | null => screen.queryByRole('region', { name: '使用提示' });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('leads through three steps and then does not come again', async () => {
  const { memory, kept } = newComputer();
  const { user } = await renderLedger({ hintMemory: memory });
  expect(await screen.findByText(/认出的台账和统计日期/u)).toBeVisible();
  expect(screen.getByText('第 1 步，共 3 步')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(button('下一步'));
  expect(screen.getByText(/点一下就在表格里定位/u)).toBeVisible();
  expect(button('下一步')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByText(/着色前会先问您/u)).toBeVisible();
  await user.click(button('知道了'));
  expect(card()).toBeNull();
  expect(kept).toEqual(['seen']);
  expect(screen.getByRole('tab', { name: '概览' })).toHaveFocus();
});

test('takes no focus by itself: the user may be typing in the sheet', async () => {
  await renderLedger({ hintMemory: newComputer().memory });
  await screen.findByText('第 1 步，共 3 步');
  expect(document.body).toHaveFocus();
});

test('can be skipped at once', async () => {
  const { memory, kept } = newComputer();
  const { user } = await renderLedger({ hintMemory: memory });
  await screen.findByText('第 1 步，共 3 步');
  await user.click(button('跳过'));
  expect(card()).toBeNull();
  expect(kept).toEqual(['seen']);
});

test('without 不再提示 only this opening of the pane is spared', async () => {
  const { memory, kept } = newComputer();
  const { user, workbook } = await renderLedger({ hintMemory: memory });
  await screen.findByText('第 1 步，共 3 步');
  await user.click(screen.getByRole('checkbox', { name: '不再提示' }));
  await user.click(button('跳过'));
  const rate = () => screen.getByRole('img', { name: /^完成率/u }).getAttribute('aria-label');
  const before = rate();
  workbook.edit('s1', 5, 7, '已完成');
  await waitFor(() => {
    expect(rate()).not.toBe(before);
  });
  expect(card()).toBeNull();
  expect(kept).toEqual([]);
});

test('Escape closes them for this opening', async () => {
  const { memory, kept } = newComputer();
  const { user } = await renderLedger({ hintMemory: memory });
  await screen.findByText('第 1 步，共 3 步');
  button('下一步').focus();
  await user.keyboard('{Escape}');
  expect(card()).toBeNull();
  expect(kept).toEqual([]);
});

test('are nowhere but on the overview', async () => {
  const { user } = await renderLedger({ hintMemory: newComputer().memory });
  await screen.findByText('第 1 步，共 3 步');
  await user.click(screen.getByRole('tab', { name: '设置' }));
  expect(card()).toBeNull();
  await user.click(screen.getByRole('tab', { name: '概览' }));
  expect(card()).toBeVisible();
});

test('do not come where something of ours is in the workbook, nor while it is written', async () => {
  const { memory } = newComputer();
  const { user } = await renderLedger({ hintMemory: memory });
  await screen.findByText('第 1 步，共 3 步');
  await user.click(button('着色'));
  await user.click(await dialogButton('同意并添加'));
  await screen.findByText(/^已着色：/u);
  await waitFor(() => {
    expect(card()).toBeNull();
  });
});

test('do not come where there is no ledger', async () => {
  renderPane({
    hintMemory: newComputer().memory,
    workbook: new FakeWorkbook([notesSheet()]),
  });
  await screen.findByRole('heading', { name: '这张表不像整改台账' });
  expect(card()).toBeNull();
});

test('come again when asked for in 设置, with the focus', async () => {
  const { user } = await renderLedger({ workbook: new FakeWorkbook([smallLedger()]) });
  expect(card()).toBeNull();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(button('再看一次三步提示'));
  expect(screen.getByRole('tab', { name: '概览' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByText('第 1 步，共 3 步')).toBeVisible();
  expect(button('下一步')).toHaveFocus();
});
