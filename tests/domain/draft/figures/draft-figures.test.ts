import { draftFigures } from '../../../../src/domain/draft/figures/draft-figures';
import type { FiguresOrigin } from '../../../../src/domain/draft/figures/origin';
import type { FiguresStyle } from '../../../../src/domain/draft/style';
import type { Ledger, LedgerItem } from '../../../../src/domain/ledger/types';
import type { CountingRule } from '../../../../src/domain/summary/types';
import { itemOf, ledgerOf } from '../../support/ledger-builder';
import { SAMPLE } from '../../support/sample-ledger';
import { NOBODY, PLAIN, sourceOf } from './source-of';

const RULE =
  '口径：按问题计数；完成率=已完成÷问题总数；基本完成、长期坚持不计入完成，均计入总数；保留两位小数。';

interface Asked {
  readonly style?: Partial<FiguresStyle>;
  readonly rule?: Partial<CountingRule>;
  readonly from?: FiguresOrigin;
}

function textsOf(ledger: Ledger, { style, rule, from = NOBODY }: Asked = {}): string[] {
  const { sentences } = draftFigures(sourceOf(ledger, rule), { ...PLAIN, ...style }, from);
  return sentences.map(({ text }) => text);
}

const many = (n: number, part: Parameters<typeof itemOf>[0], from = 5): LedgerItem[] =>
  Array.from({ length: n }, (_, at) => itemOf({ ...part, row: from + at }));

test('all classes, what is late, and the counting rule', () => {
  expect(textsOf(SAMPLE)).toEqual([
    '截至2025年4月30日，反馈的10个问题，已完成整改2个（其中逾期完成1个），基本完成1个，正在推进3个，尚未启动1个，未完成1个，需长期坚持1个，状态待核实1个，整改完成率20%。',
    '尚未完成的问题中，逾期1个、临期1个。',
    RULE,
  ]);
});

test.each<[string, readonly LedgerItem[], string]>([
  [
    'classes of none are left out',
    [...many(19, { status: 'completed' }), ...many(6, {}, 30)],
    '截至2025年4月30日，反馈的25个问题，已完成整改19个，正在推进6个，整改完成率76%。',
  ],
  [
    'everything done',
    many(3, { status: 'completed' }),
    '截至2025年4月30日，反馈的3个问题，已完成整改3个，整改完成率100%。',
  ],
  ['nothing done', [itemOf()], '截至2025年4月30日，反馈的1个问题，正在推进1个，整改完成率0%。'],
])('%s', (_, items, figures) => {
  expect(textsOf(ledgerOf(items))).toEqual([figures, RULE]);
});

test.each<[string, Asked, string]>([
  [
    'zero classes, but not 状态待核实, which is no class of reports',
    { style: { zeroClasses: true } },
    '截至2025年4月30日，反馈的1个问题，已完成整改0个，基本完成0个，正在推进1个，尚未启动0个，未完成0个，需长期坚持0个，整改完成率0%。',
  ],
  [
    'who found them',
    { from: { by: '市委第七巡察组' } },
    '截至2025年4月30日，市委第七巡察组反馈的1个问题，正在推进1个，整改完成率0%。',
  ],
  [
    'an audit points out',
    { from: { by: '市审计局', verb: '指出' } },
    '截至2025年4月30日，市审计局指出的1个问题，正在推进1个，整改完成率0%。',
  ],
])('%s', (_, asked, figures) => {
  expect(textsOf(ledgerOf([itemOf()]), asked)[0]).toBe(figures);
});

test.each<[string, FiguresOrigin, string]>([
  ['nobody said that the problems were fed back', NOBODY, '台账所列的1个问题'],
  ['but the user did', { by: '省委巡视组' }, '省委巡视组反馈的1个问题'],
])('without a feedback day %s', (_, from, expected) => {
  const ledger = ledgerOf([itemOf()]);
  const [figures] = textsOf(
    { ...ledger, options: { ...ledger.options, feedback: null } },
    { from },
  );
  expect(figures).toBe(`截至2025年4月30日，${expected}，正在推进1个，整改完成率0%。`);
});

test('by measures the rate says so and gives its counts', () => {
  const ledger = ledgerOf([
    itemOf({ row: 5, status: 'completed', measures: [{}, { row: 6 }] }),
    itemOf({ row: 7, measures: [{ status: 'completed' }, { row: 8 }] }),
  ]);
  expect(textsOf(ledger, { rule: { unit: 'measures' } })[0]).toBe(
    '截至2025年4月30日，反馈的2个问题，已完成整改1个，正在推进1个，按措施计整改完成率75%（4条中完成3条）。',
  );
});

test('a base of nothing has no rate: all problems are 长期坚持 and left out of it', () => {
  const ledger = ledgerOf([itemOf({ status: 'longTerm' })]);
  expect(textsOf(ledger, { rule: { longTermInBase: false } })[0]).toBe(
    '截至2025年4月30日，反馈的1个问题，需长期坚持1个。',
  );
});

test.each<[string, Partial<CountingRule>, string]>([
  ['rounded', { decimals: 0 }, '67%'],
  ['cut off', { decimals: 0, rounding: 'truncate' }, '66%'],
  ['one decimal', { decimals: 1 }, '66.7%'],
])('the percent is printed as the rule says: %s', (_, rule, percent) => {
  const ledger = ledgerOf([...many(2, { status: 'completed' }), itemOf({ row: 9 })]);
  expect(textsOf(ledger, { rule })[0]).toContain(`整改完成率${percent}。`);
});

test('it is never 100% while one is open', () => {
  const ledger = ledgerOf([...many(999, { status: 'completed' }), itemOf({ row: 2000 })]);
  expect(textsOf(ledger, { rule: { decimals: 0 } })[0]).toContain('整改完成率99%。');
});

test('each sentence names the rows its figures were counted from; the rule was given', () => {
  const paragraph = draftFigures(sourceOf(SAMPLE), PLAIN, NOBODY);
  expect(paragraph).toMatchObject({ kind: 'body', lead: null, row: null, gaps: [] });
  expect(paragraph.sentences.map(({ rows }) => rows)).toEqual([
    [5, 7, 8, 9, 10, 11, 12, 13, 14, 16],
    [8, 9],
    [],
  ]);
});

test('each figure has its source', () => {
  const [main] = draftFigures(sourceOf(SAMPLE), PLAIN, { by: '第7巡察组' }).sentences;
  const sources = main?.figures.map(({ start, end, source }) => [
    main.text.slice(start, end),
    source,
  ]);
  expect(sources?.slice(0, 5)).toEqual([
    ['2025年4月30日', { kind: 'given', by: '统计日期' }],
    ['7', { kind: 'given', by: '反馈机构' }],
    ['10', { kind: 'counted', rows: [5, 7, 8, 9, 10, 11, 12, 13, 14, 16] }],
    ['2', { kind: 'counted', rows: [5, 7] }],
    ['1', { kind: 'counted', rows: [7] }],
  ]);
  expect(sources?.at(-1)).toEqual([
    '20%',
    { kind: 'computed', expression: '2÷10', rows: [5, 7, 8, 9, 10, 11, 12, 13, 14, 16] },
  ]);
  expect(main?.cells).toEqual(['H5', 'H7', 'H10', 'H8', 'H9', 'H11', 'H12', 'H13', 'H14', 'H16']);
});
