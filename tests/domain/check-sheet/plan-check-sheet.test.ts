import { A4_LANDSCAPE } from '../../../src/domain/summary-sheet/page-plan';
import { planCheckSheet } from '../../../src/domain/check-sheet/plan-check-sheet';
import type { Finding } from '../../../src/domain/checks/types';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import { gridOf } from '../../support/grid';
import { findingsOf, openRow, TITLES } from '../checks/checked';
import { OPTIONS } from '../ledger/ledger-of';
import { renderPlan } from '../summary-sheet/render-plan';

const rows = [
  openRow(1, { F: '办公室 ', M: '#REF!' }),
  openRow(2, { G: '', H: '正在补齐，联系人13800138000' }),
  ['合计5个问题'],
];

function ledgerNamed(sheet: string) {
  const read = readLedger(gridOf(sheet, [TITLES, ...rows]), OPTIONS);
  if (!read.ok) throw new Error(read.message);
  return read.ledger;
}

const ledger = ledgerNamed('台账');

test('the whole plan', () => {
  const plan = planCheckSheet(ledger, findingsOf(rows));
  expect(renderPlan(plan)).toEqual([
    '1: 台账体检（台账）',
    '2: 统计日期 2025年4月30日；共 2 个问题，发现 6 条：错误 2 条，注意 2 条，说明 2 条。',
    '3: “错误”请先处理，“注意”请逐条核对，“说明”供了解；点单元格名可跳到原处。',
    '4: 序号 | 级别 | 单元格 | 发现 | 原文 | 怎么办',
    `5: 1 | 错误 | =HYPERLINK("#'台账'!M2","M2") | M2 显示 #REF!：引用的单元格已被删除，没有内容可读。 | #REF! | 请改正公式，或直接填写内容。`,
    `6: 2 | 错误 | =HYPERLINK("#'台账'!A4","A4") | A4 “合计5个问题”写的是 5，按台账各行统计是 2 个问题。 | 合计5个问题 | 请核对合计数和上面各行，改正其中有误的一处。`,
    `7: 3 | 注意 | =HYPERLINK("#'台账'!G3","G3") | G3 没有写整改时限，无法判断是否逾期。 |  | 请补写整改时限；长期任务可写“长期坚持”。`,
    `8: 4 | 注意 | =HYPERLINK("#'台账'!H3","H3") | H3 有手机号码 138****8000。 | 正在补齐，联系人138****8000 | 公开或报送前请核对能否保留，不能的请删去。`,
    `9: 5 | 说明 | =HYPERLINK("#'台账'!F2","F2") | F2 “办公室”的首尾有空格或换行。 | 办公室 | 可以一键去掉；文字本身不变。`,
    `10: 6 | 说明 | =HYPERLINK("#'台账'!A4","A4") | A4 “合计5个问题”是合计行，没有计入统计。 | 合计5个问题 | 合计行不计作问题，不用处理。`,
    '11: 本表由整改台账助手生成，只列出发现，没有改动台账；再次生成会在原处重写。',
  ]);
  const { cells, ...rest } = plan;
  expect(new Set(cells.map((row) => row.length))).toEqual(new Set([6]));
  const line = (row: number) => ({ top: row, left: 1, bottom: row, right: 6 });
  expect(rest).toEqual({
    name: '台账体检（助手）',
    looks: [
      { area: line(1), look: 'title' },
      { area: { ...line(2), bottom: 3 }, look: 'note' },
      { area: line(4), look: 'columnHead' },
      { area: { top: 5, left: 1, bottom: 10, right: 3 }, look: 'number' },
      { area: { top: 5, left: 4, bottom: 10, right: 6 }, look: 'text' },
      { area: line(11), look: 'note' },
    ],
    merges: [line(1), line(2), line(3), line(11)],
    columnWidths: [7, 8, 10, 45, 26, 34],
    bars: [],
    freezeRows: 4,
    charts: [],
    page: { ...A4_LANDSCAPE, titleRows: [4, 4] },
  });
});

test('nothing found', () => {
  expect(renderPlan(planCheckSheet(ledger, [])).slice(4)).toEqual([
    '5: 没有发现需要核对的内容。',
    '6: 本表由整改台账助手生成，只列出发现，没有改动台账；再次生成会在原处重写。',
  ]);
});

const note = (part: Partial<Finding>): Finding => ({
  code: 'cell.spaces',
  severity: 'info',
  cell: 'A5',
  text: '',
  message: 'A5 。',
  advice: '。',
  fix: null,
  ...part,
});

test('a link into a sheet with quotes in its name', () => {
  const plan = planCheckSheet(ledgerNamed(`甲'乙"丙`), [note({})]);
  expect(plan.cells[4]?.[2]?.content).toEqual({
    kind: 'formula',
    formula: `=HYPERLINK("#'甲''乙""丙'!A5","A5")`,
  });
});

test('what concerns the whole sheet has no link', () => {
  const plan = planCheckSheet(ledger, [note({ cell: null })]);
  expect(plan.cells[4]?.[2]?.content).toEqual({ kind: 'text', text: '整张表' });
});

test('long words are cut and stand on one line', () => {
  const plan = planCheckSheet(ledger, [note({ text: ` 一是\n${'补'.repeat(100)}` })]);
  expect(plan.cells[4]?.[4]?.content).toEqual({ kind: 'text', text: `一是 ${'补'.repeat(77)}…` });
});

test('two thousand lines, then how many more', () => {
  const findings = Array.from({ length: 2003 }, () => note({}));
  const lines = renderPlan(planCheckSheet(ledger, findings));
  expect(lines).toHaveLength(4 + 2000 + 2);
  expect(lines.at(-2)).toBe('2005: 另有 3 条没有列出；改正以上内容后重新体检，会继续列出。');
  expect(renderPlan(planCheckSheet(ledger, findings.slice(3)))).toHaveLength(4 + 2000 + 1);
});
