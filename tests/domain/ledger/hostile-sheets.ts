import fc from 'fast-check';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { type CellSpec, gridOf } from '../../support/grid';

/** The header of the ledgers that properties are tried on: one column for each role with words. */
export const HEAD = [
  '序号',
  '类别',
  '问题',
  '产生原因',
  '整改目标',
  '整改措施',
  '责任领导',
  '责任单位',
  '责任人',
  '整改时限',
  '整改进展情况',
  '整改成效',
  '整改状态',
  '备注',
];
/** Titles, headings, totals, footers, deadlines, states, numbers, and what no clerk writes. */
const HOSTILE: readonly CellSpec[] = [
  null,
  '',
  ' ',
  '\u3000',
  ...HEAD,
  '一、党的领导方面',
  '（一）学习不深入',
  '第一部分',
  '合计',
  '小计：5个',
  '填表人：甲',
  '第2页',
  '同上',
  '〃',
  '1.补齐；2.重建',
  '①甲②乙',
  '2024年底',
  '①2024年9月②2024年12月',
  '长期坚持',
  '立行立改',
  '已完成',
  '√',
  '3/5',
  '80%',
  '反馈日期：2024年7月26日',
  '整改时限：6月底前完成',
  0,
  1,
  -1,
  0.5,
  45_657,
  1e300,
  NaN,
  true,
  '#REF!',
  '=1+1',
  '\u0000',
  '\uD800',
  '🙂'.repeat(5),
  '（'.repeat(300),
  '1.'.repeat(300),
  '一是'.repeat(200),
  { value: 45_657, text: '####', numberFormat: 'yyyy"年"m"月"d"日"' },
  { value: -5, text: '', numberFormat: 'yyyy/m/d' },
];

/** Any sheet up to 60 × 60, with merges that may overlap and leave the used block. */
export function sheets(least: number, head: fc.Arbitrary<number | null>): fc.Arbitrary<SheetGrid> {
  const side = fc.integer({ min: least, max: 60 });
  return fc
    .tuple(side, side, fc.integer({ min: 0, max: 5 }))
    .chain(([height, width, density]) => {
      const cell = fc.tuple(fc.nat(height - 1), fc.nat(width - 1), fc.constantFrom(...HOSTILE));
      const merge = fc
        .tuple(fc.nat(height), fc.nat(width), fc.nat(6), fc.nat(width))
        .map(([top, left, down, right]) => ({
          top: top + 1,
          left: left + 1,
          bottom: top + 1 + down,
          right: left + 1 + right,
        }));
      return fc.record({
        height: fc.constant(height),
        width: fc.constant(width),
        cells: fc.array(cell, { maxLength: 200 * density }),
        merges: fc.array(merge, { maxLength: 20 }),
        head,
      });
    })
    .map(({ height, width, cells, merges, head: at }) => {
      const rows = Array.from({ length: height }, () =>
        Array.from<CellSpec>({ length: width }).fill(null),
      );
      for (const [row, column, cell] of cells) {
        const line = rows[row];
        if (line) line[column] = cell;
      }
      if (at === null) return { ...gridOf('台账', rows), merges };
      // A header that nothing is merged over, and problems in most of the rows below it.
      rows[at] = HEAD.slice(0, width);
      for (const line of rows.slice(at + 1)) line[2] ??= '记录不全';
      return { ...gridOf('台账', rows), merges: merges.filter(({ top }) => top > at + 1) };
    });
}
