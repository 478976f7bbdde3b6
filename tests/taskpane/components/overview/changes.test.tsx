import { fireEvent, screen, within } from '@testing-library/react';
import { axeFindings, renderLedger } from '../../render-pane';

const takeButton = (): HTMLElement => screen.getByRole('button', { name: '记下本次进度' });

/** The pane after progress was noted on 2025-04-01, with 2025-04-30 on screen again. */
async function renderSince() {
  const pane = await renderLedger();
  const asOf = screen.getByLabelText('统计日期');
  fireEvent.change(asOf, { target: { value: '2025-04-01' } });
  await screen.findByText('截至2025年4月1日');
  await pane.user.click(takeButton());
  await screen.findByText(/^已记下 2025年4月1日的进度/u);
  return pane;
}

async function backToToday(): Promise<void> {
  fireEvent.change(screen.getByLabelText('统计日期'), { target: { value: '2025-04-30' } });
  await screen.findByText('截至2025年4月30日');
}

test('nothing noted yet: what it is for, and one click to begin', async () => {
  const { user, workbook } = await renderLedger();
  expect(screen.getByText(/^还没有记过进度。/u)).toBeVisible();
  await user.click(takeButton());
  expect(await screen.findByText(/^已记下 2025年4月30日的进度。/u)).toBeVisible();
  expect(workbook.settings.has('snapshots')).toBe(true);
});

test('what changed since then, in figures that lead to their problems', async () => {
  const { user, workbook } = await renderSince();
  workbook.edit('s1', 5, 7, '已完成');
  await backToToday();
  const since = await screen.findByRole('list', { name: '自 2025年4月1日以来' });
  expect(
    within(since)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['新完成 1', '新逾期 1']);
  expect(
    screen.getByText('自 2025年4月1日以来 · 完成率 28.57%（2/7） → 42.86%（3/7）'),
  ).toBeVisible();
  await user.click(within(since).getByRole('button', { name: '新逾期 1' }));
  await user.click(
    within(screen.getByRole('list', { name: '新逾期' })).getByRole('button', {
      name: '4. 设备台账与实物不符 未启动 → 逾期 · 第6行',
    }),
  );
  expect(workbook.selections).toEqual([
    { sheetId: 's1', area: { top: 6, left: 1, bottom: 6, right: 7 } },
  ]);
  expect(await axeFindings()).toEqual([]);
});

test('rates counted in different ways are not put side by side', async () => {
  const { user } = await renderSince();
  await backToToday();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '长期坚持与总数' }), '不计入总数');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText(/^设置已保存/u);
  await user.click(screen.getByRole('tab', { name: '概览' }));
  expect(
    await screen.findByText('请注意：两次的完成率口径不同，完成率不能直接相比。'),
  ).toBeVisible();
  expect(screen.queryByText(/ · 完成率/u)).toBeNull();
});

test('a problem that is gone is named by what was kept of it, and leads nowhere', async () => {
  const { user, workbook } = await renderSince();
  workbook.edit('s1', 6, 2, '车辆使用审批登记不全且长期没有台账');
  workbook.edit('s1', 6, 1, '99');
  await backToToday();
  const since = await screen.findByRole('list', { name: '自 2025年4月1日以来' });
  await user.click(await within(since).findByRole('button', { name: '减少问题 1' }));
  const gone = within(screen.getByRole('list', { name: '减少问题' }));
  expect(gone.getByRole('listitem')).toHaveTextContent(
    '4. 设备台账与实物不符… 当时：未启动；本期已没有这个问题',
  );
  expect(gone.queryByRole('button')).toBeNull();
});
