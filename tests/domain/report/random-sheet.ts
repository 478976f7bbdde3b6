import fc from 'fast-check';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { gridOf } from '../../support/grid';

const TITLES = [
  '序号',
  '问题类别',
  '问题小类',
  '具体问题',
  '整改措施',
  '责任领导',
  '责任单位',
  '整改时限',
  '整改进展',
  '整改类型',
  '整改状态',
] as const;

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
      '（2）',
      '400多个',
      ' ',
      '<b>&"',
      '制定《管理办法》',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const row = fc.record({
  category: fc.constantFrom('', '一、学习方面', '2024年审计方面', '执法方面。'),
  inner: fc.constantFrom('', '（一）制度', '记录 2.0'),
  problem: fc.tuple(fc.constantFrom('学习不够', '台账更新不及时', '第3项经费超标'), words),
  measure: words,
  leader: fc.constantFrom('', '张某', '李某、王某'),
  unit: fc.constantFrom('', '办公室', '第2支部', '财务科\n办公室'),
  deadline: fc.constantFrom(
    '',
    '2025-03-31',
    '2025年6月底前',
    '2025年12月底前，并长期坚持',
    '长期坚持',
    '持续推进',
    '立行立改',
    '3个月内',
    '2026年1月',
  ),
  progress: words,
  type: fc.constantFrom('', '立行立改', '分阶段整改', '持续整改'),
  status: fc.constantFrom(
    '',
    '已完成',
    '基本完成',
    '正在推进',
    '未启动',
    '未完成',
    '长期坚持',
    '另行报告',
  ),
});

/** Ledger sheets of one to eight problems that say what they like. */
export const randomSheet: fc.Arbitrary<SheetGrid> = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .map((rows) =>
    gridOf('整改台账', [
      [...TITLES],
      ...rows.map((one, at) => [
        at + 1,
        one.category,
        one.inner,
        one.problem.join(''),
        one.measure,
        one.leader,
        one.unit,
        one.deadline,
        one.progress,
        one.type,
        one.status,
      ]),
    ]),
  );
