import { statusSentence } from '../../../src/domain/draft/status-sentence';
import { AS_OF, deadlineOf, itemOf } from '../support/ledger-builder';

test.each([
  ['completed', itemOf({ status: 'completed' }), '该问题已完成整改。'],
  [
    'completed on a day',
    itemOf({ status: 'completed', completedOn: '2025-01-15' }),
    '该问题已于2025年1月15日完成整改。',
  ],
  [
    'completed in a month',
    itemOf({ status: 'completed', completedOn: '2025-01-31' }),
    '该问题已于2025年1月完成整改。',
  ],
  [
    'completed late',
    itemOf({ status: 'completed', due: '2024-12-31', completedOn: '2025-01-15' }),
    '该问题整改时限为2024年12月31日，已于2025年1月15日完成整改，晚于整改时限。',
  ],
  [
    'nearly completed',
    itemOf({ status: 'substantiallyCompleted', due: '2025-12-31' }),
    '该问题整改基本完成，计划于2025年12月31日前完成。',
  ],
  [
    'in progress',
    itemOf({ due: '2025-12-31' }),
    '该问题正在推进整改，计划于2025年12月31日前完成。',
  ],
  ['in progress without a day', itemOf(), '该问题正在推进整改。'],
  [
    'not started',
    itemOf({ status: 'notStarted', due: '2025-12-31' }),
    '该问题尚未启动整改，计划于2025年12月31日前完成。',
  ],
  ['not completed', itemOf({ status: 'notCompleted' }), '该问题尚未完成整改。'],
  ['long-term', itemOf({ status: 'longTerm', due: '2024-12-31' }), '该问题需长期坚持整改。'],
  [
    'overdue',
    itemOf({ due: '2025-03-31' }),
    '该问题整改时限为2025年3月31日，截至2025年4月30日尚未完成整改，已逾期30天。',
  ],
  [
    'overdue and nearly completed',
    itemOf({ status: 'substantiallyCompleted', due: '2025-04-29' }),
    '该问题整改时限为2025年4月29日，截至2025年4月30日基本完成、尚未全部完成整改，已逾期1天。',
  ],
  [
    'overdue and not started',
    itemOf({ status: 'notStarted', due: '2025-03-31' }),
    '该问题整改时限为2025年3月31日，截至2025年4月30日尚未启动整改，已逾期30天。',
  ],
])('%s', (_, item, text) => {
  expect(statusSentence(item, AS_OF)).toEqual({ text, gaps: [] });
});

test.each([
  ['alone', itemOf({ status: 'unknown' }), '［待补充：整改状态］。'],
  [
    'overdue: not called unfinished',
    itemOf({ status: 'unknown', due: '2025-03-31' }),
    '该问题整改时限为2025年3月31日，截至2025年4月30日台账未记载完成，已逾期30天。［待补充：整改状态］。',
  ],
])('an unread status is a gap: %s', (_, item, text) => {
  expect(statusSentence(item, AS_OF)).toEqual({ text, gaps: ['整改状态'] });
});

test.each([
  ['立行立改', 'immediate', '（台账原文“立行立改”）'],
  ['6月底前', 'date', '（台账原文“6月底前”）'],
  ['“十四五”末', 'date', '（台账原文“‘十四五’末”）'],
  ['2025年底前', 'date', ''],
  ['2025年底前，并长期坚持', 'date+longTerm', '（台账原文“2025年底前，并长期坚持”）'],
] as const)('a deadline said as %s', (text, kind, aside) => {
  const open = itemOf({ deadline: deadlineOf('2025-12-31', { text, kind }) });
  expect(statusSentence(open, AS_OF).text).toBe(
    `该问题正在推进整改，计划于2025年12月31日前完成${aside}。`,
  );
  const late = itemOf({ deadline: deadlineOf('2025-04-29', { text, kind }) });
  expect(statusSentence(late, AS_OF).text).toBe(
    `该问题整改时限为2025年4月29日${aside}，截至2025年4月30日尚未完成整改，已逾期1天。`,
  );
});
