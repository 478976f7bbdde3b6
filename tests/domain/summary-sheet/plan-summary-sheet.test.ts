import { planSummarySheet } from '../../../src/domain/summary-sheet/plan-summary-sheet';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import type { Ledger } from '../../../src/domain/ledger/types';
import type { CountingRule } from '../../../src/domain/summary/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';
import { SAMPLE } from '../support/sample-ledger';
import { renderPlan } from './render-plan';

const HELPER = { dueColumn: 12, stateColumn: 13 };

function planOf(ledger: Ledger, helper: typeof HELPER | null, rule: Partial<CountingRule> = {}) {
  const summary = summarize(ledger, { ...DEFAULT_COUNTING_RULE, ...rule });
  return planSummarySheet(ledger, summary, helper);
}

/** The words that each counted column of a group table counts. */
const COUNTED = [
  ['已完成', '逾期完成'],
  ['逾期'],
  ['临期'],
  ['基本完成', '正在推进', '未启动', '未完成', '未识别'],
  ['长期坚持'],
] as const;

const titlesOf = (ledger: Ledger) =>
  renderPlan(planOf(ledger, null)).filter((line) => /^\d+: [一二三四]、/.test(line));

/** A completion rate of one row of a group table. */
const rate = (row: number) =>
  `=IF(C${row}=0,"",IF(D${row}=0,0,IF(D${row}=C${row},1,MIN(MAX(ROUND(D${row}/C${row},4),0.0001),0.9999))))`;

test('the whole sheet in numbers', () => {
  expect(renderPlan(planOf(SAMPLE, null))).toEqual([
    '1: 整改情况汇总表（整改台账）',
    '2: 统计日期 |  | 45777',
    '3: 数据来源 |  | 本工作簿“整改台账”工作表第5行至第16行',
    '4: 口径：按问题计数；完成率=已完成÷问题总数；基本完成、长期坚持不计入完成，均计入总数；保留两位小数。',
    '5: 表中个数为生成时的数值，重新生成后更新。',
    '6:',
    '7: 一、总体情况',
    '8: 状态 |  | 个数 | 占比',
    '9: 已完成（不含逾期完成） |  | 1 | =IF(C19=0,0,C9/C19)',
    '10: 逾期完成 |  | 1 | =IF(C19=0,0,C10/C19)',
    '11: 逾期（尚未完成） |  | 1 | =IF(C19=0,0,C11/C19)',
    '12: 临期（尚未完成） |  | 1 | =IF(C19=0,0,C12/C19)',
    '13: 基本完成（未到期） |  | 1 | =IF(C19=0,0,C13/C19)',
    '14: 正在推进（未到期） |  | 1 | =IF(C19=0,0,C14/C19)',
    '15: 未启动（未到期） |  | 1 | =IF(C19=0,0,C15/C19)',
    '16: 未完成（未到期） |  | 1 | =IF(C19=0,0,C16/C19)',
    '17: 长期坚持 |  | 1 | =IF(C19=0,0,C17/C19)',
    '18: 未识别（状态待核实，未到期） |  | 1 | =IF(C19=0,0,C18/C19)',
    '19: 合计 |  | =SUM(C9:C18) | =IF(C19=0,0,C19/C19)',
    '20: 整改完成率 |  | =IF(C19=0,"",IF((C9+C10)=0,0,IF((C9+C10)=C19,1,MIN(MAX(ROUND((C9+C10)/C19,4),0.0001),0.9999)))) | =(C9+C10)&"/"&C19',
    '21: “未到期”指尚未逾期，且距整改时限超过10天或台账没有明确时限；“临期”指10天内到期。',
    '22:',
    '23: 二、分责任单位情况',
    '24: 序号 | 责任单位 | 问题数 | 已完成 | 逾期 | 临期 | 其他未完成 | 长期坚持 | 完成率',
    `25: 1 | 办公室 | =SUM(D25:H25) | 2 | 0 | 0 | 1 | 1 | ${rate(25)}`,
    `26: 2 | 财务科 | =SUM(D26:H26) | 0 | 1 | 1 | 0 | 0 | ${rate(26)}`,
    `27: 3 | 未填责任单位 | =SUM(D27:H27) | 0 | 0 | 0 | 1 | 0 | ${rate(27)}`,
    `28: 4 | 法制室 | =SUM(D28:H28) | 0 | 0 | 0 | 3 | 0 | ${rate(28)}`,
    `29: 合计 |  | =SUM(C25:C28) | =SUM(D25:D28) | =SUM(E25:E28) | =SUM(F25:F28) | =SUM(G25:G28) | =SUM(H25:H28) | ${rate(29)}`,
    '30:',
    '31: 三、分类别情况',
    '32: 序号 | 类别 | 问题数 | 已完成 | 逾期 | 临期 | 其他未完成 | 长期坚持 | 完成率',
    `33: 1 | 党建 | =SUM(D33:H33) | 2 | 1 | 1 | 0 | 0 | ${rate(33)}`,
    `34: 2 | 执法 | =SUM(D34:H34) | 0 | 0 | 0 | 5 | 1 | ${rate(34)}`,
    `35: 合计 |  | =SUM(C33:C34) | =SUM(D33:D34) | =SUM(E33:E34) | =SUM(F33:F34) | =SUM(G33:G34) | =SUM(H33:H34) | ${rate(35)}`,
    '36:',
    '37: 四、逾期和临期问题',
    '38: 序号 | 问题 | 责任单位 | 规范时限 | 状态 | 逾期/剩余天数 | 台账行',
    '39: 3 | 报销审核不严 | 财务科 | 45747 | 逾期 | 30 | 8',
    '40: 4 | 台账更新不及时 | 财务科 | 45785 | 临期 | 8 | 9',
    '41: 本节为截至2025年4月30日的数值，重新生成后更新。',
    '42:',
    '43: 图例 | 逾期 | 临期 | 已完成 | 逾期完成 | 基本完成 | 长期坚持 | 未启动 | 未完成',
    '44: 正在推进、未识别不填色。',
    '45: 由整改台账助手生成，再次生成会在原处重写。',
  ]);
});

test('the groups in formulas: units by name, categories below heading rows by their rows', () => {
  const states = "'整改台账'!$M$5:$M$16";
  const unit = (row: number, ...words: readonly string[]) =>
    `=${words.map((word) => `COUNTIFS('整改台账'!$F$5:$F$16,$B${row},${states},"${word}")`).join('+')}`;
  const block = (rows: string, ...words: readonly string[]) =>
    `=${words.map((word) => `COUNTIF('整改台账'!${rows},"${word}")`).join('+')}`;
  const line = (row: number, at: number, name: string, count: (...words: string[]) => string) =>
    [
      `${row}: ${at} | ${name} | =SUM(D${row}:H${row})`,
      ...COUNTED.map((words) => count(...words)),
      rate(row),
    ].join(' | ');
  const rest = (row: number, at: number, name: string, first: number) => {
    const left = COUNTED.map(
      (words, i) =>
        `${block('$M$5:$M$16', ...words)}-SUM(${'DEFGH'.charAt(i)}${first}:${'DEFGH'.charAt(i)}${row - 1})`,
    );
    return `${row}: ${at} | ${name} | =SUM(D${row}:H${row}) | ${left.join(' | ')} | ${rate(row)}`;
  };
  const lines = renderPlan(planOf(SAMPLE, HELPER));
  expect(lines.slice(24, 28)).toEqual([
    line(25, 1, '办公室', (...words) => unit(25, ...words)),
    line(26, 2, '财务科', (...words) => unit(26, ...words)),
    line(27, 3, '法制室', (...words) => unit(27, ...words)),
    rest(28, 4, '未填或未列出的单位', 25),
  ]);
  expect(lines.slice(32, 35)).toEqual([
    line(33, 1, '党建', (...words) => block('$M$5:$M$9', ...words)),
    line(34, 2, '执法', (...words) => block('$M$10:$M$16', ...words)),
    rest(35, 3, '未分类或未列出的类别', 33),
  ]);
});

test.each([
  ['numbers', null],
  ['formulas', HELPER],
])('is a rectangle with everything inside it, in %s', (_, helper) => {
  const plan = planOf(SAMPLE, helper);
  const height = plan.cells.length;
  const width = plan.columnWidths.length;
  expect(new Set(plan.cells.map((row) => row.length))).toEqual(new Set([width]));
  const areas = [...plan.looks, ...plan.bars].map((run) => run.area).concat(plan.merges);
  const outside = areas.filter((area) => area.bottom > height || area.right > width);
  expect(outside).toEqual([]);
  expect(plan.name).toBe('整改汇总（助手）');
});

test('no cell is in two merges and every merged cell but the first is empty', () => {
  const { cells, merges } = planOf(SAMPLE, HELPER);
  const merged = merges.flatMap((area) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (_, at) => [area.top, area.left + at] as const,
    ),
  );
  expect(new Set(merged.map(String)).size).toBe(merged.length);
  const firsts = new Set(merges.map((area) => String([area.top, area.left])));
  const covered = merged.filter((place) => !firsts.has(String(place)));
  const kinds = covered.map(([row, column]) => cells[row - 1]?.[column - 1]?.content.kind);
  expect(new Set(kinds)).toEqual(new Set(['empty']));
});

test('with formulas the as-of day is the name and the sheet says that it is live', () => {
  const lines = renderPlan(planOf(SAMPLE, HELPER));
  expect(lines[1]).toBe('2: 统计日期 |  | =整改_统计日期');
  expect(lines[4]).toBe('5: 表中个数除另有说明外为公式，随台账“预警状态（助手）”列自动更新。');
});

test('a ledger without units and categories has neither section', () => {
  expect(titlesOf(ledgerOf([itemOf()]))).toEqual(['7: 一、总体情况', '23: 二、逾期和临期问题']);
});

test.each([
  [2, '0.00%'],
  [1, '0.0%'],
  [0, '0%'],
] as const)('percents with %i decimals are shown as %s', (decimals, format) => {
  const formats = planOf(SAMPLE, HELPER, { decimals })
    .cells.flat()
    .flatMap((cell) => cell.numberFormat ?? [])
    .filter((one) => one.includes('%'));
  expect(new Set(formats)).toEqual(new Set([format]));
});

test('a text of the sheet never becomes a formula', () => {
  const evil = '=1+1';
  const ledger = ledgerOf(
    [itemOf({ unit: evil, category: [evil], problem: evil, serial: evil, due: '2025-01-01' })],
    { sheet: "a'!A1&b" },
  );
  const cells = planOf(ledger, HELPER).cells.flat();
  const texts = cells.flatMap(({ content }) => (content.kind === 'text' ? content.text : []));
  const formulas = cells.flatMap(({ content }) =>
    content.kind === 'formula' ? content.formula : [],
  );
  expect(texts.filter((text) => text === evil)).toHaveLength(5);
  expect(formulas.filter((formula) => formula.includes('1+1'))).toEqual([]);
  expect(formulas.filter((formula) => formula.includes("'a''!A1&b'!")).length).toBeGreaterThan(0);
});
