import { act, fireEvent, screen, within } from '@testing-library/react';
import { memo } from 'react';
import { WorkbookFailure } from '../../../../src/app/ports';
import { later, type Later } from '../../../../src/taskpane/later';
import { PANE_PARTS, type PaneParts } from '../../../../src/taskpane/pane-parts';
import { FakeWorkbook } from '../../../support/fake-workbook';
import { gridOf } from '../../../support/grid';
import { axeFindings, renderLedger } from '../../render-pane';
import { saidOf, seenOf } from './spoken';

function listed(name: string): string[] {
  const list = screen.getByRole('list', { name });
  return within(list)
    .queryAllByRole('button')
    .map(({ textContent }) => textContent);
}

const state = (name: RegExp): HTMLElement =>
  within(screen.getByRole('list', { name: '问题状态' })).getByRole('button', { name });

test('the ring says the rate and what it was counted from, with its rule below', async () => {
  await renderLedger();
  expect(screen.getByRole('img', { name: '完成率 28.57%，已完成 2 个，共 7 个' })).toBeVisible();
  expect(screen.getByText('截至2025年4月30日')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('the rule is always there, and unfolds', async () => {
  const { user } = await renderLedger();
  const rule = screen.getByRole('button', {
    name: '口径：按问题计数；完成率=已完成÷问题总数；基本完成、长期坚持不计入完成，均计入总数；保留两位小数',
  });
  expect(rule).toHaveAttribute('aria-expanded', 'false');
  await user.click(rule);
  expect(rule).toHaveAttribute('aria-expanded', 'true');
});

test('the bar says all states in words, and they add up', async () => {
  await renderLedger();
  expect(
    screen.getByRole('img', {
      name: '问题状态：逾期2个，临期1个，已完成2个，正在推进1个，长期坚持1个',
    }),
  ).toBeVisible();
});

test('the urgent figures stand first; behind a nought there is nothing to open', async () => {
  await renderLedger();
  const figures = within(screen.getByRole('list', { name: '需要关注的数字' }));
  expect(figures.getAllByRole('listitem').map(seenOf)).toEqual(['2逾期›', '1临期›', '0逾期完成']);
  expect(figures.getAllByRole('button').map(saidOf)).toEqual([
    '逾期 2 个，到“预警”中逐个查看',
    '临期 1 个，到“预警”中逐个查看',
  ]);
});

test.each([
  ['a big figure', () => screen.getByRole('button', { name: /^临期 1 个/u })],
  ['the legend of the bar', () => state(/临期/u)],
])('%s opens 预警 with just those problems', async (_what, button) => {
  const { user } = await renderLedger();
  await user.click(button());
  expect(screen.getByRole('tab', { name: /^预警/u })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByText(/值班记录不完整/u)).toBeVisible();
  expect(screen.queryByText(/设备台账与实物不符/u)).toBeNull();
});

test('who has most overdue stands by itself and opens 预警 with its problems', async () => {
  const { user } = await renderLedger();
  expect(screen.getByRole('heading', { name: '逾期最多、拖得最久的责任单位' })).toBeVisible();
  // 政务科 and 后勤科 have one each; the one of 政务科 is later.
  await user.click(screen.getByRole('button', { name: '政务科 逾期 1 个，最久 30 天' }));
  expect(screen.getByText(/窗口服务时间公示不清/u)).toBeVisible();
  expect(screen.queryByText(/设备台账与实物不符/u)).toBeNull();
});

/** 政务科 has most overdue, 后勤科 the one that is latest. */
const TWO_ANSWERS = [
  ['序号', '具体问题', '整改措施', '责任单位', '整改时限', '整改状态'],
  ['1', '窗口服务时间公示不清', '重新公示', '政务科', '2025年4月15日前', '未启动'],
  ['2', '档案管理不规范', '补齐档案', '政务科', '2025年4月15日前', '未启动'],
  ['3', '设备台账与实物不符', '全面盘点', '后勤科', '2025年3月31日前', '未启动'],
];

test('who has most overdue and who is overdue longest are two answers where they differ', async () => {
  const { user } = await renderLedger({
    workbook: new FakeWorkbook([gridOf('整改台账', TWO_ANSWERS)]),
  });
  expect(screen.getByRole('heading', { name: '逾期最多的责任单位' })).toBeVisible();
  expect(screen.getByRole('button', { name: '政务科 2 个' })).toBeVisible();
  expect(screen.getByRole('heading', { name: '拖得最久的责任单位' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '后勤科 30 天' }));
  expect(screen.getByText(/设备台账与实物不符/u)).toBeVisible();
  expect(screen.queryByText(/窗口服务时间公示不清/u)).toBeNull();
});

test('a state that is no warning lists its problems where it stands, and folds them away', async () => {
  const { user } = await renderLedger();
  await user.click(state(/长期坚持/u));
  expect(state(/长期坚持/u)).toHaveAttribute('aria-expanded', 'true');
  expect(listed('长期坚持的问题')).toEqual([
    '7. 廉政教育常态化不够长期坚持 · 时限：长期坚持政治处 · 第9行',
  ]);
  expect(await axeFindings()).toEqual([]);
  await user.click(state(/长期坚持/u));
  expect(screen.queryByRole('list', { name: '长期坚持的问题' })).toBeNull();
  expect(state(/长期坚持/u)).toHaveAttribute('aria-expanded', 'false');
  expect(state(/长期坚持/u)).toHaveFocus();
});

test('a problem shows its row in the sheet, by mouse and by keyboard', async () => {
  const { user, workbook } = await renderLedger();
  await user.click(state(/已完成/u));
  await user.click(screen.getByRole('button', { name: /^2. 档案管理不规范/u }));
  screen.getByRole('button', { name: /^1. 学习制度落实不到位/u }).focus();
  await user.keyboard('{Enter}');
  expect(workbook.selections).toEqual([
    { sheetId: 's1', area: { top: 4, left: 1, bottom: 4, right: 7 } },
    { sheetId: 's1', area: { top: 3, left: 1, bottom: 3, right: 7 } },
  ]);
});

test('one button shows all rows of a list; a row that cannot be shown is said', async () => {
  const { user, workbook } = await renderLedger();
  await user.click(state(/已完成/u));
  const locate = screen.getByRole('button', { name: '在表中定位这 2 个问题' });
  await user.click(locate);
  expect(workbook.cellSelections).toEqual([{ sheetId: 's1', cells: ['3:3', '4:4'] }]);
  workbook.failNext('selectCells', new WorkbookFailure('sheetMissing', '工作表不在了。'));
  await user.click(locate);
  expect(await screen.findByText('没能定位到单元格：工作表不在了。')).toBeVisible();
  expect(listed('已完成的问题')).toHaveLength(2);
});

test('another as-of day gives its own figures, and one click leads back to today', async () => {
  const { user } = await renderLedger();
  const asOf = screen.getByLabelText('统计日期');
  fireEvent.change(asOf, { target: { value: '2025-03-25' } });
  expect(await screen.findByText('截至2025年3月25日')).toBeVisible();
  expect(screen.getByRole('button', { name: /^临期 1 个/u })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^逾期 \d/u })).toBeNull();
  expect(screen.queryByRole('heading', { name: /^逾期最多/u })).toBeNull();
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
  expect(screen.getByRole('button', { name: /^逾期 1 个/u })).toBeVisible();
});

test('a chosen state that stands for nothing any more lists nothing', async () => {
  const { user, workbook } = await renderLedger();
  await user.click(state(/长期坚持/u));
  workbook.edit('s1', 9, 7, '已完成');
  expect(await screen.findByRole('img', { name: /^完成率 42.86%/u })).toBeVisible();
  expect(screen.queryByRole('list', { name: '长期坚持的问题' })).toBeNull();
});

test('the first figures stand before the rest has come', async () => {
  const parts = later(() => new Promise<PaneParts>(() => undefined));
  const { user } = await renderLedger({ parts });
  expect(screen.getByRole('img', { name: /^完成率 28.57%/u })).toBeVisible();
  expect(screen.getByRole('button', { name: '政务科 逾期 1 个，最久 30 天' })).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(state(/长期坚持/u));
  expect(state(/长期坚持/u)).toHaveAttribute('aria-expanded', 'true');
});

test('a ledger that names nobody shows its figures all the same', async () => {
  const rows = [
    ['序号', '具体问题', '整改措施', '整改时限', '整改状态'],
    ['1', '设备台账与实物不符', '全面盘点', '2025年4月15日前', '未启动'],
    ['2', '学习制度落实不到位', '修订学习制度', '2025年12月底前', '已完成'],
  ];
  await renderLedger({ workbook: new FakeWorkbook([gridOf('整改台账', rows)]) });
  expect(screen.getByRole('button', { name: /^逾期 1 个/u })).toBeVisible();
  expect(screen.queryByRole('heading', { name: /^逾期最多/u })).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('list', { name: '各月到期' })).toBeVisible();
});

/** Parts whose lower half of 概览 counts how often it is drawn. */
function countingParts() {
  const drawn = { times: 0 };
  const OverviewMore = memo(function Counted() {
    drawn.times += 1;
    return <p>下半部分</p>;
  });
  const arrival = { kind: 'here', value: { ...PANE_PARTS, OverviewMore } } as const;
  const parts: Later<PaneParts> = {
    snapshot: () => arrival,
    subscribe: () => () => undefined,
    fetch: () => Promise.resolve(),
  };
  return { parts, drawn };
}

test('what has nothing to do with the figures does not draw them anew', async () => {
  const { parts, drawn } = countingParts();
  const { workbook, user } = await renderLedger({ parts });
  await screen.findByText('下半部分');
  const before = drawn.times;
  act(() => {
    workbook.pick({ sheetId: 's1', top: 5, bottom: 5 });
  });
  await user.click(state(/长期坚持/u));
  expect(drawn.times).toBe(before);
  workbook.edit('s1', 5, 7, '已完成');
  await screen.findByRole('img', { name: /^完成率 42.86%/u });
  expect(drawn.times).toBeGreaterThan(before);
});
