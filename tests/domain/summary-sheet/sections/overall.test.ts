import type { PlannedContent } from '../../../../src/domain/highlight/types';
import type { Ledger } from '../../../../src/domain/ledger/types';
import { displayState } from '../../../../src/domain/palette/palette';
import { Page } from '../../../../src/domain/summary-sheet/page';
import { addOverall } from '../../../../src/domain/summary-sheet/sections/overall';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import type { CountingRule } from '../../../../src/domain/summary/types';
import { SAMPLE } from '../../support/sample-ledger';

const HELPER = { dueColumn: 12, stateColumn: 13 };

/** The contents of one column of the section alone; its head is row 1, its states rows 2–11. */
function column(
  at: number,
  helper: typeof HELPER | null,
  rule: Partial<CountingRule> = {},
  ledger: Ledger = SAMPLE,
): readonly (PlannedContent | undefined)[] {
  const page = new Page(9);
  const summary = summarize(ledger, { ...DEFAULT_COUNTING_RULE, ...rule });
  addOverall(page, { ledger, summary, helper });
  return page.cells.map((row) => row[at - 1]?.content);
}

test('counts each state over the state column', () => {
  const counted = column(3, HELPER).slice(1, 11);
  const words = [
    '已完成',
    '逾期完成',
    '逾期',
    '临期',
    '基本完成',
    '正在推进',
    '未启动',
    '未完成',
    '长期坚持',
    '未识别',
  ];
  expect(counted).toEqual(
    words.map((word) => ({
      kind: 'formula',
      formula: `=COUNTIF('整改台账'!$M$5:$M$16,"${word}")`,
    })),
  );
});

test('the numbers add up to all problems and agree with the summary', () => {
  const numbers = column(3, null)
    .slice(1, 11)
    .map((content) => (content?.kind === 'number' ? content.number : NaN));
  const summary = summarize(SAMPLE, DEFAULT_COUNTING_RULE);
  const [completed = NaN, late = NaN, overdue, dueSoon] = numbers;
  expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(summary.total);
  expect(completed + late).toBe(summary.byStatus.completed);
  expect([late, overdue, dueSoon]).toEqual([
    summary.completedLate,
    summary.overdue,
    summary.dueSoon,
  ]);
});

test.each([
  [{}, '=(C2+C3)&"/"&C12'],
  [{ countLongTerm: true }, '=(C2+C3+C10)&"/"&C12'],
  [{ longTermInBase: false }, '=(C2+C3)&"/"&(C12-C10)'],
])('the rate under %j shows its numerator and denominator', (rule, formula) => {
  expect(column(4, HELPER, rule)[12]).toEqual({ kind: 'formula', formula });
});

test('with 基本完成 counted the rate is a number, since an overdue one stands under 逾期', () => {
  const rule = { countSubstantiallyCompleted: true };
  expect(column(3, HELPER, rule)[12]).toEqual({ kind: 'number', number: 0.3 });
  expect(column(4, HELPER, rule)[12]).toEqual({ kind: 'text', text: '3/10' });
  expect(column(1, HELPER, rule).at(-1)).toEqual({
    kind: 'text',
    text: '完成率含基本完成，为生成时的数值。',
  });
});

test('by measures the rate is a number with its reason', () => {
  const rule = { unit: 'measures' } as const;
  expect(column(3, HELPER, rule)[12]).toMatchObject({ kind: 'number' });
  expect(column(1, HELPER, rule).at(-1)).toEqual({
    kind: 'text',
    text: '完成率按措施计算，为生成时的数值。',
  });
});

test('tells beside 未识别, live, that problems were changed since; nothing where nothing is live', () => {
  const asMade = SAMPLE.items.filter((item) => displayState(item) === 'unknown').length;
  expect(column(5, HELPER)[10]).toEqual({
    kind: 'formula',
    formula: `=IF(C11>${asMade},"比生成时多"&(C11-${asMade})&"个：有问题改动过，请再点一次“着色”","")`,
  });
  expect(column(5, null)[10]).toEqual({ kind: 'empty' });
});
