import { screen, within } from '@testing-library/react';
import { FakeWorkbook } from '../../../support/fake-workbook';
import { gridOf } from '../../../support/grid';
import { renderLedger } from '../../render-pane';

export const HEADER = ['序号', '具体问题', '责任单位', '责任领导', '整改时限', '整改状态'];

/** On 2025-04-30: two overdue, two due soon, one of them on the day; rows 3–8, columns A–F. */
export function fewWarnings() {
  return gridOf('整改台账', [
    ['整改台账（反馈日期：2024年7月26日）'],
    HEADER,
    ['1', '窗口服务时间公示不清', '政务科', '张三', '2025年3月31日前', '正在推进'],
    ['2', '设备台账与实物不符', '后勤科', '李四', '2025年4月15日前', '未启动'],
    ['3', '值班记录不完整', '指挥中心', '张三', '2025年5月8日前', '正在推进'],
    ['4', '会议记录不规范', '后勤科', '王五', '2025年4月30日前', '正在推进'],
    ['5', '学习制度落实不到位', '办公室', '王五', '2024年10月31日前', '已完成'],
    ['6', '培训计划不够细', '办公室', '王五', '2025年12月31日前', '正在推进'],
  ]);
}

/** The pane with 预警 open. */
export async function openWarnings(grid = fewWarnings(), copies = true) {
  const workbook = new FakeWorkbook([grid]);
  const pane = await renderLedger({ workbook, copies });
  await pane.user.click(screen.getByRole('tab', { name: /^预警/u }));
  await screen.findByRole('group', { name: '筛选预警' });
  return pane;
}

/** The drawn rows, from top to bottom. */
export function rows(): HTMLElement[] {
  return screen.queryAllByRole('listitem').map((item) => within(item).getByRole('button'));
}

/** What they say. */
export function lines(): (string | null)[] {
  return rows().map(({ textContent }) => textContent);
}

/** The row that says so. */
export function row(name: RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}
