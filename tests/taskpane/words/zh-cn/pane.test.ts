import { deadlineOf, itemOf, ledgerOf } from '../../../domain/support/ledger-builder';
import {
  consentBody,
  countedTab,
  dueLine,
  feedbackLine,
  problemTitle,
  rowLine,
  sourceLine,
} from '../../../../src/taskpane/words/zh-cn/pane';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';

test.each([
  [[2], '表头第2行 · 2个问题 · 2条措施'],
  [[3, 4], '表头第3–4行 · 2个问题 · 2条措施'],
])('header rows %j', (headerRows, line) => {
  const ledger = ledgerOf([itemOf({ row: 5 }), itemOf({ row: 6 })], { headerRows });
  expect(sourceLine(ledger, summarize(ledger, DEFAULT_COUNTING_RULE))).toBe(line);
});

test.each([
  ['overdue', itemOf({ due: '2025-03-31' }), -30, '2025年3月31日到期，已逾期30天'],
  ['due soon', itemOf({ due: '2025-05-08' }), 8, '2025年5月8日到期，还有8天'],
  ['due today', itemOf({ due: '2025-04-30' }), 0, '2025年4月30日到期，就在当天'],
  ['later', itemOf({ due: '2025-12-31' }), 245, '时限：2025年12月31日'],
  ['done', itemOf({ due: '2025-03-31', status: 'completed' }), -30, '时限：2025年3月31日'],
  [
    'without a day',
    itemOf({ deadline: deadlineOf(null, { text: '长期坚持', kind: 'longTerm' }) }),
    null,
    '时限：长期坚持',
  ],
  ['without anything', itemOf({ due: null }), null, '没有写时限'],
] as const)('deadline %s', (_what, item, left, line) => {
  expect(dueLine(item, left)).toBe(line);
});

test.each([
  ['number and words', { serial: '3', problem: '台账\n不实' }, '3. 台账 不实'],
  ['no number', { serial: '', problem: '台账不实' }, '台账不实'],
  ['no words', { serial: '3', problem: ' ' }, '3. （没有写问题）'],
  ['44 letters whole', { problem: '问'.repeat(44) }, '问'.repeat(44)],
  ['45 letters cut', { problem: '问'.repeat(45) }, `${'问'.repeat(43)}…`],
])('title with %s', (_what, part, title) => {
  expect(problemTitle(itemOf(part))).toBe(title);
});

test.each([
  [{ row: 5 }, '第5行'],
  [{ row: 5, lastRow: 7 }, '第5–7行'],
])('rows %j', (part, line) => {
  expect(rowLine(itemOf(part))).toBe(line);
});

test('the request for the columns names the sheet, the columns and the way back', () => {
  const body = consentBody(ledgerOf([], { lastColumn: 26 }), 27, 'highlight');
  expect(body).toContain('“整改台账”的 AA、AB 列');
  expect(body).toContain('“规范时限（助手）”和“预警状态（助手）”');
  expect(body).toContain('排序、筛选、增删行以后仍然正确');
  expect(body).not.toContain('隔开');
  expect(body).toContain('撤除');
});

test('columns apart from the ledger are not promised to follow when it is sorted', () => {
  const body = consentBody(ledgerOf([], { lastColumn: 6 }), 12, 'highlight');
  expect(body).toContain('“整改台账”的 L、M 列');
  expect(body).toContain('，筛选、增删行以后仍然正确');
  expect(body).toContain('台账右侧紧挨着的列已有内容');
  expect(body).toContain('排序后请重新着色');
});

test('for the summary it also says that colours come along', () => {
  expect(consentBody(ledgerOf([]), 12, 'summary')).toContain('同时着色');
});

test.each([
  [feedbackLine(null), '未填写'],
  [feedbackLine('2024-07-26'), '2024年7月26日'],
  [countedTab('warnings', 8), '预警，8 个'],
])('%s', (line, expected) => {
  expect(line).toBe(expected);
});
