import { draftOf } from '../../../../src/domain/draft/draft-text';
import {
  copied,
  sentenceOf,
  sourced,
  wholeFigure,
  type Piece,
} from '../../../../src/domain/draft/compose';
import { countOfRows } from '../../../../src/domain/draft/figures/count';
import { verifyFigures } from '../../../../src/domain/draft/figures/verify-figures';
import type { DraftSentence, FigureSource } from '../../../../src/domain/draft/types';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { gridOf } from '../../../support/grid';
import { deadlineOf, itemOf, ledgerOf } from '../../support/ledger-builder';

const GRID = gridOf(
  '整改台账',
  [
    ['1', '开展检查４00 多次，追回1,200元', '2024年10月底前', 12.5],
    [null, '1.2024年完成；（2）走访250余人次', '3个月内', '100.05万元'],
    [null, 'A1类3，4号', null, '—'],
    [null, null, '①2024年9月底前②2024年12月底前', '5,000元'],
    [null, null, null, '1.5亿元'],
    [null, null, null, '３０元'],
    [null, null, null, '12月追缴3万元'],
  ],
  ['A5:A6'],
  'A5',
);
const LEDGER = ledgerOf(
  [
    itemOf({
      row: 5,
      lastRow: 6,
      deadline: deadlineOf('2024-10-31', { text: '2024年10月底前' }),
      deadlineCell: 'C5',
      completedOn: '2024-10-18',
      measures: [{}, {}, { row: 6 }],
    }),
    itemOf({ row: 7, measures: [] }),
  ],
  { quantityColumns: [{ column: 4, title: '涉及金额', kind: 'money', unit: '万元' }] },
);

const checked = (sentence: DraftSentence) =>
  verifyFigures(
    draftOf([{ kind: 'body', lead: null, row: null, sentences: [sentence], gaps: [] }]),
    { ledger: LEDGER, grid: GRID, rule: DEFAULT_COUNTING_RULE },
  );
const of = (text: string, source: FigureSource): Piece => wholeFigure(text, source);
const computed = (text: string, expression: string): Piece =>
  of(text, { kind: 'computed', expression, rows: [] });

test.each<[string, Piece]>([
  ['copied through full width and blanks', copied('400多次', 5, 'B5')],
  ['copied with its separator', copied('1,200元', 5, 'B5')],
  ['a year behind a point’s number', copied('2024年', 6, 'B6')],
  ['a year behind a circled number', copied('2024年9月', 8, 'C8')],
  ['copied from a merged cell', copied('1', 6, 'A6')],
  ['full width separators', copied('3，4号', 7, 'B7')],
  ['a date as it is written', of('2024年10月', { kind: 'copied', cells: ['C5'] })],
  ['a read day', of('2024年10月31日', { kind: 'read', cells: ['C5'] })],
  ['the month of a read day', of('2024年10月', { kind: 'read', cells: ['C5'] })],
  ['a done day of the row', of('2024年10月18日', { kind: 'read', cells: ['D5'] })],
  ['problems', countOfRows([5, 7])],
  ['measures, two on one row', countOfRows([5, 5, 6, 7])],
  ['none', countOfRows([])],
  ['names', of('2', { kind: 'counted', rows: [5], names: ['甲', '乙'] })],
  ['a sum', of('112.55', { kind: 'summed', cells: ['D5', 'D6'] })],
  ['a sum over units', of('15000.503', { kind: 'summed', cells: ['D8', 'D9', 'D10'] })],
  ['a percent', computed('55.26%', '21÷38')],
  ['a percent never 100 while one is open', computed('99.99%', '99999÷100000')],
  ['days between', computed('30', '2025年4月30日-2025年3月31日')],
  ['both ends counted', computed('15', '2025年5月11日-2025年4月27日+1')],
  ['a day so many days later', computed('2025年5月11日', '2025年4月27日+15-1')],
  ['a sum of numbers', computed('3.5', '1.25+2.25')],
  ['the as-of day', of('2025年4月30日', { kind: 'given', by: '统计日期' })],
  ['a fact', of('8', { kind: 'given', by: '专题会议次数' })],
  ['an ordinal', of('（5）', { kind: 'numbering' })],
  ['a chinese ordinal', of('十一是', { kind: 'numbering' })],
  ['an ordinal over a hundred', of('（一百零一）', { kind: 'numbering' })],
])('traces: %s', (_, piece) => {
  expect(checked(sentenceOf(['共', piece, '。']))).toMatchObject({ share: 1, faults: [] });
});

test.each<[string, Piece, string]>([
  ['a digit more', copied('4000多次', 5, 'B5'), '单元格B5里没有这个数'],
  ['a part of a figure', copied('40次', 5, 'B5'), '单元格B5里没有这个数'],
  ['another cell', copied('250人', 5, 'B5'), '单元格B5里没有这个数'],
  ['a part of a decimal', of('5', { kind: 'copied', cells: ['D5'] }), '单元格D5里没有这个数'],
  ['no such cell', of('5', { kind: 'copied', cells: ['没有'] }), '单元格没有里没有这个数'],
  ['no cell', of('5', { kind: 'copied', cells: [] }), '单元格里没有这个数'],
  [
    'a day the reader did not find',
    of('2024年11月30日', { kind: 'read', cells: ['C5'] }),
    '不是从单元格C5读出的日期',
  ],
  [
    'read from a blank',
    of('2024年10月31日', { kind: 'read', cells: ['C7'] }),
    '所说的单元格是空的',
  ],
  ['read from nowhere', of('2024年10月31日', { kind: 'read', cells: [] }), '所说的单元格是空的'],
  ['one row too few', of('3', { kind: 'counted', rows: [5, 7] }), '与所数的不符，所数的是2'],
  ['a row outside the ledger', countOfRows([5, 99]), '行99不是台账里的问题'],
  ['a row twice without measures', countOfRows([7, 7]), '行7数了多次'],
  ['a name twice', of('2', { kind: 'counted', rows: [5], names: ['甲', '甲'] }), '有名称数了两次'],
  ['a wrong sum', of('112.5', { kind: 'summed', cells: ['D5', 'D6'] }), '与合计不符，合计是112.55'],
  ['a cell twice', of('25', { kind: 'summed', cells: ['D5', 'D5'] }), '有单元格加了两次'],
  ['no number', of('12.5', { kind: 'summed', cells: ['D5', 'D7'] }), '单元格D7里没有可加的数'],
  ['two numbers', of('3', { kind: 'summed', cells: ['D11'] }), '单元格D11里没有可加的数'],
  ['a wrong percent', computed('55.27%', '21÷38'), '与算式“21÷38”不符，应为55.26%'],
  ['part over whole', computed('200%', '2÷1'), '算式“2÷1”无法核算'],
  ['no base', computed('0%', '0÷0'), '算式“0÷0”无法核算'],
  [
    'a day that does not exist',
    computed('1', '2025年2月30日-2025年2月28日'),
    '算式“2025年2月30日-2025年2月28日”无法核算',
  ],
  [
    'two days added',
    computed('1', '2025年2月3日+2025年2月2日'),
    '算式“2025年2月3日+2025年2月2日”无法核算',
  ],
  ['no expression', computed('1', '许多'), '算式“许多”无法核算'],
  [
    'another as-of day',
    of('2025年5月1日', { kind: 'given', by: '统计日期' }),
    '不是台账的统计日期',
  ],
  ['a figure called an ordinal', of('38个', { kind: 'numbering' }), '不是序号'],
])('does not trace: %s', (_, piece, reason) => {
  const report = checked(sentenceOf(['共', piece, '。']));
  expect(report.faults.map((fault) => fault.reason)).toEqual([reason]);
  expect(report.share).toBe(0);
});

const BARE: DraftSentence = { text: '共38个', rows: [], cells: [], figures: [] };

test.each<[string, DraftSentence, string]>([
  ['digits without a source', BARE, '没有注明来源'],
  ['full-width digits without a source', { ...BARE, text: '共３８个' }, '没有注明来源'],
  [
    'a figure beyond the text',
    { ...BARE, text: '共', figures: [{ start: 1, end: 3, source: { kind: 'numbering' } }] },
    '位置不对',
  ],
  [
    'a row the sentence does not name',
    { ...BARE, text: '1', figures: [{ start: 0, end: 1, source: { kind: 'counted', rows: [5] } }] },
    '句子没有列出行5',
  ],
  [
    'a cell the sentence does not name',
    {
      ...BARE,
      text: '1',
      figures: [{ start: 0, end: 1, source: { kind: 'copied', cells: ['A5'] } }],
    },
    '句子没有列出单元格A5',
  ],
])('a broken sentence: %s', (_, sentence, reason) => {
  expect(checked(sentence).faults.map((fault) => fault.reason)).toEqual([reason]);
});

test('the share of several, and where the fault stands', () => {
  const sentence = sentenceOf([
    countOfRows([5, 7]),
    '、',
    sourced('9', { kind: 'numbering' }),
    '、8',
  ]);
  expect(checked(sentence)).toEqual({
    figures: 3,
    share: 2 / 3,
    faults: [{ block: 0, sentence: '2、9、8', figure: '8', reason: '没有注明来源' }],
  });
});

test('a draft without figures traces wholly', () => {
  expect(checked(sentenceOf(['无。']))).toEqual({ figures: 0, share: 1, faults: [] });
});

test('the cells of a table are checked too', () => {
  const draft = draftOf([
    { kind: 'table', caption: sentenceOf(['表']), header: ['甲'], rows: [[BARE]] },
  ]);
  const { faults } = verifyFigures(draft, {
    ledger: LEDGER,
    grid: GRID,
    rule: DEFAULT_COUNTING_RULE,
  });
  expect(faults).toHaveLength(1);
});
