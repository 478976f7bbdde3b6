import { fireEvent, screen } from '@testing-library/react';
import { DEFAULT_SETTINGS } from '../../../../src/app/settings';
import { readSettings } from '../../../../src/app/settings-in-workbook';
import { FakeWorkbook } from '../../../support/fake-workbook';
import { smallLedger } from '../../../support/pane-ledger';
import { axeFindings, dialogButton, renderLedger } from '../../render-pane';

async function openSettings() {
  const pane = await renderLedger();
  await pane.user.click(screen.getByRole('tab', { name: '设置' }));
  return pane;
}

test('are kept in the workbook and the figures follow', async () => {
  const { user, workbook } = await openSettings();
  expect(await axeFindings()).toEqual([]);
  const days = screen.getByLabelText('临期提前（天）');
  await user.clear(days);
  await user.type(days, '7');
  fireEvent.change(screen.getByLabelText('反馈日期'), { target: { value: '2024-08-01' } });
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('设置已保存，数字已按新设置重算。')).toBeVisible();
  expect(await readSettings(workbook)).toEqual({
    ...DEFAULT_SETTINGS,
    feedback: '2024-08-01',
    dueSoonDays: 7,
  });
  await user.click(screen.getByRole('tab', { name: '概览' }));
  expect(screen.queryByRole('button', { name: /值班记录不完整/u })).toBeNull();
});

test.each(['0', '400', '1.5'])('立行立改 cannot be “%s”', async (value) => {
  const { user, workbook } = await openSettings();
  const days = screen.getByLabelText('立行立改（天）');
  await user.clear(days);
  await user.type(days, value);
  expect(await screen.findByText('请填1到365之间的整数。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(workbook.settings.size).toBe(0);
});

test('go back to the defaults, which count only once saved', async () => {
  const { user, workbook } = await openSettings();
  const months = screen.getByLabelText('集中整改期（月）');
  await user.clear(months);
  await user.type(months, '3');
  await user.click(screen.getByRole('button', { name: '恢复默认值' }));
  expect(months).toHaveValue(6);
  expect(workbook.settings.size).toBe(0);
});

test('the agreement to the columns can be taken back', async () => {
  const { user, workbook } = await openSettings();
  const box = screen.getByRole('checkbox', { name: '可以在台账右侧添加两列助手列' });
  await user.click(box);
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('设置已保存，数字已按新设置重算。');
  expect((await readSettings(workbook)).helperConsent).toBe(true);
});

test('everything of ours is taken away only after asking, and the figures are said', async () => {
  const { user, workbook } = await renderLedger();
  await user.click(screen.getByRole('button', { name: '着色' }));
  await user.click(await dialogButton('同意并添加'));
  await screen.findByText(/^已着色：/u);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(screen.getByRole('button', { name: '撤除助手痕迹' }));
  expect(workbook.highlights).toHaveLength(1);
  await user.click(await dialogButton('撤除'));
  expect(await screen.findByText(/^已撤除颜色规则\d+条、助手列2列。$/u)).toBeVisible();
  expect(workbook.highlights).toHaveLength(0);
});

test('every choice of the counting rule is kept, and its line follows at once', async () => {
  const { user, workbook } = await openSettings();
  const line = () => screen.getByText(/^口径：/u).textContent;
  const before = line();
  const choose = (name: string, option: string): Promise<void> =>
    user.selectOptions(screen.getByLabelText(name), option);
  await choose('按什么计数', '按措施');
  await choose('基本完成', '计入完成');
  await choose('长期坚持与完成', '计入完成');
  await choose('小数位数', '整数');
  await choose('尾数', '舍去不进位');
  expect(line()).not.toBe(before);
  expect(workbook.settings.size).toBe(0);
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('设置已保存，数字已按新设置重算。');
  expect((await readSettings(workbook)).countingRule).toEqual({
    countSubstantiallyCompleted: true,
    countLongTerm: true,
    longTermInBase: true,
    unit: 'measures',
    rounding: 'truncate',
    decimals: 0,
  });
  await user.click(screen.getByRole('tab', { name: '概览' }));
  expect(screen.getByRole('img', { name: /计入完成 3 条措施，共 7 条/u })).toBeVisible();
});

test('outside the base 长期坚持 cannot count', async () => {
  const { user } = await openSettings();
  const counts = screen.getByRole('combobox', { name: '长期坚持与完成' });
  expect(counts).toBeEnabled();
  await user.selectOptions(screen.getByRole('combobox', { name: '长期坚持与总数' }), '不计入总数');
  expect(counts).toBeDisabled();
});

test('how 8月前 is read is an answer once it is chosen', async () => {
  const { user, workbook } = await openSettings();
  await user.click(screen.getByRole('radio', { name: /^算到7月31日/u }));
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('设置已保存，数字已按新设置重算。');
  expect(await readSettings(workbook)).toMatchObject({
    monthBefore: 'start',
    monthBeforeAnswered: true,
  });
});

test('every recognised column says what it was taken for, how surely and why', async () => {
  const { user } = await openSettings();
  await user.click(screen.getByText('查看或更改认出的 7 列'));
  expect(screen.getByRole('combobox', { name: 'E 列“整改时限”' })).toHaveDisplayValue(
    '自动识别：整改时限',
  );
  const reasons = screen.getAllByText(/^标题是/u).map(({ parentElement }) => parentElement);
  expect(reasons).toHaveLength(7);
  expect(reasons[0]).toHaveTextContent(/^确定：标题是/u);
  expect(await axeFindings()).toEqual([]);
});

test('the defaults leave the choices of columns alone', async () => {
  const { user, workbook } = await openSettings();
  await user.click(screen.getByText('查看或更改认出的 7 列'));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'F 列“整改进展”' }),
    '不使用这一列',
  );
  await user.click(screen.getByRole('button', { name: '恢复默认值' }));
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('设置已保存，数字已按新设置重算。');
  expect(await readSettings(workbook)).toEqual({
    ...DEFAULT_SETTINGS,
    columns: { 整改进展: 'none' },
  });
});

describe('颜色', () => {
  test('offers every scheme with its meaning and explains the chosen one', async () => {
    await openSettings();
    const radios = screen.getAllByRole('radio', {
      name: /^(常用四色|三色预警|灯号式|蓝橙红督办|黑白打印)$/u,
    });
    expect(radios).toHaveLength(5);
    expect(screen.getByLabelText('常用四色')).toBeChecked();
    expect(screen.getByLabelText('三色预警')).toHaveAccessibleDescription(
      '绿色首次预警，橙色临期，红色逾期，其余不填色',
    );
    expect(screen.getByText('台账未写明完成，距整改时限不超过10天')).toBeVisible();
    expect(screen.queryByText(/距整改时限11至20天/u)).toBeNull();
  });

  test('suggests the days published with a scheme, and takes them only when asked', async () => {
    const { user, workbook } = await openSettings();
    await user.click(screen.getByLabelText('三色预警'));
    expect(screen.getByText('这套颜色常用：预警提前 20 天，临期提前 10 天。')).toBeVisible();
    expect(screen.getByLabelText('预警提前（天）')).toHaveValue(null);
    await user.click(screen.getByText('采用这组天数'));
    expect(screen.getByLabelText('预警提前（天）')).toHaveValue(20);
    expect(screen.queryByText('采用这组天数')).toBeNull();
    expect(screen.getByText('台账未写明完成，距整改时限11至20天')).toBeVisible();
    expect(workbook.settings.size).toBe(0);
    await user.click(screen.getByText('保存'));
    await screen.findByText('设置已保存，数字已按新设置重算。');
    expect(await readSettings(workbook)).toMatchObject({
      colourPreset: 'threeColour',
      dueSoonDays: 10,
      firstWarningDays: 20,
    });
  });

  test.each([
    ['10', '要大于“临期提前”的天数，或者留空。'],
    ['400', '请填1到365之间的整数，或者留空。'],
  ])('预警 at %s days is refused', async (value, said) => {
    const { user, workbook } = await openSettings();
    await user.type(screen.getByLabelText('预警提前（天）'), value);
    expect(await screen.findByText(said)).toBeVisible();
    await user.click(screen.getByText('保存'));
    expect(workbook.settings.size).toBe(0);
  });

  test('on a coloured ledger a new scheme offers to colour again', async () => {
    const { user, workbook } = await renderLedger();
    await user.click(screen.getByText('着色'));
    await user.click(await dialogButton('同意并添加'));
    await screen.findByText(/^已着色：/u);
    await user.click(screen.getByRole('tab', { name: '设置' }));
    await user.click(screen.getByLabelText('灯号式'));
    await user.click(screen.getByText('保存'));
    await user.click(await screen.findByText('重新着色'));
    expect(await screen.findByText(/^已着色：.*正在推进1个/u)).toBeVisible();
    expect(workbook.highlights).toHaveLength(2);
  });

  test('the pane itself follows the scheme', async () => {
    const { user, view } = await openSettings();
    const overdue = (): string =>
      view.container
        .querySelector<HTMLElement>('.fui-FluentProvider')
        ?.style.getPropertyValue('--state-completed') ?? '';
    const before = overdue();
    await user.click(screen.getByLabelText('三色预警'));
    await user.click(screen.getByText('保存'));
    await screen.findByText('设置已保存，数字已按新设置重算。');
    expect(before).toMatch(/^#[\dA-F]{6}$/u);
    expect(overdue()).not.toBe(before);
  });
});

describe('进度记录', () => {
  test('are counted and cleared only after asking', async () => {
    const workbook = new FakeWorkbook([smallLedger()]);
    const { user } = await renderLedger({ workbook });
    await user.click(screen.getByRole('tab', { name: '设置' }));
    expect(screen.getByText('这个工作簿里还没有记下过进度。')).toBeVisible();
    expect(screen.queryByText('清除进度记录')).toBeNull();
    await user.click(screen.getByRole('tab', { name: '概览' }));
    await user.click(screen.getByText('记下本次进度'));
    await screen.findByText(/^已记下2025年4月30日的进度/u);
    await user.click(screen.getByRole('tab', { name: '设置' }));
    expect(screen.getByText('已记下 1 次：2025年4月30日。')).toBeVisible();
    await user.click(screen.getByText('清除进度记录'));
    expect(workbook.settings.get('snapshots')).toMatchObject({ snapshots: [{ version: 1 }] });
    await user.click(await dialogButton('清除'));
    expect(await screen.findByText(/^已清除1次进度记录/u)).toBeVisible();
    expect(workbook.settings.get('snapshots')).toBeNull();
  });
});

test('the link to 统计日期 leads to its one place', async () => {
  const { user } = await openSettings();
  await user.click(screen.getByText('去选统计日期'));
  expect(screen.getByLabelText('统计日期')).toHaveFocus();
});
