import { screen } from '@testing-library/react';
import { FakeWorkbook } from '../../../support/fake-workbook';
import { smallLedger } from '../../../support/pane-ledger';
import { renderLedger } from '../../render-pane';

function withReviews(...days: readonly string[]): FakeWorkbook {
  const workbook = new FakeWorkbook([smallLedger()]);
  const reviews = days.map((day) => ({ day, meeting: 'committee', note: '' }));
  workbook.settings.set('reviews', { version: 1, reviews, interval: null });
  return workbook;
}

test('no review for over a month: how long, and the way to where one is recorded', async () => {
  const { user } = await renderLedger({ workbook: withReviews('2025-03-29') });
  expect(
    await screen.findByText('距上次研究（2025年3月29日）已有32天，请及时安排研究。'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: '去记研究' }));
  expect(await screen.findByRole('region', { name: '进度对比' })).toBeVisible();
});

test('a review within the month: not a word', async () => {
  const { workbook } = await renderLedger({ workbook: withReviews('2025-03-30') });
  await screen.findByText('各方进度');
  await workbook.readSetting('reviews');
  expect(screen.queryByRole('button', { name: '去记研究' })).toBeNull();
});
