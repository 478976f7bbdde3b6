import { Collection } from '../../../src/domain/collection/collection';
import type { CollectedLedger } from '../../../src/domain/collection/types';
import { planCollectionSheet } from '../../../src/domain/collection-sheet/plan-collection-sheet';
import { planUnitsSheet } from '../../../src/domain/collection-sheet/plan-units-sheet';
import type { PlannedContent } from '../../../src/domain/highlight/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { sumsOf } from '../../../src/domain/summary/summary-sums';
import { itemOf, ledgerOf } from '../support/ledger-builder';

const { options } = ledgerOf([]);

function ledgerAt(unit: string, daysLate: number): CollectedLedger {
  const items = [
    itemOf({ row: 5, overdue: daysLate > 0, daysLate }),
    itemOf({ row: 6, status: 'completed' }),
  ];
  const file = `${unit}.xlsx`;
  const late = {
    ...{ file, sheet: '台账', row: 5, cell: 'F5', unit, dutyUnit: '办公室', leader: '张三' },
    ...{ problem: '制度不健全', deadlineText: '3月底', due: null, daysLate },
  };
  return {
    ...{ file, sheet: '台账', unit, longestLate: daysLate, notes: [] },
    sums: sumsOf(ledgerOf(items), DEFAULT_COUNTING_RULE),
    late: daysLate > 0 ? [late] : [],
  };
}

function reportOf(units: readonly CollectedLedger[]) {
  const collection = new Collection(DEFAULT_COUNTING_RULE, 5);
  collection.addUnread({ file: '旧.xls', reason: '旧格式', advice: '请另存' });
  for (const unit of units) collection.add(unit);
  return collection.report();
}

function wordsOf(content: PlannedContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.number);
    case 'formula':
      return content.formula;
    case 'empty':
      return '';
  }
}

const plan = planCollectionSheet(
  reportOf([ledgerAt('甲局', 0), ledgerAt('乙局', 30)]),
  options,
  'auto',
);
const rows = plan.cells.map((cells) =>
  cells.map(({ content }) => wordsOf(content)).filter((words) => words !== ''),
);

test('one sheet holds the units, the worst, what was not read and the rules, in this order', () => {
  const titles = [
    '整改台账各单位汇总',
    '督办重点',
    '逾期问题最多的单位（最多列 20 个）',
    '未能读取的文件',
    '口径说明',
  ];
  const at = titles.map((title) => rows.findIndex(([first]) => first === title));
  expect(at).not.toContain(-1);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
});

test('its first rows are those of 各单位汇总, total formulas over exactly the units', () => {
  const own = planUnitsSheet(reportOf([ledgerAt('甲局', 0), ledgerAt('乙局', 30)]), options);
  expect(plan.cells.slice(0, own.cells.length)).toEqual(own.cells);
  expect(plan.freezeRows).toBe(own.freezeRows);
  expect(rows[3]?.slice(0, 2)).toEqual(['合计', '=SUM(D5:D6)']);
  expect(rows[5]?.slice(0, 4)).toEqual(['2', '乙局', '乙局.xlsx', '2']);
});

test('the worst problem says where it stands, the unread file why and what to do', () => {
  expect(rows).toContainEqual([
    ...['1', '乙局', '制度不健全', '办公室', '张三', '3月底', '30', '乙局.xlsx　台账!F5'],
  ]);
  expect(rows).toContainEqual(['1', '旧.xls', '旧格式', '请另存']);
});

test('every row is as wide as the page, and no two merged areas meet', () => {
  const width = plan.columnWidths.length;
  expect(new Set(plan.cells.map(({ length }) => length))).toEqual(new Set([width]));
  const taken = new Set<string>();
  for (const { top, left, bottom, right } of plan.merges) {
    expect([top, right <= width]).toEqual([bottom, true]);
    for (let column = left; column <= right; column += 1) {
      const cell = `${top}:${column}`;
      expect(taken.has(cell)).toBe(false);
      taken.add(cell);
    }
  }
});

test('without a ledger there is still a sheet that says what was not read', () => {
  const empty = planCollectionSheet(reportOf([]), options, 'auto');
  const words = empty.cells.flat().map(({ content }) => wordsOf(content));
  expect(words).toContain('旧.xls');
  expect(words).toContain('=0');
});

test.each([
  ['end', '含当月、当年：“8月前”算到8月31日。'],
  ['start', '不含当月、当年：“8月前”算到7月31日。'],
] as const)('says how “8月前” was read: %s', (monthBefore, said) => {
  const sheet = planCollectionSheet(reportOf([]), { ...options, monthBefore }, 'auto');
  expect(sheet.cells.flat().map(({ content }) => wordsOf(content))).toContain(said);
});
