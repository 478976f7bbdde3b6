import { fireEvent, screen, within } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import { axeFindings, renderLedger } from '../render-pane';

function listed(name: string): string[] {
  const list = screen.getByRole('list', { name });
  return within(list)
    .queryAllByRole('button')
    .map(({ textContent }) => textContent);
}

test('the ring says the rate and what it was counted from, with its rule below', async () => {
  await renderLedger();
  expect(screen.getByRole('img', { name: '完成率 28.57%，已完成 2 个，共 7 个' })).toBeVisible();
  expect(screen.getByText(/^口径：按问题计数/u)).toBeVisible();
  expect(screen.getByText('截至2025年4月30日')).toBeVisible();
});

test('the bar says all states in words, and they add up', async () => {
  await renderLedger();
  expect(
    screen.getByRole('img', {
      name: '问题状态：逾期2个，临期1个，已完成2个，正在推进1个，长期坚持1个',
    }),
  ).toBeVisible();
});

test('the list has what is overdue or due soon, with the word beside the colour', async () => {
  await renderLedger();
  expect(listed('逾期和临期问题')).toEqual([
    '3. 窗口服务时间公示不清逾期 · 2025年3月31日到期，已逾期30天政务科 · 第5行',
    '4. 设备台账与实物不符逾期 · 2025年4月15日到期，已逾期15天后勤科 · 第6行',
    '5. 值班记录不完整临期 · 2025年5月8日到期，还有8天指挥中心 · 第7行',
  ]);
  expect(await axeFindings()).toEqual([]);
});

test('a problem shows its row in the sheet, by mouse and by keyboard', async () => {
  const { user, workbook } = await renderLedger();
  await user.click(screen.getByRole('button', { name: /设备台账与实物不符/u }));
  screen.getByRole('button', { name: /值班记录不完整/u }).focus();
  await user.keyboard('{Enter}');
  expect(workbook.selections).toEqual([
    { sheetId: 's1', area: { top: 6, left: 1, bottom: 6, right: 7 } },
    { sheetId: 's1', area: { top: 7, left: 1, bottom: 7, right: 7 } },
  ]);
});

test('a row that cannot be shown is said, without losing the list', async () => {
  const { user, workbook } = await renderLedger();
  workbook.failNext('select', new WorkbookFailure('sheetMissing', '工作表不在了。'));
  await user.click(screen.getByRole('button', { name: /设备台账与实物不符/u }));
  expect(await screen.findByText('没能定位到单元格：工作表不在了。')).toBeVisible();
  expect(listed('逾期和临期问题')).toHaveLength(3);
});

test('every figure of the bar leads to its problems and back', async () => {
  const { user } = await renderLedger();
  const states = within(screen.getByRole('list', { name: '问题状态' }));
  const longTerm = states.getByRole('button', { name: /长期坚持/u });
  await user.click(longTerm);
  expect(longTerm).toHaveAttribute('aria-pressed', 'true');
  expect(listed('长期坚持的问题')).toEqual([
    '7. 廉政教育常态化不够长期坚持 · 时限：长期坚持政治处 · 第9行',
  ]);
  await user.click(screen.getByRole('button', { name: '返回逾期和临期' }));
  expect(listed('逾期和临期问题')).toHaveLength(3);
  expect(longTerm).toHaveAttribute('aria-pressed', 'false');
});

test('another as-of day gives its own figures, and one click leads back to today', async () => {
  const { user } = await renderLedger();
  const asOf = screen.getByLabelText('统计日期');
  fireEvent.change(asOf, { target: { value: '2025-03-25' } });
  expect(await screen.findByText('截至2025年3月25日')).toBeVisible();
  expect(listed('逾期和临期问题')).toEqual([
    '3. 窗口服务时间公示不清临期 · 2025年3月31日到期，还有6天政务科 · 第5行',
  ]);
  await user.click(screen.getByRole('button', { name: '用今天' }));
  expect(await screen.findByText('截至2025年4月30日')).toBeVisible();
  expect(screen.queryByRole('button', { name: '用今天' })).toBeNull();
});

test('a year still being typed changes nothing', async () => {
  await renderLedger();
  const asOf = screen.getByLabelText('统计日期');
  fireEvent.change(asOf, { target: { value: '0202-04-30' } });
  expect(screen.getByText('截至2025年4月30日')).toBeVisible();
  fireEvent.blur(asOf);
  expect(asOf).toHaveValue('2025-04-30');
});

test('an edit in the sheet changes the figures', async () => {
  const { workbook } = await renderLedger();
  workbook.edit('s1', 5, 7, '已完成');
  expect(await screen.findByRole('img', { name: /^完成率 42.86%/u })).toBeVisible();
  expect(listed('逾期和临期问题')).toHaveLength(2);
});
