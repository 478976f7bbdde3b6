import { compareProblems, groupsAt } from '../../../src/domain/similar/similar-problems';
import { runToEnd } from '../../../src/domain/similar/likeness';
import { planSimilarSheet } from '../../../src/domain/similar-sheet/plan-similar-sheet';
import { similarText } from '../../../src/domain/similar-sheet/similar-text';
import type { Ledger } from '../../../src/domain/ledger/types';
import type { SummarySheetPlan } from '../../../src/domain/summary-sheet/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';

const LEDGER = ledgerOf([
  itemOf({ row: 5, serial: '1', unit: '甲局', status: 'completed', problem: '党费收缴不及时' }),
  itemOf({ row: 6, serial: '2', unit: '', problem: '党费收缴不规范' }),
  itemOf({ row: 7, serial: '3', unit: '甲局', problem: '消防设施损坏' }),
]);

function found(ledger: Ledger) {
  return runToEnd(groupsAt(runToEnd(compareProblems(ledger.items, 'wording')), 45));
}

function rowsOf(plan: SummarySheetPlan): readonly (readonly string[])[] {
  return plan.cells.map((row) =>
    row.map(({ content }) => {
      if (content.kind === 'text') return content.text;
      if (content.kind === 'number') return String(content.number);
      return content.kind === 'formula' ? content.formula : '';
    }),
  );
}

test('a line for the group, one for each problem with a link to its row', () => {
  const plan = planSimilarSheet(LEDGER, found(LEDGER));
  const rows = rowsOf(plan);
  expect(rows[3]).toEqual(['类', '序号', '问题', '责任单位', '整改状态', '行号', '相似度']);
  expect(rows[4]?.slice(0, 2)).toEqual([
    '1',
    '“党费收缴”：2 条，涉及 1 个责任单位（甲局 1 条、未填责任单位 1 条）',
  ]);
  const links = [5, 6].map((row) => `=HYPERLINK("#'${LEDGER.sheet}'!A${row}","${row}")`);
  expect(rows[5]?.slice(0, 6)).toEqual(['1', '1', '党费收缴不及时', '甲局', '已完成', links[0]]);
  expect(rows[6]?.slice(2, 4)).toEqual(['党费收缴不规范', '未填责任单位']);
  expect(rows[6]?.[5]).toBe(links[1]);
  expect(rows.flat().some((words) => words.includes('消防'))).toBe(false);
});

test('says how it was done, and is printed on A4 with the heads on every page', () => {
  const plan = planSimilarSheet(LEDGER, found(LEDGER));
  const words = rowsOf(plan).flat().join('\n');
  expect(words).toContain('共 3 条问题，归为 1 类 2 条。');
  expect(words).toContain('平均相似度不低于45%');
  expect([plan.page.paper, plan.page.titleRows, plan.freezeRows]).toEqual(['A4', [4, 4], 4]);
});

test('a ledger without like problems says so', () => {
  const ledger = ledgerOf([itemOf({ row: 5, problem: '消防设施损坏' })]);
  expect(rowsOf(planSimilarSheet(ledger, found(ledger))).flat()).toContain(
    '统计日期 2025年4月30日；共 1 条问题，没有找到用词相近的问题。',
  );
});

test('a very large ledger: whole groups up to 3,000 lines, and how many more there are', () => {
  const items = Array.from({ length: 4000 }, (_, at) =>
    itemOf({ row: at + 5, problem: at < 2000 ? '党费收缴不及时' : '消防设施损坏' }),
  );
  const rows = rowsOf(planSimilarSheet(ledgerOf(items), found(ledgerOf(items))));
  expect(rows).toHaveLength(4 + 1 + 2000 + 2);
  expect(rows.at(-2)?.[0]).toContain('另有 1 类没有列出');
});

test('the list as text names every problem with its row', () => {
  const text = similarText(LEDGER, found(LEDGER));
  expect(text).toContain('第1类 “党费收缴”：2 条\n责任单位：甲局 1 条、未填责任单位 1 条\n');
  expect(text).toMatch(/- 党费收缴不及时（序号 1，甲局，已完成，第 5 行，相似度 \d+%）\n/u);
  expect(text).not.toContain('消防');
});
