import { ledgerScore } from '../../../src/domain/ledger/chooser';
import { gridOf } from '../../support/grid';
import { HEADER } from './ledger-of';

const ROW = [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', null];

describe('ledgerScore', () => {
  test.each([
    [
      'a telephone list',
      [
        ['姓名', '电话'],
        ['甲', '8888'],
      ],
    ],
    ['a header without problems', [HEADER]],
    ['an empty sheet', []],
  ])('%s scores 0', (_name, rows) => {
    expect(ledgerScore(gridOf('表', rows))).toBe(0);
  });

  test('more columns beat more rows, more rows beat fewer', () => {
    const narrow = (rows: number) =>
      ledgerScore(
        gridOf('表', [
          ['序号', '问题', '整改时限'],
          ...Array.from({ length: rows }, (_, at) => [at + 1, `问题${String(at)}`, '2024年底']),
        ]),
      );
    expect(narrow(1)).toBeGreaterThan(0);
    expect(narrow(2)).toBeGreaterThan(narrow(1));
    expect(ledgerScore(gridOf('表', [HEADER, ROW]))).toBeGreaterThan(narrow(50));
  });
});
