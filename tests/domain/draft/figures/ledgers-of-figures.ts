import fc from 'fast-check';
import type { SheetGrid } from '../../../../src/domain/grid/sheet-grid';
import type { CountingRule } from '../../../../src/domain/summary/types';
import { type CellSpec, gridOf } from '../../../support/grid';

const HEAD = [
  '序号',
  '问题类别',
  '问题',
  '整改措施',
  '责任领导',
  '责任单位',
  '整改类型',
  '整改时限',
  '整改进展情况',
  '整改状态',
  '涉及金额（万元）',
  '问责人数',
];

const oneOf = (...cells: readonly CellSpec[]): fc.Arbitrary<CellSpec> => fc.constantFrom(...cells);

const problem = fc.tuple(
  oneOf('党建', '执法2类', '同上', null),
  fc.array(
    fc.tuple(
      oneOf('补齐3处', '1.培训；2.检查2次', null),
      oneOf('张某', '李某、王某', '第1分管领导', null),
      oneOf('办公室', '第2派出所', '治安\n大队', '同上', null),
      oneOf('立行立改', '分阶段整改', '持续整改', null),
      oneOf('2024年底', '2025年5月8日', '3个月内', '长期坚持', '立行立改', null),
      oneOf(
        '修订《公务用车管理办法（2024年修订）》',
        '制定《车辆 管理规定》，学习《条例》',
        '一是出台《第１号规定》（试行）；二是培训2次',
        '拟制定《考勤办法》',
        '走访３00余人次',
        null,
      ),
      oneOf('已完成', '正在推进', '基本完成', '未启动', '长期坚持', '否', '待定', null),
      oneOf(12.5, '0.1', '１，200.5', '/', 0, null),
      oneOf(3, '2人', '无', null),
    ),
    { minLength: 1, maxLength: 3 },
  ),
);

/** Sheets with every column that figures are drafted from, problems of one to three measures. */
export const sheetsOfFigures: fc.Arbitrary<SheetGrid> = fc
  .array(problem, { minLength: 1, maxLength: 12 })
  .map((problems) => {
    const rows: CellSpec[][] = [[...HEAD]];
    const merges: string[] = [];
    for (const [at, [category, measures]] of problems.entries()) {
      const first = rows.length + 1;
      for (const [measure, leader, unit, ...others] of measures) {
        rows.push([at + 1, category, `第${at + 1}处记录不全`, measure, leader, unit, ...others]);
      }
      if (measures.length === 1) continue;
      const last = rows.length;
      for (const column of ['A', 'B', 'C', 'K']) merges.push(`${column}${first}:${column}${last}`);
    }
    return gridOf('整改台账', rows, merges);
  });

/** Every counting rule. */
export const rules: fc.Arbitrary<CountingRule> = fc.record({
  countSubstantiallyCompleted: fc.boolean(),
  countLongTerm: fc.boolean(),
  longTermInBase: fc.boolean(),
  unit: fc.constantFrom('problems', 'measures'),
  rounding: fc.constantFrom('round', 'truncate'),
  decimals: fc.constantFrom(0, 1, 2),
});
