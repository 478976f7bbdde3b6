import { planComparisonSheet } from '../../../src/domain/comparison-sheet/plan-comparison-sheet';
import { comparedSections } from '../../../src/domain/comparison-sheet/sections';
import { compareSnapshots } from '../../../src/domain/snapshot/compare-snapshots';
import { snapshotOf } from '../snapshot/problems';

const BEFORE = snapshotOf(
  [
    { serial: '1', problem: '学习制度落实不到位', due: '2025-06-30' },
    { serial: '2', problem: '档案管理不规范', status: 'completed' },
  ],
  { options: { asOf: '2025-03-31' } },
);
const AFTER = snapshotOf([
  { serial: '1', problem: '学习制度落实不到位', status: 'completed', due: '2025-07-31' },
  { serial: '3', problem: '=HYPERLINK("x")', due: '2025-12-31' },
]);
const SIDES = { earlier: '上月.xlsx', later: '现在的台账', laterSheet: '台账 表' };

test('each change stands with both sides and its rows', () => {
  expect(comparedSections(compareSnapshots(BEFORE, AFTER))).toEqual([
    {
      title: '新增完成',
      rows: [
        {
          serial: '1',
          text: '学习制度落实不到位',
          before: '正在推进',
          now: '已完成',
          row: 5,
          wasRow: 5,
        },
      ],
    },
    {
      title: '整改时限有改动',
      rows: [
        {
          serial: '1',
          text: '学习制度落实不到位',
          before: '2025年6月30日（原文：2025-06-30）',
          now: '2025年7月31日（原文：2025-07-31）',
          row: 5,
          wasRow: 5,
        },
      ],
    },
    {
      title: '新增问题',
      rows: [
        {
          serial: '3',
          text: '=HYPERLINK',
          before: '（没有）',
          now: '正在推进',
          row: 6,
          wasRow: null,
        },
      ],
    },
    {
      title: '减少问题',
      rows: [
        {
          serial: '2',
          text: '档案管理不规范',
          before: '已完成',
          now: '（没有）',
          row: null,
          wasRow: 6,
        },
      ],
    },
  ]);
});

test('the sheet is one A4 wide and leads to the rows; texts of the ledger stay texts', () => {
  const plan = planComparisonSheet(compareSnapshots(BEFORE, AFTER), SIDES);
  expect(plan.page).toMatchObject({ paper: 'A4', fitWide: 1 });
  const contents = plan.cells.flat().map(({ content }) => content);
  expect(contents).toContainEqual({
    kind: 'formula',
    formula: `=HYPERLINK("#'台账 表'!A5","5")`,
  });
  expect(contents).toContainEqual({ kind: 'text', text: '=HYPERLINK' });
});

test('what cannot be compared stands above the figures', () => {
  const other = snapshotOf([], { options: { asOf: '2025-04-30' }, rule: { countLongTerm: true } });
  const plan = planComparisonSheet(compareSnapshots(BEFORE, other), SIDES);
  const lines = plan.cells.map(([cell]) =>
    cell?.content.kind === 'text' ? cell.content.text : '',
  );
  expect(lines[2]).toContain('口径不同');
  expect(lines[3]).toBe('主要数字');
});
