import { screen } from '@testing-library/react';
import { FakeWorkbook } from '../support/fake-workbook';
import { gridOf } from '../support/grid';
import { axeFindings, renderLedger } from './render-pane';

const HEADER = [
  '序号',
  '具体问题',
  '责任单位',
  '整改时限',
  '整改状态',
  '完成日期',
  '回头看时间',
  '回头看结果',
];
const ROW = [
  '1',
  '学习不深入',
  '办公室',
  '2024年12月31日',
  '已完成',
  '2024年6月1日',
  '2025年3月10日',
];

function bookWith(result: string): FakeWorkbook {
  const other = ['2', '记录不规范', '办公室', '2024年12月31日', '已完成', '2024年6月1日', '', ''];
  return new FakeWorkbook([
    gridOf('整改台账', [['整改台账'], HEADER, [...ROW, result], other], ['A1:H1']),
  ]);
}

test('the overview says how many came back, and leads to the cells', async () => {
  const { user, workbook } = await renderLedger({ workbook: bookWith('反弹') });
  await user.click(
    await screen.findByRole('button', { name: '其中回头看发现反弹 1 个，已退回未完成' }),
  );
  expect(workbook.cellSelections).toEqual([{ sheetId: 's1', cells: ['H3'] }]);
  expect(await axeFindings()).toEqual([]);
});

test('a 不合格 is not called a 反弹', async () => {
  await renderLedger({ workbook: bookWith('复查不合格') });
  expect(
    await screen.findByRole('button', { name: '其中回头看发现未整改到位 1 个，已退回未完成' }),
  ).toBeVisible();
});

test('it says nothing where nothing came back', async () => {
  await renderLedger({ workbook: bookWith('未反弹') });
  await screen.findByRole('heading', { name: '各方进度' });
  expect(screen.queryByText(/回头看发现/u)).toBeNull();
});
