import {
  copied,
  sentenceOf,
  sourced,
  wholeFigure,
  type Piece,
} from '../../../../src/domain/draft/compose';
import { countOfRows } from '../../../../src/domain/draft/figures/count';
import { explainFigure } from '../../../../src/domain/draft/figures/explain-figure';

const rows = (n: number): number[] => Array.from({ length: n }, (_, at) => 5 + at);
const documents = { kind: 'counted', rows: [5, 7], names: ['甲办法', '乙规定'] } as const;

test.each<[string, Piece, string]>([
  ['a count', countOfRows([3, 7]), '2 = 行3、行7（共2行）'],
  [
    'a long count',
    countOfRows(rows(14)),
    '14 = 行5、行6、行7、行8、行9、行10、行11、行12…（共14行）',
  ],
  [
    'eight rows are all told',
    countOfRows(rows(8)),
    '8 = 行5、行6、行7、行8、行9、行10、行11、行12（共8行）',
  ],
  ['measures of one row', countOfRows([5, 5, 6]), '3 = 行5（2条）、行6（共3条）'],
  ['none', countOfRows([]), '0：没有这样的问题'],
  ['documents', wholeFigure('2', documents), '2 = 《甲办法》《乙规定》（共2项，见行5、行7）'],
  [
    'a percent',
    wholeFigure('55.26%', { kind: 'computed', expression: '21÷38', rows: [5] }),
    '55.26% = 21÷38×100%',
  ],
  [
    'days late',
    wholeFigure('30', { kind: 'computed', expression: '2025年4月30日-2025年3月31日', rows: [5] }),
    '30 = 2025年4月30日-2025年3月31日',
  ],
  ['copied, with what it counts', copied('400多次', 12, 'H12'), '400多次：照抄 H12'],
  ['copied percent', copied('86.5%', 12, 'H12'), '86.5%：照抄 H12'],
  ['copied people', copied('250余人次到场', 12, 'H12'), '250余人次：照抄 H12'],
  [
    'read',
    wholeFigure('2025年3月31日', { kind: 'read', cells: ['J9'] }),
    '2025年3月31日：由 J9 推算',
  ],
  ['summed', wholeFigure('12.5', { kind: 'summed', cells: ['K5', 'K7'] }), '12.5 = K5+K7（共2格）'],
  [
    'a long sum',
    wholeFigure('9', { kind: 'summed', cells: rows(9).map((row) => `K${row}`) }),
    '9 = K5+K6+K7+K8+K9+K10+K11+K12…（共9格）',
  ],
  [
    'given',
    wholeFigure('2025年4月30日', { kind: 'given', by: '统计日期' }),
    '2025年4月30日：统计日期，由您设定',
  ],
  ['a fact', wholeFigure('8', { kind: 'given', by: '专题会议次数' }), '8：专题会议次数，由您填写'],
  ['numbering', sourced('（5）', { kind: 'numbering' }), ''],
])('%s', (_, piece, expected) => {
  const sentence = sentenceOf(['共', piece, '。']);
  const [figure] = sentence.figures;
  if (!figure) throw new Error('no figure');
  expect(explainFigure(figure, sentence)).toBe(expected);
});
