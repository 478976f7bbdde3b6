import fc from 'fast-check';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { ledger, OPTIONS } from './ledger-of';

const TITLES = [
  '序号',
  '问题',
  '责任单位',
  '整改时限',
  '整改状态',
  '完成日期',
  '回头看时间',
  '回头看结果',
];

test('a relapse changes no total, and the statuses add up', () => {
  const status = fc.constantFrom('已完成', '正在推进', '未启动', '长期坚持', '基本完成', '');
  const result = fc.constantFrom('反弹', '未反弹', '部分反弹', '', '见附件', '差');
  const day = fc.constantFrom('2024-11-01', '2025-01-10', '2025-06-01', '', '近期');
  const line = fc.tuple(status, day, day, result);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const rows = lines.map((cells, at) => [
        String(at + 1),
        `问题${at + 1}不规范`,
        '办公室',
        '2024-12-31',
        ...cells,
      ]);
      const read = ledger([TITLES, ...rows]);
      const without = ledger([TITLES, ...rows.map((cells) => [...cells.slice(0, 6), '', ''])]);
      const summary = summarize(read, DEFAULT_COUNTING_RULE);
      expect(summary.total).toBe(summarize(without, DEFAULT_COUNTING_RULE).total);
      expect(Object.values(summary.byStatus).reduce((sum, count) => sum + count, 0)).toBe(
        summary.total,
      );
      expect(summary.relapsed ?? 0).toBe(read.items.filter(({ relapse }) => relapse).length);
      expect(
        read.items.every(({ relapse, status: said }) => !relapse || said !== 'completed'),
      ).toBe(true);
      expect(read.options).toEqual(OPTIONS);
    }),
  );
});
