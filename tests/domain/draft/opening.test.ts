import { draftOpening } from '../../../src/domain/draft/opening';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { itemOf, ledgerOf } from '../support/ledger-builder';
import { SAMPLE } from '../support/sample-ledger';

const RULE =
  '口径：按问题计数；完成率=已完成÷问题总数；基本完成、长期坚持不计入完成，均计入总数；保留两位小数。';

function textsOf(ledger: typeof SAMPLE): string[] {
  const opening = draftOpening(ledger, summarize(ledger, DEFAULT_COUNTING_RULE));
  return opening.sentences.map((sentence) => sentence.text);
}

test('all classes, what is late, and the counting rule', () => {
  expect(textsOf(SAMPLE)).toEqual([
    '截至2025年4月30日，反馈的10个问题中，已完成整改2个（其中逾期完成1个），基本完成1个，正在推进3个，尚未启动1个，未完成1个，需长期坚持1个，状态待核实1个，整改完成率20%。',
    '尚未完成的问题中，逾期1个、临期1个。',
    RULE,
  ]);
});

const completed = (n: number) =>
  Array.from({ length: n }, (_, at) => itemOf({ row: 5 + at, status: 'completed' }));

test.each<[string, readonly LedgerItem[], string]>([
  [
    'classes of none are left out',
    [...completed(19), ...Array.from({ length: 6 }, (_, at) => itemOf({ row: 30 + at }))],
    '截至2025年4月30日，反馈的25个问题中，已完成整改19个，正在推进6个，整改完成率76%。',
  ],
  [
    'everything done',
    completed(3),
    '截至2025年4月30日，反馈的3个问题中，已完成整改3个，整改完成率100%。',
  ],
  ['nothing done', [itemOf()], '截至2025年4月30日，反馈的1个问题中，正在推进1个，整改完成率0%。'],
])('%s', (_, items, figures) => {
  expect(textsOf(ledgerOf(items))).toEqual([figures, RULE]);
});

test('without a feedback day nobody said that the problems were fed back', () => {
  const ledger = ledgerOf([itemOf()]);
  const [figures] = textsOf({ ...ledger, options: { ...ledger.options, feedback: null } });
  expect(figures).toContain('截至2025年4月30日，台账所列的1个问题中，');
});

test('every sentence names all problems as its source', () => {
  const opening = draftOpening(SAMPLE, summarize(SAMPLE, DEFAULT_COUNTING_RULE));
  expect(opening).toMatchObject({ kind: 'opening', row: null, gaps: [] });
  expect(opening.sentences.map((sentence) => sentence.rows)).toEqual(
    Array(3).fill([5, 7, 8, 9, 10, 11, 12, 13, 14, 16]),
  );
});

test('by measures the rate says so and gives its counts', () => {
  const ledger = ledgerOf([
    itemOf({ row: 5, status: 'completed', measures: [{}, { row: 6 }] }),
    itemOf({ row: 7, measures: [{ status: 'completed' }, { row: 8 }] }),
  ]);
  const rule = { ...DEFAULT_COUNTING_RULE, unit: 'measures' } as const;
  const [figures] = draftOpening(ledger, summarize(ledger, rule)).sentences;
  expect(figures?.text).toBe(
    '截至2025年4月30日，反馈的2个问题中，已完成整改1个，正在推进1个，按措施计整改完成率75%（4条中完成3条）。',
  );
});

test('a base of nothing has no rate: all problems are 长期坚持 and left out of it', () => {
  const ledger = ledgerOf([itemOf({ status: 'longTerm' })]);
  const rule = { ...DEFAULT_COUNTING_RULE, longTermInBase: false };
  const [figures] = draftOpening(ledger, summarize(ledger, rule)).sentences;
  expect(figures?.text).toBe('截至2025年4月30日，反馈的1个问题中，需长期坚持1个。');
});
