import {
  MEETING_FACTS,
  addReview,
  readReviews,
  removeReview,
  setInterval,
} from '../../../src/app/process/reviews';
import { factField } from '../../../src/domain/report/facts';
import { FakeWorkbook } from '../../support/fake-workbook';

const ONE = { day: '2025-03-01', meeting: 'committee', note: '研究整改' } as const;
const TWO = { day: '2025-04-01', meeting: 'special', note: '' } as const;

test('reviews are kept in the workbook, the latest first, the same one once', async () => {
  const workbook = new FakeWorkbook([]);
  await addReview(workbook, ONE);
  await addReview(workbook, TWO);
  await addReview(workbook, ONE);
  expect((await readReviews(workbook)).reviews).toEqual([TWO, ONE]);
  await removeReview(workbook, TWO);
  await setInterval(workbook, 14);
  expect(await readReviews(workbook)).toEqual({ reviews: [ONE], interval: 14, damaged: 0 });
});

test('what is damaged is told, the rest stays', async () => {
  const workbook = new FakeWorkbook([]);
  const list = [ONE, { day: '明天', meeting: 'committee', note: '' }, 7];
  workbook.settings.set('reviews', { version: 1, reviews: list, interval: -3 });
  expect(await readReviews(workbook)).toEqual({ reviews: [ONE], interval: null, damaged: 3 });
});

test('what a later version kept is never written over', async () => {
  const workbook = new FakeWorkbook([]);
  const kept = { version: 9, reviews: [ONE] };
  workbook.settings.set('reviews', kept);
  await expect(addReview(workbook, TWO)).rejects.toThrow('更新版本');
  expect(workbook.settings.get('reviews')).toEqual(kept);
});

test('a number of meetings is offered only to a fact that reports have and that is a count', () => {
  expect(Object.values(MEETING_FACTS).map((key) => factField(key)?.kind)).toEqual(['count']);
});
