import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeWorkbook } from '../../support/fake-workbook';
import { smallLedger } from '../../support/pane-ledger';
import { axeFindings, renderLedger } from '../render-pane';

async function open(workbook?: FakeWorkbook) {
  const pane = await renderLedger(workbook && { workbook });
  await pane.user.click(screen.getByRole('tab', { name: '流程' }));
  await pane.user.click(await screen.findByRole('button', { name: /^进度对比/u }));
  const panel = screen.getByRole('region', { name: '进度对比' });
  await within(panel).findByText('完成率走势');
  return { ...pane, panel };
}

test('without anything noted it says how to get something to compare with', async () => {
  const { panel } = await open();
  expect(within(panel).getByText(/还没有可以对比的上期/u)).toBeVisible();
  expect(await within(panel).findByText('还没有记过研究整改的会议。')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a review is recorded, listed, and deleted only when asked again', async () => {
  const { panel, user } = await open();
  await user.type(within(panel).getByLabelText('会议日期'), '2025-04-01');
  await user.click(within(panel).getByRole('button', { name: '记下这次研究' }));
  const line = /2025年4月1日.*党委（党组）会/u;
  expect(await within(panel).findByText(line)).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: /^删除 / }));
  expect(within(panel).getByText(line)).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: '确定删除' }));
  expect(await within(panel).findByText('还没有记过研究整改的会议。')).toBeVisible();
});

/** The ledger on screen, and last month's beside it: another limit, and one problem more and not completed yet. */
function twoSheets(title: string): FakeWorkbook {
  const workbook = new FakeWorkbook([smallLedger(), { ...smallLedger(), sheet: '三月台账' }]);
  workbook.edit('s2', 1, 1, title);
  workbook.edit('s2', 4, 7, '正在推进');
  workbook.edit('s2', 6, 5, '2025年3月15日前');
  workbook.edit('s2', 9, 2, '公务用车台账缺少登记');
  return workbook;
}

const figures = (panel: HTMLElement): readonly (string | null)[] =>
  within(within(panel).getByRole('list', { name: /以来$/u }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('another sheet of the workbook is compared as of the day it names', async () => {
  const { panel, user, workbook } = await open(twoSheets('整改台账（截至2025年3月31日）'));
  await user.selectOptions(await within(panel).findByLabelText('与另一张工作表比较'), '三月台账');
  expect(await within(panel).findByText('这是表上写明的日期。')).toBeVisible();
  expect(within(panel).getByLabelText('“三月台账”的统计日期')).toHaveValue('2025-03-31');
  expect(within(panel).getByText('请注意：两次不是同一张工作表。')).toBeVisible();
  expect(figures(panel)).toEqual([
    '新完成 1',
    '新逾期 1',
    '时限改动 1',
    '新增问题 1',
    '减少问题 1',
  ]);
  await user.click(within(panel).getByRole('button', { name: '时限改动 1' }));
  expect(
    within(panel).getByText(
      /原定2025年3月15日（写作“2025年3月15日前”） → 现定2025年4月15日（写作“2025年4月15日前”）/u,
    ),
  ).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: '减少问题 1' }));
  expect(within(panel).getByText(/，在第 9 行；本期已没有这个问题/u)).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: '写出对比表' }));
  await screen.findByText(/^对比结果已写到/u);
  expect(JSON.stringify(workbook.ownSheets.comparison[0]?.cells)).toContain('工作表“三月台账”，');
});

test('where the sheet names no day one is assumed, said so, and another can be chosen', async () => {
  const { panel, user } = await open(twoSheets('整改台账'));
  await user.selectOptions(await within(panel).findByLabelText('与另一张工作表比较'), '三月台账');
  expect(await within(panel).findByText(/暂用本期的统计日期，请核对。/u)).toBeVisible();
  expect(within(panel).getByText(/后一次的统计日期不比前一次晚/u)).toBeVisible();
  fireEvent.change(within(panel).getByLabelText('“三月台账”的统计日期'), {
    target: { value: '2025-03-10' },
  });
  await waitFor(() => {
    expect(figures(panel).slice(0, 2)).toEqual(['新完成 1', '新逾期 2']);
  });
  expect(within(panel).queryByText(/请核对。$/u)).toBeNull();
});

test('the rows of a ledger that is not on screen lead to it, not to the one on screen', async () => {
  const { panel, user, workbook } = await open(twoSheets('整改台账（截至2025年5月31日）'));
  await user.selectOptions(await within(panel).findByLabelText('与另一张工作表比较'), '三月台账');
  await within(panel).findByText('这是表上写明的日期。');
  await user.selectOptions(within(panel).getByLabelText('本期'), '工作表“三月台账”');
  await user.click(screen.getByRole('tab', { name: '概览' }));
  await user.click(screen.getByRole('button', { name: '记下本次进度' }));
  await screen.findByText(/^已记下 2025年4月30日的进度/u);
  await user.click(screen.getByRole('tab', { name: '流程' }));
  const again = await screen.findByRole('region', { name: '进度对比' });
  await user.selectOptions(within(again).getByLabelText('上期'), '2025年4月30日记下的进度');
  await user.selectOptions(within(again).getByLabelText('本期'), '工作表“三月台账”');
  await user.click(await within(again).findByRole('button', { name: '新增问题 1' }));
  await user.click(within(again).getByRole('button', { name: /公务用车台账缺少登记/u }));
  expect(workbook.selections.at(-1)).toMatchObject({ sheetId: 's2', area: { top: 9, bottom: 9 } });
});

test('after how many days a review is missing is set, and wrong numbers are refused', async () => {
  const { panel, user, workbook } = await open();
  const field = await within(panel).findByLabelText(/^几天没有研究就提醒/u);
  const save = within(panel).getByRole('button', { name: '保存提醒天数' });
  await user.type(field, '366');
  expect(within(panel).getByText('请填1—365的整数，或者不填。')).toBeVisible();
  expect(save).toBeDisabled();
  await user.clear(field);
  await user.type(field, '14');
  await user.click(save);
  await screen.findByText(/^提醒天数已保存/u);
  expect(workbook.settings.get('reviews')).toMatchObject({ interval: 14 });
});

test('the number of special meetings is put into the report only by the button', async () => {
  const workbook = new FakeWorkbook([smallLedger()]);
  const meeting = (day: string, kind: string) => ({ day, meeting: kind, note: '' });
  const reviews = [
    meeting('2025-04-01', 'special'),
    meeting('2025-04-20', 'special'),
    meeting('2025-04-21', 'group'),
    // Before the feedback, and after the as-of day: neither counts.
    meeting('2024-07-01', 'special'),
    meeting('2025-05-08', 'special'),
  ];
  workbook.settings.set('reviews', { version: 1, reviews, interval: null });
  const { panel, user } = await open(workbook);
  expect(await within(panel).findByText('已记录：专题会2次，领导小组会1次。')).toBeVisible();
  expect(workbook.settings.get('drafting')).toBeUndefined();
  expect(within(panel).getByText(/“专题会议次数”还没有填，这里记了2次/u)).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: '填入文稿（2次）' }));
  await waitFor(() => {
    expect(JSON.stringify(workbook.settings.get('drafting'))).toContain('"专题会议次数":"2"');
  });
  expect(within(panel).queryByRole('button', { name: /^填入文稿/u })).toBeNull();
});
