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
    // The charts stand over these.
    '6:',
    '7:',
    '8:',
    '9:',
    '10:',
    '11:',
    '12:',
    '13:',
    '14:',
    '15:',
    '16:',
    '17:',
    '18:',
    '19:',
    '20:',
    '21:',
    '22:',
    '23:',
    '24:',
    '25: 一、总体情况',
    '26: 状态 |  | 个数 | 占比',
    '27: 已完成（不含逾期完成） |  | 1 | =IF(C37=0,0,C27/C37)',
    '28: 逾期完成 |  | 1 | =IF(C37=0,0,C28/C37)',
    '29: 逾期（尚未完成） |  | 1 | =IF(C37=0,0,C29/C37)',
    '30: 临期（尚未完成） |  | 1 | =IF(C37=0,0,C30/C37)',
    '31: 基本完成（未到期） |  | 1 | =IF(C37=0,0,C31/C37)',
    '32: 正在推进（未到期） |  | 1 | =IF(C37=0,0,C32/C37)',
    '33: 未启动（未到期） |  | 1 | =IF(C37=0,0,C33/C37)',
    '34: 未完成（未到期） |  | 1 | =IF(C37=0,0,C34/C37)',
    '35: 长期坚持 |  | 1 | =IF(C37=0,0,C35/C37)',
    '36: 未识别（状态待核实，未到期） |  | 1 | =IF(C37=0,0,C36/C37)',
    '37: 合计 |  | =SUM(C27:C36) | =IF(C37=0,0,C37/C37)',
    '38: 整改完成率 |  | =IF(C37=0,"",IF((C27+C28)=0,0,IF((C27+C28)=C37,1,MIN(MAX(ROUND((C27+C28)/C37,4),0.0001),0.9999)))) | =(C27+C28)&"/"&C37',
    '39: “未到期”指尚未逾期，且距整改时限超过10天或台账没有明确时限；“临期”指10天内到期。',
    '40:',
    '41: 二、分责任单位情况',
    '42: 序号 | 责任单位 | 问题数 | 已完成 | 逾期 | 临期 | 其他未完成 | 长期坚持 | 完成率',
    `43: 1 | 办公室 | =SUM(D43:H43) | 2 | 0 | 0 | 1 | 1 | ${rate(43)}`,
    `44: 2 | 财务科 | =SUM(D44:H44) | 0 | 1 | 1 | 0 | 0 | ${rate(44)}`,
    `45: 3 | 未填责任单位 | =SUM(D45:H45) | 0 | 0 | 0 | 1 | 0 | ${rate(45)}`,
    `46: 4 | 法制室 | =SUM(D46:H46) | 0 | 0 | 0 | 3 | 0 | ${rate(46)}`,
    `47: 合计 |  | =SUM(C43:C46) | =SUM(D43:D46) | =SUM(E43:E46) | =SUM(F43:F46) | =SUM(G43:G46) | =SUM(H43:H46) | ${rate(47)}`,
    '48:',
    '49: 三、分类别情况',
    '50: 序号 | 类别 | 问题数 | 已完成 | 逾期 | 临期 | 其他未完成 | 长期坚持 | 完成率',
    `51: 1 | 党建 | =SUM(D51:H51) | 2 | 1 | 1 | 0 | 0 | ${rate(51)}`,
    `52: 2 | 执法 | =SUM(D52:H52) | 0 | 0 | 0 | 5 | 1 | ${rate(52)}`,
    `53: 合计 |  | =SUM(C51:C52) | =SUM(D51:D52) | =SUM(E51:E52) | =SUM(F51:F52) | =SUM(G51:G52) | =SUM(H51:H52) | ${rate(53)}`,
    '54:',
    '55: 四、逾期和临期问题',
    '56: 序号 | 问题 | 责任单位 | 规范时限 | 状态 | 逾期/剩余天数 | 台账行',
    '57: 3 | 报销审核不严 | 财务科 | 45747 | 逾期 | 30 | 8',
    '58: 4 | 台账更新不及时 | 财务科 | 45785 | 临期 | 8 | 9',
    '59: 本节为截至2025年4月30日的数值，重新生成后更新。',
    '60:',
    '61: 图例 | 逾期 | 临期 | 已完成 | 逾期完成 | 基本完成 | 长期坚持 | 未启动 | 未完成',
    '62: 配色：常用四色；正在推进、未识别不填色。',
    '63: 由整改台账助手生成，再次生成会在原处重写。',
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
  expect(lines.slice(42, 46)).toEqual([
    line(43, 1, '办公室', (...words) => unit(43, ...words)),
    line(44, 2, '财务科', (...words) => unit(44, ...words)),
    line(45, 3, '法制室', (...words) => unit(45, ...words)),
    rest(46, 4, '未填或未列出的单位', 43),
  ]);
  expect(lines.slice(50, 53)).toEqual([
    line(51, 1, '党建', (...words) => block('$M$5:$M$9', ...words)),
    line(52, 2, '执法', (...words) => block('$M$10:$M$16', ...words)),
    rest(53, 3, '未分类或未列出的类别', 51),
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
  expect(titlesOf(ledgerOf([itemOf()]))).toEqual(['25: 一、总体情况', '41: 二、逾期和临期问题']);
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
