import { screen, within } from '@testing-library/react';
import { gridOf } from '../../support/grid';
import { FakeWorkbook } from '../../support/fake-workbook';
import { smallLedger } from '../../support/pane-ledger';
import { axeFindings, renderLedger } from '../render-pane';

const HEADER = ['序号', '具体问题', '整改措施', '责任单位', '整改时限', '整改状态', '完成日期'];
const LOOKS = ['回头看时间', '回头看结果'];
const ROWS = [
  ['1', '学习制度落实不到位', '修订制度', '办公室', '2024年12月31日', '已完成', '2024年6月1日'],
  ['2', '档案管理不规范', '补齐目录', '政务科', '2024年12月31日', '已完成', '2025年3月1日'],
  ['3', '设备台账不符', '全面盘点', '政务科', '2024年12月31日', '已完成', '2024年6月1日'],
  ['4', '值班记录不完整', '统一格式', '政务科', '2025年12月31日', '正在推进', ''],
];
const RESULTS = [
  ['', ''],
  ['', ''],
  ['2025年3月10日', '反弹'],
  ['', ''],
];

function withLooks(): FakeWorkbook {
  const body = ROWS.map((row, at) => [...row, ...(RESULTS[at] ?? [])]);
  return new FakeWorkbook([
    gridOf('整改台账', [['整改台账'], [...HEADER, ...LOOKS], ...body], ['A1:I1']),
  ]);
}

function withoutLooks(): FakeWorkbook {
  return new FakeWorkbook([gridOf('整改台账', [['整改台账'], HEADER, ...ROWS], ['A1:G1'])]);
}

async function openPanel(workbook: FakeWorkbook) {
  const pane = await renderLedger({ workbook });
  await pane.user.click(screen.getByRole('tab', { name: '流程' }));
  const steps = await screen.findByRole('list', { name: '台账前后的工作' });
  await pane.user.click(within(steps).getByRole('button', { name: /^回头看/u }));
  await screen.findByRole('button', { name: '写出回头看表' });
  return pane;
}

test('what came back stands first, then what is due; each leads to its cells', async () => {
  const { user, workbook } = await openPanel(withLooks());
  const heads = within(screen.getByRole('group', { name: '回头看的问题数' }))
    .getAllByRole('group')
    .map((group) => group.getAttribute('aria-label'))
    .filter((label) => label !== null);
  expect(heads).toEqual(['已反弹 1 个', '到期 1 个', '未到期 1 个']);
  const relapsed = screen.getByRole('group', { name: '已反弹 1 个' });
  await user.click(within(relapsed).getByRole('button', { name: /设备台账不符/u }));
  const due = screen.getByRole('group', { name: '到期 1 个' });
  await user.click(within(due).getByRole('button', { name: /已过 150 天/u }));
  expect(workbook.cellSelections).toEqual([
    { sheetId: 's1', cells: ['I5'] },
    { sheetId: 's1', cells: ['3:3'] },
  ]);
  expect(await axeFindings()).toEqual([]);
});

test('the sheet is written, filled in, shown as cells and recorded with new columns', async () => {
  const { user, workbook } = await openPanel(withoutLooks());
  await user.click(screen.getByRole('button', { name: '把结果记到台账' }));
  expect(await screen.findByText(/^还没有回头看表。/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '写出回头看表' }));
  expect(await screen.findByText(/^已写出“回头看（助手）”表。/u)).toBeVisible();
  expect(workbook.ownSheets.lookBack).toHaveLength(1);
  workbook.edit('lookBack', 6, 9, '反弹');
  workbook.edit('lookBack', 6, 8, '2025年4月20日');
  await user.click(screen.getByRole('button', { name: '把结果记到台账' }));
  expect(
    await screen.findByText(
      '台账没有回头看的列，将在右边空列加上：H2 “回头看时间”、I2 “回头看结果”。',
    ),
  ).toBeVisible();
  expect(screen.getByText('I3 写“反弹”')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '确认写入' }));
  expect(
    await screen.findByText('已把 1 个问题的回头看结果记到台账，加了“回头看时间”“回头看结果”列。'),
  ).toBeVisible();
  expect(await screen.findByRole('group', { name: '已反弹 1 个' })).toBeVisible();
  const { rows } = await workbook.readSheet('s1');
  expect(rows.map((cells) => cells.slice(7).map(({ value }) => value))).toEqual([
    ['', ''],
    ['回头看时间', '回头看结果'],
    ['2025年4月20日', '反弹'],
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('nothing is written where the sheet changed after it was shown', async () => {
  const { user, workbook } = await openPanel(withoutLooks());
  await user.click(screen.getByRole('button', { name: '写出回头看表' }));
  await screen.findByText(/^已写出/u);
  workbook.edit('lookBack', 6, 9, '反弹');
  await user.click(screen.getByRole('button', { name: '把结果记到台账' }));
  await screen.findByText('I3 写“反弹”');
  workbook.edit('lookBack', 6, 9, '未反弹');
  await user.click(screen.getByRole('button', { name: '确认写入' }));
  expect(await screen.findByText(/没有写入；请再看一遍要写的内容。$/u)).toBeVisible();
  const { rows } = await workbook.readSheet('s1');
  expect(rows[1]?.[7]?.value ?? '').toBe('');
});

test('the months are kept and change the plan; a wrong one cannot be saved', async () => {
  const { user, workbook } = await openPanel(withLooks());
  await user.click(screen.getByText('多久以后回头看'));
  const months = screen.getByRole('spinbutton', { name: '分阶段整改' });
  await user.clear(months);
  expect(screen.getByRole('button', { name: '保存' })).toBeDisabled();
  expect(screen.getByText('请填写 1 到 60 之间的整数。')).toBeVisible();
  await user.type(months, '1');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByRole('group', { name: '到期 2 个' })).toBeVisible();
  expect(workbook.settings.get('lookBack')).toEqual({
    version: 1,
    immediateMonths: 3,
    stagedMonths: 1,
    continuingMonths: 12,
    againMonths: 1,
    secondMonths: null,
    soonDays: 30,
  });
});

test('problems without a completion day stand apart with the reason', async () => {
  await openPanel(new FakeWorkbook([smallLedger()]));
  const apart = screen.getByRole('group', { name: '无法排期 3 个', hidden: true });
  expect(within(apart).getAllByText('没有完成时间，排不出计划')).toHaveLength(2);
});
