import { recognizeHeader } from '../../../src/domain/header/recognize-header';
import { gridOf } from '../../support/grid';

test.each([
  ['整改时限', 'deadline'],
  ['整改期限', 'deadline'],
  ['完成时限', 'deadline'],
  ['完成时间', 'completedOn'],
] as const)('%s under 整改情况 is read as %s', (title, role) => {
  const grid = gridOf(
    '台账',
    [
      ['序号', '问题情况', '', '整改情况', '', '', ''],
      ['', '问题类别', '具体问题', '整改措施', '责任单位', title, '完成情况'],
      [1, '财务', '报销不规范', '修订制度', '财务科', '2025年3月底前', '已完成'],
    ],
    ['A1:A2', 'B1:C1', 'D1:G1'],
  );
  expect(recognizeHeader(grid)?.columns[role]).toEqual([6]);
});
