import { screen, within } from '@testing-library/react';
import { axeFindings } from '../../render-pane';
import { fewWarnings, lines, openWarnings, rows } from './warning-pane';

describe('the filters', () => {
  test('offer only what the ledger names, each with its count under the other filters', async () => {
    const { user } = await openWarnings();
    expect(screen.queryByRole('combobox', { name: '按类别筛选' })).toBeNull();
    const unit = screen.getByRole('combobox', { name: '按责任单位筛选' });
    expect(
      within(unit)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['全部单位', '政务科（1）', '后勤科（2）', '指挥中心（1）']);
    await user.selectOptions(screen.getByRole('combobox', { name: '按责任领导筛选' }), '王五');
    expect(
      within(unit)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['全部单位', '后勤科（1）']);
  });

  test('say how much of the whole is listed, and one click shows all again', async () => {
    const { user } = await openWarnings();
    expect(screen.getByText('共 4 个')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: '按责任单位筛选' }), '后勤科');
    expect(screen.getByText('共 4 个，显示 2 个')).toBeVisible();
    expect(rows()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(rows()).toHaveLength(4);
  });

  test('the counts of the states are toggles', async () => {
    const { user } = await openWarnings();
    const states = within(screen.getByRole('group', { name: '按状态筛选' }));
    expect(states.getByRole('button', { name: '4 全部' })).toHaveAttribute('aria-pressed', 'true');
    const dueSoon = states.getByRole('button', { name: '2 临期' });
    await user.click(dueSoon);
    expect(dueSoon).toHaveAttribute('aria-pressed', 'true');
    expect(lines()).toHaveLength(2);
    await user.click(dueSoon);
    expect(lines()).toHaveLength(4);
  });

  test('stay as they are after an edit and while another tab is open', async () => {
    const { user, workbook } = await openWarnings();
    await user.selectOptions(screen.getByRole('combobox', { name: '按责任单位筛选' }), '后勤科');
    workbook.edit('s1', 3, 6, '已完成');
    await screen.findByText('共 3 个，显示 2 个');
    await user.click(screen.getByRole('tab', { name: '设置' }));
    await user.click(screen.getByRole('tab', { name: /^预警/u }));
    expect(screen.getByText('共 3 个，显示 2 个')).toBeVisible();
  });

  test('fall back and say so where the name is not among the warnings any more', async () => {
    const { user, workbook } = await openWarnings();
    await user.selectOptions(screen.getByRole('combobox', { name: '按责任单位筛选' }), '政务科');
    workbook.edit('s1', 3, 6, '已完成');
    expect(await screen.findByText('“政务科”现在没有预警，已不按它筛选。')).toBeVisible();
    expect(screen.getByText('共 3 个')).toBeVisible();
    expect(rows()).toHaveLength(3);
  });

  test('that nothing passes are said, with the way back', async () => {
    const { user } = await openWarnings();
    await user.selectOptions(screen.getByRole('combobox', { name: '按责任单位筛选' }), '政务科');
    await user.click(screen.getByRole('button', { name: '0 临期' }));
    expect(screen.getByText('没有符合筛选的问题。')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(rows()).toHaveLength(4);
  });
});

describe('复制催办名单', () => {
  test('copies what is listed', async () => {
    const { user, copied } = await openWarnings();
    await user.click(screen.getByRole('button', { name: '2 逾期' }));
    await user.click(screen.getByRole('button', { name: '复制催办名单' }));
    expect(await screen.findByText(/^催办名单已复制/u)).toBeVisible();
    expect(copied.map(({ text }) => text)).toEqual([
      [
        '整改催办名单（截至2025年4月30日，共2个，只列逾期）',
        '',
        '政务科（1个）',
        '1. 窗口服务时间公示不清，时限2025年3月31日，逾期30天',
        '',
        '后勤科（1个）',
        '2. 设备台账与实物不符，时限2025年4月15日，逾期15天',
      ].join('\n'),
    ]);
  });

  test('is offered for copying by hand where the platform refuses', async () => {
    const { user } = await openWarnings(fewWarnings(), false);
    await user.click(screen.getByRole('button', { name: '复制催办名单' }));
    const text = await screen.findByRole('textbox', { name: '催办名单' });
    expect(text.textContent).toMatch(/^整改催办名单（截至2025年4月30日，共4个）/u);
  });
});
