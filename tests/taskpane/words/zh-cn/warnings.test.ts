import {
  filterLostLine,
  nextDeadlineLine,
  shownLine,
  warningDays,
  warningDueLine,
} from '../../../../src/taskpane/words/zh-cn/warnings';
import { NO_WARNING_FILTER } from '../../../../src/taskpane/warning-filter';
import type { Warning } from '../../../../src/taskpane/warning-model';
import { itemOf } from '../../../domain/support/ledger-builder';

function warningOf(state: Warning['state'], days: number): Warning {
  return { key: '甲', item: itemOf(), state, days };
}

test.each([
  ['overdue', warningOf('overdue', 30), true, '逾期 30 天'],
  ['near', warningOf('dueSoon', 8), true, '还有 8 天'],
  ['first warned of', warningOf('firstWarning', 15), false, '还有 15 天'],
  ['due today', warningOf('dueSoon', 0), true, '今天到期'],
  ['due on a day that was chosen', warningOf('dueSoon', 0), false, '当天到期'],
])('days of a problem %s', (_what, warning, isToday, line) => {
  const { before, big, after } = warningDays(warning, isToday);
  expect(before === '' ? `${big}${after}` : `${before} ${big} ${after}`).toBe(line);
});

test.each([
  [itemOf({ row: 6, due: '2025-04-15' }), '2025年4月15日到期 · 第6行'],
  [itemOf({ row: 6, lastRow: 8, due: '2025-04-15' }), '2025年4月15日到期 · 第6–8行'],
  [itemOf({ row: 6, due: null }), '第6行'],
])('when a problem is due and where it is written', (item, line) => {
  expect(warningDueLine(item)).toBe(line);
});

test.each([
  [shownLine(12, 12, false), '共 12 个'],
  [shownLine(12, 3, true), '共 12 个，显示 3 个'],
  [
    nextDeadlineLine({ due: '2025-12-31', days: 245, count: 2 }),
    '下一个时限是2025年12月31日，还有245天，有2个问题到期。',
  ],
  [nextDeadlineLine(null), '以后也没有要到期的时限。'],
  [
    filterLostLine({ ...NO_WARNING_FILTER, unit: '后勤科', state: 'dueSoon' }, ['state', 'unit']),
    '“临期”、“后勤科”现在没有预警，已不按它筛选。',
  ],
])('%s', (line, expected) => {
  expect(line).toBe(expected);
});
