import { fireEvent, screen } from '@testing-library/react';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/app/settings';
import { axeFindings, dialogButton, renderLedger } from '../render-pane';

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
    user.selectOptions(screen.getByRole('combobox', { name }), option);
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
  expect(screen.getByText('已完成 3 条措施，共 7 条')).toBeVisible();
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
  expect(screen.getAllByText(/^确定：标题是/u)).toHaveLength(7);
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
