import { statusSentences } from '../../../../src/domain/draft/status/status-sentence';
import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { deadlineOf, itemOf } from '../../support/ledger-builder';
import { sourceOf } from '../support/source-of';

function told(item: LedgerItem) {
  const sentences = statusSentences(sourceOf([item]), item);
  return {
    text: sentences.map(({ sentence }) => sentence.text).join(''),
    gaps: sentences.flatMap(({ gaps }) => gaps),
  };
}

const extended = (due: '2025-06-30' | '2025-03-31') =>
  deadlineOf(due, { text: '原定2024年12月31日，延期', original: '2024-12-31' });
const kept = deadlineOf('2024-12-31', { text: '2024年底前，并长期坚持', kind: 'date+longTerm' });

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
    'completed and kept up, as the deadline says',
    itemOf({ status: 'completed', deadline: kept, completedOn: '2024-12-10' }),
    '该问题已于2024年12月10日完成整改，并长期坚持。',
  ],
  [
    'completed and kept up, as the status says',
    itemOf({ status: 'completed', statusText: '已完成，长期坚持' }),
    '该问题已完成整改，并长期坚持。',
  ],
  [
    'completed, read from a progress of which one piece is kept up',
    itemOf({ status: 'completed', statusText: '已完成整改，河道巡查由网格员长期坚持开展' }),
    '该问题已完成整改。',
  ],
  [
    'completed after the first limit, before the extended one',
    itemOf({
      status: 'completed',
      deadline: extended('2025-06-30'),
      completedOn: '2025-01-15',
      pastOriginal: true,
    }),
    '该问题整改时限原定为2024年12月31日，现定为2025年6月30日（台账原文“原定2024年12月31日，延期”），已于2025年1月15日完成整改。',
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
  [
    'in progress, then kept up',
    itemOf({
      deadline: deadlineOf('2025-12-31', { text: '2025年底前，并长期坚持', kind: 'date+longTerm' }),
    }),
    '该问题正在推进整改，计划于2025年12月31日前完成，并长期坚持。',
  ],
  [
    'in progress by words that name no day',
    itemOf({ deadline: deadlineOf(null, { text: '按上级要求', kind: 'openEnded' }) }),
    '该问题正在推进整改，整改时限为“按上级要求”。',
  ],
  [
    'in progress, extended',
    itemOf({ deadline: deadlineOf('2025-06-30', { original: '2024-12-31' }) }),
    '该问题正在推进整改，整改时限原定为2024年12月31日，现定为2025年6月30日。',
  ],
  [
    'not started',
    itemOf({ status: 'notStarted', due: '2025-12-31' }),
    '该问题尚未启动整改，计划于2025年12月31日前完成。',
  ],
  [
    'not completed',
    itemOf({ status: 'notCompleted', due: '2025-12-31' }),
    '该问题尚未完成整改，计划于2025年12月31日前完成。',
  ],
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
  [
    'overdue after an extension',
    itemOf({ deadline: deadlineOf('2025-03-31', { original: '2024-12-31' }) }),
    '该问题整改时限原定为2024年12月31日，现定为2025年3月31日，截至2025年4月30日尚未完成整改，已逾期30天。',
  ],
])('%s', (_, item, text) => {
  expect(told(item)).toEqual({ text, gaps: [] });
});

test.each([
  ['an unread status', itemOf({ status: 'unknown' }), '［待补充：整改状态］。', ['整改状态']],
  [
    'an unread status past its day: not called unfinished',
    itemOf({ status: 'unknown', due: '2025-03-31' }),
    '该问题整改时限为2025年3月31日，截至2025年4月30日台账未记载完成，已逾期30天。［待补充：整改状态］。',
    ['整改状态'],
  ],
  [
    'no deadline at all',
    itemOf(),
    '该问题正在推进整改，计划于［待补充：完成时限］前完成。',
    ['完成时限'],
  ],
])('a gap: %s', (_, item, text, gaps) => {
  expect(told(item)).toEqual({ text, gaps });
});

test.each([
  ['立行立改', 'immediate', '（台账原文“立行立改”）'],
  ['6月底前', 'date', '（台账原文“6月底前”）'],
  ['“十四五”末', 'date', '（台账原文“‘十四五’末”）'],
  ['2025年底前', 'date', ''],
] as const)('a deadline said as %s', (text, kind, aside) => {
  const open = itemOf({ deadline: deadlineOf('2025-12-31', { text, kind }) });
  expect(told(open).text).toBe(`该问题正在推进整改，计划于2025年12月31日前完成${aside}。`);
  const late = itemOf({ deadline: deadlineOf('2025-04-29', { text, kind }) });
  expect(told(late).text).toBe(
    `该问题整改时限为2025年4月29日${aside}，截至2025年4月30日尚未完成整改，已逾期1天。`,
  );
});

test('every figure says where it is from', () => {
  const item = itemOf({
    row: 7,
    lastRow: 8,
    deadline: deadlineOf('2025-03-31', { text: '8个月内', kind: 'date' }),
    deadlineCell: 'G7',
    statusText: '正在推进',
  });
  const [sentence] = statusSentences(sourceOf([item]), item).map((one) => one.sentence);
  expect(sentence).toMatchObject({ rows: [7, 8], cells: ['H7', 'G7'] });
  expect(
    sentence?.figures.map(({ start, end, source }) => [sentence.text.slice(start, end), source]),
  ).toEqual([
    ['2025年3月31日', { kind: 'read', cells: ['G7'] }],
    ['8', { kind: 'copied', cells: ['G7'] }],
    ['2025年4月30日', { kind: 'given', by: '统计日期' }],
    ['30', { kind: 'computed', expression: '2025年4月30日-2025年3月31日', rows: [7] }],
  ]);
});

test('the day of doing comes from the row that was done last', () => {
  const item = itemOf({
    lastRow: 6,
    status: 'completed',
    completedOn: '2025-01-15',
    measures: [{ completedOn: '2024-12-01' }, { row: 6, completedOn: '2025-01-15' }],
  });
  const [told0] = statusSentences(sourceOf([item]), item);
  expect(told0?.sentence.figures.map(({ source }) => source)).toEqual([
    { kind: 'read', cells: ['D6'] },
  ]);
});
