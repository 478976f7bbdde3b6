import { screen, within } from '@testing-library/react';
import { FakeWorkbook } from '../../../support/fake-workbook';
import { gridOf } from '../../../support/grid';
import { axeFindings, renderLedger } from '../../render-pane';
import { saidOf, seenOf } from './spoken';

const HEADER = ['序号', '具体问题', '整改措施', '责任单位', '整改时限', '整改状态'];

function ledgerDue(deadlines: readonly string[]): FakeWorkbook {
  const rows = deadlines.map((deadline, at) => [
    String(at + 1),
    `第${at + 1}个问题的表述`,
    '逐项整改',
    '办公室',
    deadline,
    '正在推进',
  ]);
  return new FakeWorkbook([gridOf('整改台账', [HEADER, ...rows])]);
}

const months = () => within(screen.getByRole('list', { name: '各月到期' }));

test('each month says its figures; the as-of month is marked; what has no month stands apart', async () => {
  await renderLedger();
  expect(months().getAllByRole('button').map(saidOf)).toEqual([
    '2024年10月到期 1 个：已完成 1 个',
    '2024年12月到期 1 个：已完成 1 个',
    '2025年3月到期 1 个：逾期 1 个',
    '2025年4月到期 1 个：逾期 1 个',
    '2025年5月到期 1 个：期内未完成 1 个',
    '2025年12月到期 1 个：期内未完成 1 个',
    '长期坚持 1',
  ]);
  const now = months().getByRole('button', { name: /^2025年4月/u });
  expect(now).toHaveAttribute('aria-current', 'date');
  expect(now).toHaveTextContent('2025年4月统计日期逾期 11');
  expect(await axeFindings()).toEqual([]);
});

test('a month lists its problems, and only one month at a time', async () => {
  const { user, workbook } = await renderLedger();
  await user.click(months().getByRole('button', { name: /^2025年3月/u }));
  await user.click(months().getByRole('button', { name: /^2025年5月/u }));
  expect(screen.queryByRole('list', { name: '2025年3月' })).toBeNull();
  await user.click(
    within(screen.getByRole('list', { name: '2025年5月' })).getByRole('button', {
      name: /值班记录不完整/u,
    }),
  );
  expect(workbook.selections).toEqual([
    { sheetId: 's1', area: { top: 7, left: 1, bottom: 7, right: 7 } },
  ]);
  await user.click(months().getByRole('button', { name: /^长期坚持/u }));
  expect(screen.getByRole('list', { name: '长期坚持' })).toHaveTextContent('廉政教育常态化不够');
});

test('an as-of month in which nothing falls due is there too', async () => {
  await renderLedger({ workbook: ledgerDue(['2025年3月底前', '2025年6月底前']) });
  expect(months().getAllByRole('listitem').map(seenOf)).toEqual([
    '2025年3月逾期 11',
    '2025年4月统计日期没有到期的',
    '2025年6月1',
  ]);
});

test('far months are folded, but what is late in them is said', async () => {
  const deadlines = Array.from(
    { length: 16 },
    (_, at) => `${2024 + Math.floor(at / 12)}年${(at % 12) + 1}月底前`,
  );
  const { user } = await renderLedger({ workbook: ledgerDue(deadlines) });
  const earlier = months().getByRole('button', { name: '更早 4 个月（4 个问题，逾期 4 个）' });
  await user.click(earlier);
  expect(months().getByRole('button', { name: /^2024年1月到期/u })).toBeVisible();
  expect(earlier).toHaveFocus();
  await user.click(earlier);
  expect(months().queryByRole('button', { name: /^2024年1月到期/u })).toBeNull();
});

test('without any date there is no chart, but nothing is left out', async () => {
  await renderLedger({ workbook: ledgerDue(['', '长期坚持']) });
  expect(
    months()
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['没有明确日期 1', '长期坚持 1']);
});
