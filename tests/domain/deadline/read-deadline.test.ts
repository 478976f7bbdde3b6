import fc from 'fast-check';
import type { Day } from '../../../src/domain/calendar/day';
import { parseDay } from '../../../src/domain/calendar/day';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import type { DeadlineContext } from '../../../src/domain/deadline/types';
import type { DeadlineKind } from '../../../src/domain/ledger/types';
import {
  FOUND,
  DATES,
  RANGES,
  SPANS,
  CLASSES,
  NO_DEADLINE,
  OTHER_DATES,
  type Row,
} from './phrases';

const CONTEXT: DeadlineContext = {
  feedback: '2024-07-26',
  reference: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  monthBefore: 'end',
};
const NO_FEEDBACK: DeadlineContext = { ...CONTEXT, feedback: null, reference: '2025-04-30' };

function read(phrase: string, context = CONTEXT): readonly [DeadlineKind, Day | null] {
  const { kind, due } = readDeadline(phrase, context);
  return [kind, due];
}

describe('readDeadline', () => {
  test.each(FOUND)('%s is %s, due %s', (phrase, kind, due) => {
    expect(read(phrase)).toEqual([kind, due]);
  });

  test.each(DATES)('date: %s is %s, due %s', (phrase, kind, due) => {
    expect(read(phrase)).toEqual([kind, due]);
  });

  test.each(RANGES)('range: %s is %s, due %s', (phrase, kind, due) => {
    expect(read(phrase)).toEqual([kind, due]);
  });

  test.each(SPANS)('span: %s is %s, due %s', (phrase, kind, due) => {
    expect(read(phrase)).toEqual([kind, due]);
  });

  test.each(CLASSES)('class: %s is %s, due %s', (phrase, kind, due) => {
    expect(read(phrase)).toEqual([kind, due]);
  });

  test.each(NO_DEADLINE)('no deadline: %s', (phrase, kind, due) => {
    expect(read(phrase)).toEqual([kind, due]);
  });

  test.each(OTHER_DATES)('beside other dates: %s is %s, due %s', (phrase, kind, due) => {
    expect(read(phrase)).toEqual([kind, due]);
  });

  test.each<Row>([
    ['立行立改', 'immediate', null],
    ['3个月内', 'date', null],
    ['集中整改期内', 'date', null],
    ['2024年12月底', 'date', '2024-12-31'],
    // Without a feedback date the year is that of the as-of day, never rolled on: late stays late.
    ['1月底前', 'date', '2025-01-31'],
    ['12月底前', 'date', '2025-12-31'],
    ['明年6月底前', 'date', '2026-06-30'],
  ])('without a feedback date %s is %s, due %s', (phrase, kind, due) => {
    expect(read(phrase, NO_FEEDBACK)).toEqual([kind, due]);
  });

  test('without any reference a date without year has no day', () => {
    expect(read('6月底', { ...NO_FEEDBACK, reference: null })).toEqual(['date', null]);
  });

  test('the lengths of 立行立改 and 集中整改期 are settings', () => {
    const context = { ...CONTEXT, immediateDays: 7, concentratedMonths: 3 };
    expect(read('立行立改', context)).toEqual(['immediate', '2024-08-02']);
    expect(read('集中整改期内', context)).toEqual(['date', '2024-10-26']);
  });

  test.each([
    ['2024年12月底', []],
    ['6月底', ['year']],
    ['2027年前', ['reading']],
    ['8月前', ['year', 'reading']],
    ['2026年6月底前完成，9月底前启动', []],
    ['收到通报3个工作日内', ['base']],
    ['反馈后2个月内', []],
    ['三个月', ['reading']],
    ['立行立改', []],
  ])('%s supposes %j', (phrase, suppositions) => {
    const reading = readDeadline(phrase, CONTEXT);
    expect(reading.suppositions).toEqual(suppositions);
    expect(reading.supposed).toBe(suppositions.length > 0);
  });

  test.each([
    ['2024年2月30日前', CONTEXT, 'noSuchDay'],
    ['2024年13月', CONTEXT, 'nothingRead'],
    ['2025-06-31', CONTEXT, 'noSuchDay'],
    ['见方案', CONTEXT, 'nothingRead'],
    ['立行立改', NO_FEEDBACK, 'noBase'],
    ['立行立改', CONTEXT, null],
    ['长期坚持', CONTEXT, null],
  ])('the trouble with %s', (phrase, context, trouble) => {
    const reading = readDeadline(phrase, context);
    expect([reading.trouble, reading.due]).toEqual([
      trouble,
      trouble === null ? reading.due : null,
    ]);
  });

  test('keeps the text, trimmed', () => {
    expect(readDeadline(' 2024年 底前\n', CONTEXT).text).toBe('2024年 底前');
  });

  test('never throws, and every due day exists', () => {
    const piece = fc.constantFrom(
      ...Array.from(
        '0123456789年月日号底前末内至到-./，、。（）每第季度上下中旬半个工作周天起长期立行改已完成一二三十〇',
      ),
      '2024',
      '12',
      '反馈',
      '截至',
    );
    const phrase = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(phrase, (text) => {
        const { due, text: kept } = readDeadline(text, CONTEXT);
        expect(kept).toBe(text.trim());
        expect(due === null || parseDay(due) === due).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
