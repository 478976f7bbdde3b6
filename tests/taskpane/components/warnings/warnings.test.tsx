import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeWorkbook } from '../../../support/fake-workbook';
import { gridOf } from '../../../support/grid';
import { warningLedger } from '../../../support/warning-ledger';
import { axeFindings, renderLedger } from '../../render-pane';
import { HEADER, lines, openWarnings, row, rows } from './warning-pane';

test('the tab says how many there are', async () => {
  await openWarnings();
  expect(screen.getByRole('tab', { name: '预警，4 个' })).toHaveAttribute('aria-selected', 'true');
});

test('overdue, most days first, then due soon, nearest first, with words, people, day and row', async () => {
  await openWarnings();
  expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
    '逾期 2',
    '临期 2',
  ]);
  expect(lines()).toEqual([
    '逾期 30 天 1. 窗口服务时间公示不清 政务科 · 张三 2025年3月31日到期 · 第3行',
    '逾期 15 天 2. 设备台账与实物不符 后勤科 · 李四 2025年4月15日到期 · 第4行',
    '今天 到期 4. 会议记录不规范 后勤科 · 王五 2025年4月30日到期 · 第6行',
    '还有 8 天 3. 值班记录不完整 指挥中心 · 张三 2025年5月8日到期 · 第5行',
  ]);
  expect(await axeFindings()).toEqual([]);
});

test('screen readers learn the place of each among those of its state', async () => {
  await openWarnings();
  const overdue = screen.getByRole('list', { name: '逾期的问题，2个' });
  const [first, second] = within(overdue).getAllByRole('listitem');
  expect(first).toHaveAttribute('aria-posinset', '1');
  expect(second).toHaveAttribute('aria-posinset', '2');
  expect(second).toHaveAttribute('aria-setsize', '2');
});

describe('one click', () => {
  test('selects the rows in the sheet, marks the entry and keeps the focus', async () => {
    const { user, workbook } = await openWarnings();
    await user.click(row(/设备台账与实物不符/u));
    expect(workbook.selections).toEqual([
      { sheetId: 's1', area: { top: 4, left: 1, bottom: 4, right: 6 } },
    ]);
    expect(row(/设备台账与实物不符/u)).toHaveAttribute('aria-current', 'true');
    expect(row(/设备台账与实物不符/u)).toHaveFocus();
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  test('gives the mark away when the user goes elsewhere in the sheet', async () => {
    const { user, workbook } = await openWarnings();
    await user.click(row(/设备台账与实物不符/u));
    act(() => {
      workbook.pick({ sheetId: 's1', top: 5, bottom: 5 });
    });
    expect(row(/值班记录不完整/u)).toHaveAttribute('aria-current', 'true');
    act(() => {
      workbook.pick({ sheetId: 's1', top: 8, bottom: 8 });
    });
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(0);
  });
});

test('a row selected on another sheet marks nothing', async () => {
  const { workbook } = await openWarnings();
  act(() => {
    workbook.pick({ sheetId: 's2', top: 4, bottom: 4 });
  });
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(0);
});

test('without any warning the tab says what comes next', async () => {
  const grid = gridOf('整改台账', [
    ['整改台账（反馈日期：2024年7月26日）'],
    HEADER,
    ['1', '学习制度落实不到位', '办公室', '王五', '2025年12月31日前', '正在推进'],
    ['2', '档案管理不规范', '办公室', '王五', '', '正在推进'],
  ]);
  const { user } = await renderLedger({ workbook: new FakeWorkbook([grid]) });
  await user.click(screen.getByRole('tab', { name: '预警' }));
  expect(await screen.findByText('没有逾期或临期的问题。')).toBeVisible();
  expect(screen.getByText('下一个时限是2025年12月31日，还有245天，有1个问题到期。')).toBeVisible();
  expect(screen.getByText('另有1个没有办结的问题没有写明到期日，不在预警之内。')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

describe('a thousand warnings', () => {
  test('are all counted, but only what is in view is drawn', async () => {
    await openWarnings(warningLedger(1000));
    expect(screen.getByText('共 1000 个')).toBeVisible();
    expect(screen.getByRole('list', { name: '逾期的问题，900个' })).toBeVisible();
    expect(rows().length).toBeGreaterThan(5);
    expect(rows().length).toBeLessThan(60);
  });

  test('the last one is reached by keyboard and has the focus', async () => {
    const { user } = await openWarnings(warningLedger(1000));
    act(() => {
      rows()[0]?.focus();
    });
    await user.keyboard('{End}');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toMatch(/^还有 6 天 991\. /u);
    });
    expect(document.activeElement?.parentElement).toHaveAttribute('aria-posinset', '100');
    expect(rows().length).toBeLessThan(60);
  });
});

test('each tab is scrolled as it was left', async () => {
  const { user } = await openWarnings();
  const panel = screen.getByRole('tabpanel');
  const scroller = panel.parentElement ?? panel;
  const scrollTo = (top: number): void => {
    scroller.scrollTop = top;
    fireEvent.scroll(scroller);
  };
  scrollTo(120);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  expect(scroller.scrollTop).toBe(0);
  scrollTo(300);
  await user.click(screen.getByRole('tab', { name: /^预警/u }));
  expect(scroller.scrollTop).toBe(120);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  expect(scroller.scrollTop).toBe(300);
});
