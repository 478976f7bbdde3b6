import { screen, within } from '@testing-library/react';
import { FakeWorkbook } from '../../../support/fake-workbook';
import { gridOf } from '../../../support/grid';
import { axeFindings, renderLedger } from '../../render-pane';

const HEADER = ['序号', '具体问题', '整改措施', '责任领导', '责任单位', '整改时限', '整改状态'];

/** So many problems with a unit each, all under way. */
function manyUnits(count: number): FakeWorkbook {
  const rows = Array.from({ length: count }, (_, at) => [
    String(at + 1),
    `第${at + 1}个问题的表述`,
    '逐项整改',
    at % 2 === 0 ? '张三' : '李四',
    `单位${String(at + 1).padStart(2, '0')}`,
    '2025年12月底前',
    '正在推进',
  ]);
  return new FakeWorkbook([gridOf('整改台账', [HEADER, ...rows])]);
}

const table = () => within(screen.getByRole('table'));
const names = (): string[] =>
  table()
    .getAllByRole('rowheader')
    .map((header) => within(header).getByRole('button').textContent);
const column = (name: string): HTMLElement => table().getByRole('columnheader', { name });

test('the first row is the latest unit, its number in words', async () => {
  await renderLedger();
  const [, first, second, third] = table().getAllByRole('row');
  expect(first).toHaveTextContent('政务科11最久 30 天0%0/1');
  expect(second).toHaveTextContent('后勤科11最久 15 天0%0/1');
  // The others have nothing overdue and stay in the order of the sheet.
  expect(third).toHaveTextContent('办公室20100%2/2');
  expect(names()).toEqual(['政务科', '后勤科', '办公室', '指挥中心', '政治处']);
  expect(
    table().getByRole('img', { name: '问题状态：正在推进1个，长期坚持1个' }),
  ).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

test('the headers sort, and say how', async () => {
  const { user } = await renderLedger();
  expect(column('逾期')).toHaveAttribute('aria-sort', 'descending');
  await user.click(within(column('完成率')).getByRole('button'));
  expect(column('逾期')).toHaveAttribute('aria-sort', 'none');
  expect(column('完成率')).toHaveAttribute('aria-sort', 'ascending');
  expect(names().at(-1)).toBe('办公室');
  await user.click(within(column('完成率')).getByRole('button'));
  expect(column('完成率')).toHaveAttribute('aria-sort', 'descending');
  expect(names()[0]).toBe('办公室');
});

test('a row unfolds its problems, the most urgent first, and all its rows can be shown', async () => {
  const { user, workbook } = await renderLedger();
  const unit = table().getByRole('button', { name: '政治处' });
  await user.click(unit);
  expect(unit).toHaveAttribute('aria-expanded', 'true');
  const problems = within(screen.getByRole('list', { name: '政治处' })).getAllByRole('button');
  expect(problems.map(({ textContent }) => textContent)).toEqual([
    '6. 培训计划不够细正在推进 · 时限：2025年12月31日政治处 · 第8行',
    '7. 廉政教育常态化不够长期坚持 · 时限：长期坚持政治处 · 第9行',
  ]);
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '在表中定位这 2 个问题' }));
  expect(workbook.cellSelections).toEqual([{ sheetId: 's1', cells: ['8:8', '9:9'] }]);
  await user.click(unit);
  expect(screen.queryByRole('list', { name: '政治处' })).toBeNull();
});

test('only what the ledger names can be chosen', async () => {
  await renderLedger();
  expect(screen.queryByRole('group', { name: '按什么分组' })).toBeNull();
});

test('leaders instead of units', async () => {
  const { user } = await renderLedger({ workbook: manyUnits(3) });
  const kinds = within(screen.getByRole('group', { name: '按什么分组' }));
  expect(kinds.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '责任单位',
    '责任领导',
  ]);
  await user.click(kinds.getByRole('button', { name: '责任领导' }));
  expect(kinds.getByRole('button', { name: '责任领导' })).toHaveAttribute('aria-pressed', 'true');
  expect(names()).toEqual(['张三', '李四']);
});

test('eight groups at first, the rest on demand', async () => {
  const { user } = await renderLedger({ workbook: manyUnits(11) });
  expect(names()).toHaveLength(8);
  await user.click(screen.getByRole('button', { name: '显示其余 3 个' }));
  expect(names()).toHaveLength(11);
  const fewer = screen.getByRole('button', { name: '只显示前 8 个' });
  expect(fewer).toHaveFocus();
  await user.click(fewer);
  expect(names()).toHaveLength(8);
});
