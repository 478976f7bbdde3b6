import { recognizeHeader } from '../../../src/domain/header/recognize-header';
import { gridOf } from '../../support/grid';

describe('recognizeHeader on other sheets', () => {
  test.each<[string, (string | number)[][], string[]]>([
    [
      'a telephone list',
      [
        ['序号', '姓名', '部门', '联系电话', '备注'],
        [1, '甲', '办公室', '8888', ''],
      ],
      [],
    ],
    [
      'a table of counts',
      [
        ['序号', '责任单位', '问题总数', '已完成', '正在推进', '未完成', '完成率'],
        [1, '办公室', 12, 8, 3, 1, 0.67],
      ],
      [],
    ],
    [
      'counts in a column called 问题',
      [
        ['序号', '责任单位', '问题', '整改状态', '完成率'],
        [1, '办公室', 12, 8, 0.67],
      ],
      [],
    ],
    [
      'counts under merged groups',
      [
        ['轮次', '巡察反馈问题', '', '完成率'],
        ['', '应整改数', '已整改数', ''],
        [1, 12, 8, 0.67],
      ],
      ['A1:A2', 'B1:C1', 'D1:D2'],
    ],
    ['a note', [['填表说明'], ['一、问题、整改措施、责任单位、整改时限均须填写。']], []],
    ['an empty sheet', [], []],
  ])('%s is no ledger', (_name, rows, merges) => {
    expect(recognizeHeader(gridOf('表', rows, merges))).toBeNull();
  });
});
