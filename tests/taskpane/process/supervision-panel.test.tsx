import { screen, within } from '@testing-library/react';
import { findRegister } from '../../../src/app/process/supervision-register';
import { WorkbookFailure } from '../../../src/app/ports';
import { FakeWorkbook } from '../../support/fake-workbook';
import { smallLedger } from '../../support/pane-ledger';
import { axeFindings, renderLedger } from '../render-pane';

type Pane = Awaited<ReturnType<typeof renderLedger>>;

async function open(options: Parameters<typeof renderLedger>[0] = {}): Promise<Pane> {
  const pane = await renderLedger(options);
  await pane.user.click(screen.getByRole('tab', { name: '流程' }));
  await pane.user.click(await screen.findByRole('button', { name: /^督办提醒/u }));
  await screen.findByText(/^发出日期/u);
  return pane;
}

const numbersIn = async (workbook: FakeWorkbook) =>
  (await findRegister(workbook)).register?.rows.map(({ number }) => number) ?? null;

test('what would be issued: counts by kind, the gravest first, each problem a way into the ledger', async () => {
  const { user, workbook } = await open();
  expect(
    screen.getAllByText(/份）$/u, { selector: 'legend' }).map(({ textContent }) => textContent),
  ).toEqual(['约谈建议（1份）', '督办单（1份）', '提醒函（1份）']);
  expect(screen.getByText('共3份：约谈建议1份，督办单1份，提醒函1份。')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: '政务科 · 1个问题' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: /^设备台账与实物不符/u }));
  expect(workbook.cellSelections).toEqual([{ sheetId: 's1', cells: ['B6', 'E6', 'G6'] }]);
  expect(await axeFindings()).toEqual([]);
});

test('the preview is the text that will be written', async () => {
  const { user } = await open();
  const row = screen.getByRole('checkbox', { name: '后勤科 · 1个问题' }).closest('li');
  await user.click(within(row ?? document.body).getByRole('button', { name: '预览' }));
  expect(screen.getByText(/^整改事项督办单/u)).toHaveTextContent('督办〔2025〕1号 后勤科：');
});

test('issuing enters the register first and then downloads; issued again the same day it asks', async () => {
  const { user, workbook, saved } = await open();
  await user.click(screen.getByRole('checkbox', { name: '政务科 · 1个问题' }));
  await user.click(screen.getByRole('button', { name: '生成并登记（2份）' }));
  expect(await screen.findByText(/^已在“督办登记（助手）”登记2份：/u)).toBeVisible();
  expect(await numbersIn(workbook)).toEqual(['提醒〔2025〕1号', '督办〔2025〕1号']);
  expect(saved.map(({ name }) => name)).toEqual(['提醒函、督办单-2025年4月30日.docx']);
  expect(await screen.findByText('今天已发过督办〔2025〕1号')).toBeVisible();
  const again = screen.getByRole('checkbox', { name: '后勤科 · 1个问题' });
  expect(again).not.toBeChecked();
  await user.click(again);
  await user.click(screen.getByRole('button', { name: '生成并登记（2份）' }));
  expect(screen.getByRole('alert')).toHaveTextContent('仍要再发吗？');
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(await numbersIn(workbook)).toHaveLength(2);
});

test('overdue replies lead to their row of the register', async () => {
  const { user, workbook } = await open();
  await user.click(screen.getByRole('button', { name: '生成并登记（3份）' }));
  await screen.findByText(/登记3份/u);
  workbook.edit('register', 5, 8, { value: 45770, text: '2025-04-23', numberFormat: 'yyyy-mm-dd' });
  await user.click(screen.getByRole('button', { name: '重新读取' }));
  await user.click(
    await screen.findByRole('button', { name: /^督办〔2025〕1号 · 后勤科 · 超过回复日期7天$/u }),
  );
  expect(workbook.cellSelections.at(-1)).toEqual({ sheetId: 'register', cells: ['5:5'] });
});

test('the settings of the steps are checked, kept and followed', async () => {
  const { user, workbook } = await open();
  await user.click(screen.getByText('督办设置'));
  const field = screen.getByLabelText('逾期几天起建议约谈');
  await user.clear(field);
  await user.type(field, '0');
  expect(screen.getByText('请填1到3650之间的整数，或留空。')).toBeVisible();
  expect(screen.getByRole('button', { name: '保存督办设置' })).toBeDisabled();
  await user.clear(field);
  await user.click(screen.getByRole('button', { name: '保存督办设置' }));
  expect(await screen.findByText('督办设置已保存在这个工作簿里。')).toBeVisible();
  expect(await screen.findByText('督办单（2份）')).toBeVisible();
  expect(workbook.settings.get('supervision')).toMatchObject({ version: 1, interviewDays: null });
});

test('nothing is issued where files cannot be downloaded, and it says why', async () => {
  await open({ canSave: false });
  expect(screen.getByText(/^这里的 Excel 不能下载文件/u)).toBeVisible();
  expect(screen.getByRole('button', { name: /^生成并登记/u })).toBeDisabled();
});

test('a register that cannot be read is said, and read again', async () => {
  const workbook = new FakeWorkbook([smallLedger()]);
  const { user } = await open({ workbook });
  workbook.failNext('readSetting', new WorkbookFailure('busy', 'Excel 正忙。'));
  await user.click(screen.getByRole('button', { name: '重新读取' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Excel 正忙。');
  await user.click(screen.getByRole('button', { name: '重新读取' }));
  expect(await screen.findByText(/^发出日期/u)).toBeVisible();
});
