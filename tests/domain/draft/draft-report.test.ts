import fc from 'fast-check';
import { formatChineseDay } from '../../../src/domain/calendar/day';
import { draftReport } from '../../../src/domain/draft/draft-report';
import type { Ledger, LedgerItem } from '../../../src/domain/ledger/types';
import { STATUSES } from '../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import type { Summary } from '../../../src/domain/summary/types';
import { AS_OF, itemOf, ledgerOf } from '../support/ledger-builder';
import { SAMPLE } from '../support/sample-ledger';

function draftOf(ledger: Ledger) {
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  return { summary, draft: draftReport(ledger, summary) };
}

test('one line a paragraph: the figures, then each problem in order', () => {
  const { draft } = draftOf(SAMPLE);
  const lines = draft.text.split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[0]).toMatch(/^截至2025年4月30日，反馈的10个问题中，/);
  expect(lines[3]).toBe(
    '（3）关于“报销审核不严”问题。［待补充：整改进展］。该问题整改时限为2025年3月31日，截至2025年4月30日尚未完成整改，已逾期30天。',
  );
  expect(lines[10]).toBe('（10）关于“设备老化”问题。［待补充：整改进展］。［待补充：整改状态］。');
  expect(draft.paragraphs.map((paragraph) => paragraph.row)).toEqual([
    null,
    ...SAMPLE.items.map((item) => item.row),
  ]);
});

const days = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as typeof AS_OF);
const words = fc
  .array(
    fc.constantFrom(
      '开展培训',
      '3次',
      '1.',
      '2.',
      '一是',
      '二是',
      '；',
      '。',
      '\n',
      '$&',
      '“学习”',
      '86.5%',
      '①',
      '（2）',
      '400多个',
      ' ',
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));
const items = fc.array(
  fc.record({
    status: fc.constantFrom(...STATUSES),
    due: fc.option(days),
    completedOn: fc.option(days),
    problem: words,
    progress: words,
    result: words,
    rows: fc.integer({ min: 1, max: 3 }),
    measure: words,
  }),
  { maxLength: 6 },
);

function ledgerFrom(drawn: typeof items extends fc.Arbitrary<infer T> ? T : never): Ledger {
  let row = 5;
  const built = drawn.map(({ rows, measure, ...part }): LedgerItem => {
    const item = itemOf({
      ...part,
      row,
      lastRow: row + rows - 1,
      measures: Array.from({ length: rows }, (_, at) => ({ row: row + at, progress: measure })),
    });
    row += rows;
    return item;
  });
  return ledgerOf(built);
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** Every number the draft of a ledger may say. */
function knownNumbers(ledger: Ledger, summary: Summary): Set<string> {
  const said = ledger.items.flatMap((item) => [
    item.problem,
    item.progress,
    item.result,
    item.deadline.text,
    ...item.measures.map((measure) => measure.progress),
    ...[item.deadline.due, item.completedOn].map((day) => (day ? formatChineseDay(day) : '')),
    String(item.daysLate),
  ]);
  const counted = [
    summary.total,
    summary.overdue,
    summary.dueSoon,
    summary.completedLate,
    summary.completionRate.percent,
    ...Object.values(summary.byStatus),
    ...ledger.items.map((_, at) => at + 1),
  ].map(String);
  return new Set([...said, formatChineseDay(AS_OF), ...counted].flatMap(numbersIn));
}

test('no number is made up, and every row is told', () => {
  fc.assert(
    fc.property(items, (drawn) => {
      const ledger = ledgerFrom(drawn);
      const { summary, draft } = draftOf(ledger);
      const known = knownNumbers(ledger, summary);
      expect(numbersIn(draft.text).filter((number) => !known.has(number))).toEqual([]);
      const told = new Set(
        draft.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ rows }) => rows)),
      );
      const rows = ledger.items.flatMap((item) => [item.row, item.lastRow]);
      expect(rows.filter((row) => !told.has(row))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the parts of the opening add up to its total', () => {
  fc.assert(
    fc.property(items, (drawn) => {
      const figures = draftOf(ledgerFrom(drawn)).draft.paragraphs[0]?.sentences[0]?.text ?? '';
      const total = Number(/的(\d+)个问题中/.exec(figures)?.[1]);
      const parts =
        figures
          .replace(/^.*问题中/, '')
          .replace(/（.*?）/g, '')
          .match(/\d+(?=个)/g) ?? [];
      expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(total);
    }),
  );
});

test('every gap is marked in the text and listed', () => {
  fc.assert(
    fc.property(items, (drawn) => {
      const { draft } = draftOf(ledgerFrom(drawn));
      for (const { sentences, gaps } of draft.paragraphs) {
        const marks =
          sentences
            .map(({ text }) => text)
            .join('')
            .match(/［待补充：.*?］/g) ?? [];
        expect(marks).toEqual(gaps.map((gap) => `［待补充：${gap}］`));
      }
    }),
  );
});
