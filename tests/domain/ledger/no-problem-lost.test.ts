import type { CellSpec } from '../../support/grid';
import { readRows } from './read-rows';

/** A to G, and the same without serials. */
const HEAD = ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态', '备注'];
const BARE = ['问题', '整改措施', '责任单位', '整改时限', '整改状态'];

/** Rows that look like a heading, a total or a footer and are problems. */
describe('with serials', () => {
  test.each<[why: string, row: CellSpec[], merges: string[]]>([
    [
      'numbered like a heading, with a deadline',
      [2, '一、党的领导方面', null, null, '2024年底'],
      [],
    ],
    ['no serial, but a status', [null, '一、学习不深入', null, null, null, '已完成'], []],
    ['no serial, but a measure', [null, '（一）学习不深入', '补学'], []],
    ['a heading in the first column with a unit', ['一、党的领导方面', null, '补学', '办公室'], []],
    ['nothing but a serial and a problem', [2, '一、学习不深入'], []],
    ['no serial, no number, nothing else', [null, '学习不深入'], []],
    ['numbered, nothing follows', [null, '（二）学习不深入'], []],
    ['under a merged serial', [null, '（二）学习不深入', '补学'], ['A2:A3']],
    ['under a merged serial, nothing else', [null, '（二）学习不深入'], ['A2:A3']],
    ['begins with 累计', [2, '累计3笔资金未入账'], []],
    ['begins with 合计, no serial', [null, '合计12笔资金未入账', '入账', '财务科'], []],
    ['begins with 联系人', [null, '联系人制度不落实', '重建'], []],
    ['begins with 签字', [null, '签字背书走过场', '重签'], []],
    ['a signature is the matter', [null, '验收单（签字）不全且无日期', '补签'], []],
    ['begins with 审核人', [null, '审核人缺位', '补位'], []],
    ['begins with 说明', [2, '说明材料不完整'], []],
    ['a date for a problem', [2, '2024年7月1日检查发现消防通道堵塞', '清理'], []],
    ['the word 第一', [null, '第一议题制度不落实', '落实'], []],
    ['a page in the words', [2, '第2页数据有误', '更正'], []],
    ['ends with 小计', [2, '报表缺小计', '补填'], []],
  ])('%s', (_why, row, merges) => {
    const first = [1, '记录不全', '补齐', '办公室', '2024年底', '已完成'];
    const { ledger } = readRows([HEAD, first, row], merges);
    expect(ledger.items.map(({ row: at }) => at)).toEqual([2, 3]);
    expect(ledger.items[1]?.category).toEqual([]);
    expect([ledger.items[1]?.problem, row[0]]).toContain(row[1] ?? row[0]);
  });
});

describe('without serials', () => {
  test.each<[why: string, problem: string]>([
    ['numbered like a heading', '一、学习不深入'],
    ['numbered, deeper', '（一）学习不深入'],
    ['begins with 累计', '累计3笔资金未入账'],
    ['begins with 联系人', '联系人制度不落实'],
    ['begins with 备注', '备注栏空白'],
    ['begins with 签字', '签字不全'],
    ['ends with 合计', '报表未合计'],
    ['填表 and more', '填表人信息造假'],
    ['short', '无证经营'],
  ])('%s', (_why, problem) => {
    const { ledger } = readRows([
      BARE,
      ['记录不全', '补齐', '办公室', '2024年底', '已完成'],
      [problem],
      ['台账不清', '重建', '财务科', '2024年底', '正在推进'],
    ]);
    expect(ledger.items.map((item) => item.problem)).toEqual(['记录不全', problem, '台账不清']);
  });
});

test('problems numbered 一, 二 in the serial column are no headings', () => {
  const { ledger } = readRows([
    HEAD,
    ['一', '学习不深入', '补学', '办公室', '2024年底', '已完成'],
    ['二', '记录不全'],
    ['三', '台账不清', '重建', '财务科', '2024年底', '正在推进'],
  ]);
  expect(ledger.items.map((item) => [item.serial, item.problem, item.category])).toEqual([
    ['一', '学习不深入', []],
    ['二', '记录不全', []],
    ['三', '台账不清', []],
  ]);
});
