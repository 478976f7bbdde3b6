import { fireEvent, screen, within } from '@testing-library/react';
import { FakeWorkbook } from '../../support/fake-workbook';
import { gridOf } from '../../support/grid';
import { axeFindings, renderLedger } from '../render-pane';

const HEADER = ['序号', '具体问题', '整改措施', '责任单位', '整改时限', '整改进展', '整改状态'];
const PROBLEMS = [
  ['1', '“三会一课”制度落实不到位', '甲局'],
  ['2', '公务用车派车单填写不规范', '乙局'],
  ['3', '“三会一课”开展不规范', '乙局'],
  ['4', '消防设施损坏', '甲局'],
].map(([serial = '', problem = '', unit = '']) => [
  ...[serial, problem, '修订制度', unit, '2025年12月底前', '正在办。', '正在推进'],
]);

async function open(options: Parameters<typeof renderLedger>[0] = {}) {
  const workbook = new FakeWorkbook([gridOf('整改台账', [HEADER, ...PROBLEMS])]);
  const pane = await renderLedger({ workbook, ...options });
  await pane.user.click(screen.getByRole('tab', { name: '流程' }));
  await pane.user.click(await screen.findByRole('button', { name: /^同类问题/u }));
  const panel = screen.getByRole('region', { name: '同类问题' });
  await within(panel).findByRole('status');
  return { ...pane, panel, workbook };
}

test('lists groups with their counts and units, the shared words marked', async () => {
  const { panel } = await open();
  expect(within(panel).getByRole('status')).toHaveTextContent('共 4 个问题，归为 1 类 2 个。');
  expect(within(panel).getByText('甲局 1 个；乙局 1 个')).toBeVisible();
  const marks = [...panel.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marks).toEqual(['三会一课', '三会一课']);
  expect(await axeFindings()).toEqual([]);
});

test('a problem leads to its row, the count to all rows of the group', async () => {
  const { user, panel, workbook } = await open();
  await user.click(within(panel).getByRole('button', { name: /开展不规范/u }));
  await user.click(within(panel).getByRole('button', { name: '2 个问题，2 个责任单位' }));
  expect(JSON.stringify(workbook.cellSelections.slice(-2))).toContain('"4:4"');
  expect(JSON.stringify(workbook.cellSelections.at(-1))).toContain('"2:2","4:4"');
});

test('the threshold can be typed, and moved with the slider', async () => {
  const { user, panel } = await open();
  const typed = within(panel).getByRole('spinbutton');
  await user.clear(typed);
  await user.type(typed, '100');
  expect(await within(panel).findByText(/^没有找到用词相近的问题/u)).toBeVisible();
  fireEvent.change(within(panel).getByRole('slider'), { target: { value: '40' } });
  expect(await within(panel).findByText('共 4 个问题，归为 1 类 2 个。')).toBeVisible();
  expect(typed).toHaveValue(40);
});

test('within one unit there is nothing alike', async () => {
  const { user, panel } = await open();
  await user.selectOptions(within(panel).getByRole('combobox'), '同一责任单位内');
  expect(await within(panel).findByText(/^没有找到用词相近的问题/u)).toBeVisible();
});

test('writes the sheet from the ledger as it stands, and says where', async () => {
  const { user, panel, workbook } = await open();
  await user.click(within(panel).getByRole('button', { name: '写出同类问题表' }));
  expect(await screen.findByText(/^已把 1 类问题写到“.+”，台账没有改动。$/u)).toBeVisible();
  expect(workbook.ownSheets.grouping).toHaveLength(1);
});

test.each([
  [true, '集中整改清单已复制，可以粘贴到 Word 或微信里。'],
  [false, '这里不让程序复制。请改用“写出同类问题表”，再从表上复制。'],
])('copies the list; the clipboard answers %s', async (copies, said) => {
  const { user, panel } = await open({ copies });
  await user.click(within(panel).getByRole('button', { name: '复制集中整改清单' }));
  expect(await screen.findByText(said)).toBeVisible();
});
