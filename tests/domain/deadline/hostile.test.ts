import fc from 'fast-check';
import { parseDay } from '../../../src/domain/calendar/day';
import { prepare } from '../../../src/domain/deadline/prepare';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import type { DeadlineContext } from '../../../src/domain/deadline/types';

const CONTEXT: DeadlineContext = {
  feedback: '2024-07-26',
  reference: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  monthBefore: 'end',
};

/** What limits are made of, and what may go wrong between. */
const PIECES = [
  ...Array.from(
    '0123456789年月日号底前末内至到-./，、。（）每第季度上下中旬半个工作周天起后一二三十〇',
  ),
  ...['2024', '12', '反馈', '截至', '原定', '延期至', '申请', '春节', '汛期', '已', '完成', '长期'],
  ...['X', '__', '同上', '〔', '〕', 'Dec', ':', '%', '国庆', '学期', '之日', '工作日', '立行立改'],
] as const;
const phrases = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((all) => all.join('')),
);

test('every day a reading names exists, and the context decides alone', () => {
  fc.assert(
    fc.property(phrases, fc.constantFrom('end', 'start'), (text, monthBefore) => {
      const context = { ...CONTEXT, monthBefore } as const;
      const reading = readDeadline(text, context);
      const { due, original, candidates, milestones } = reading;
      for (const day of [due, original, ...candidates, ...milestones]) {
        expect(day === null || parseDay(day) === day).toBe(true);
      }
      expect(reading.kind === 'none' ? due : null).toBeNull();
      expect(readDeadline(text, context)).toEqual(reading);
    }),
    { numRuns: 2000 },
  );
});

test('preparing a phrase twice changes nothing more', () => {
  fc.assert(
    fc.property(phrases, (text) => {
      const once = prepare(text);
      expect(prepare(once)).toBe(once);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['digits', '1'],
  ['dates', '2024年12月31日'],
  ['half a date', '2024年'],
  ['blanks to fill in', 'X月'],
  ['done', '已于'],
  ['done of something', '已安排'],
  ['counts', '三个'],
  ['Chinese figures', '二〇'],
  ['ranges', '9月至'],
  ['nouns', '汛期'],
  ['openings', '（'],
  ['every', '每月'],
  ['extensions', '延期至'],
  ['codes', 'A2024-'],
])('a long cell of %s takes time in step with its length', (_name, piece) => {
  const timeOf = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = performance.now();
    readDeadline(text, CONTEXT);
    return performance.now() - start;
  };
  timeOf(4_000);
  expect(timeOf(32_000)).toBeLessThan(1_000);
});
