import { fireEvent, screen } from '@testing-library/react';
import { axeFindings, renderLedger } from '../../render-pane';

async function renderNoted() {
  const pane = await renderLedger();
  fireEvent.change(screen.getByLabelText('统计日期'), { target: { value: '2025-04-01' } });
  await screen.findByText('截至2025年4月1日');
  await pane.user.click(screen.getByRole('button', { name: '记下本次进度' }));
  await screen.findByText(/^已记下 2025年4月1日的进度/u);
  return pane;
}

const THEN = '2025年4月1日：完成率28.57%（2/7），已完成2个，共7个，逾期1个';
const NOW = '2025年4月30日：完成率42.86%（3/7），已完成3个，共7个，逾期1个';

test('nothing noted: no trend; one day: how to get one', async () => {
  await renderLedger();
  expect(screen.queryByText('完成率走势')).toBeNull();
});

test('one day alone is no line', async () => {
  await renderNoted();
  expect(screen.getByText(/^还要记下一次别的日子的进度/u)).toBeVisible();
  expect(screen.queryByRole('slider')).toBeNull();
});

test('the points are walked along by arrows from one stop, and their figures are said', async () => {
  const { user, workbook } = await renderNoted();
  workbook.edit('s1', 5, 7, '已完成');
  fireEvent.change(screen.getByLabelText('统计日期'), { target: { value: '2025-04-30' } });
  const line = await screen.findByRole('slider', { name: '完成率走势' });
  expect(line).toHaveAttribute('aria-valuetext', NOW);
  line.focus();
  await user.keyboard('{ArrowLeft}');
  expect(line).toHaveAttribute('aria-valuetext', THEN);
  await user.keyboard('{ArrowLeft}');
  expect(line).toHaveAttribute('aria-valuenow', '1');
  await user.keyboard('{End}');
  expect(line).toHaveAttribute('aria-valuenow', '2');
  await user.keyboard('{Home}x');
  expect(line).toHaveAttribute('aria-valuetext', THEN);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([THEN, NOW]),
  );
  expect(await axeFindings()).toEqual([]);
});
