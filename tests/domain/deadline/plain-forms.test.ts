import fc from 'fast-check';
import { formsAt } from '../../../src/domain/deadline/form-index';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import { scan } from '../../../src/domain/deadline/scan';
import type { DeadlineContext, Mention } from '../../../src/domain/deadline/types';

const PLAIN = ['plainDate', 'plainSigns'];
const withoutPlain: typeof formsAt = (text, at) =>
  formsAt(text, at).filter(({ name }) => !PLAIN.includes(name));

/** All that a mention says. */
function said({ start, end, reading }: Mention): unknown {
  if (reading.type !== 'calendar') return [start, end, reading.type, reading.class];
  const { year, precision, loose = false, before = false, lastDay, other } = reading;
  const days = [2023, 2024].map((inYear) => [lastDay(inYear), other?.(inYear, null) ?? null]);
  return [start, end, year, precision, loose, before, days];
}

/** How a date may begin, and what may go on behind it and turn it into something else. */
const BEGINNINGS = [
  ...['', '2024年', '24年', '0024年', '2024', '5年', '12024年'].flatMap((year) =>
    ['12月', '9月', '09月', '13月', '0月', '月'].map((month) => year + month),
  ),
  ...['2024.12.31', '2024-9-1', '2024/09/30', '2024.13.1', '24.12.31', '2024.12/31', '2024-12-'],
] as const;
const TAILS = [
  ...Array.from('0123456789年月日号底末前.-/至到~、,;。()个季周份度的内初旬次项条%万X中上下'),
  ...['31日', '1日', '16号', '底前', '之前', '个月内', '季度末', '一次', '工作日', '9月', '12月底'],
  ...['、20日', '至20日', '-20', ',3项', '.5%', '、9月', '月至11月', '-10.30', '/2024'],
] as const;
const dates = fc
  .tuple(
    fc.constantFrom('', '1.', '（', '截至', '9月底、', '1'),
    fc.constantFrom(...BEGINNINGS),
    fc.array(fc.constantFrom(...TAILS), { maxLength: 4 }),
  )
  .map(([lead, beginning, tails]) => lead + beginning + tails.join(''));

test('a plain form reads nothing that the other forms would read otherwise', () => {
  fc.assert(
    fc.property(dates, (text) => {
      expect(scan(text).map(said)).toEqual(scan(text, withoutPlain).map(said));
    }),
    { numRuns: 5000 },
  );
});

test('nor with any of the tails right behind it', () => {
  const texts = BEGINNINGS.flatMap((beginning) => TAILS.map((tail) => beginning + tail));
  const differing = texts.filter((text) => {
    const [own, others] = [scan(text), scan(text, withoutPlain)];
    return JSON.stringify(own.map(said)) !== JSON.stringify(others.map(said));
  });
  expect(texts.length).toBeGreaterThan(3000);
  expect(differing).toEqual([]);
});

const CONTEXT: DeadlineContext = {
  feedback: '2024-07-26',
  reference: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  monthBefore: 'end',
};

test.each<[string, string | null, string]>([
  ['2024年12月31日', '2024-12-31', 'the day'],
  ['24年9月底前', '2024-09-30', 'a year of two figures'],
  ['9月前', '2024-09-30', 'the month itself, unless read strictly'],
  ['2024.12.31前', '2024-12-31', 'signs'],
  ['2024年2月30日', null, 'no such day'],
  ['2024年11月16日至20日', '2024-11-20', 'a range is not its start'],
  ['2024年11月16日、20日', '2024-11-20', 'nor is a list'],
  ['2024年9月上旬', '2024-09-10', 'a part of the month is not the month'],
  ['2024.9.16-20', '2024-09-20', 'a range with signs'],
  ['2024.12.31%', null, 'a figure of something else'],
  ['12024年9月底', '2024-09-30', 'five figures are no year: the month alone'],
])('%s is due %s: %s', (phrase, due) => {
  expect(readDeadline(phrase, CONTEXT).due).toBe(due);
});
