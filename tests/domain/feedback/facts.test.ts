import { readFacts } from '../../../src/domain/feedback/facts';
import type { Period } from '../../../src/domain/feedback/types';

test.each<[text: string, unit: string | null]>([
  ['市委第四巡察组对市公安局党委开展了巡察。', '市公安局党委'],
  ['派出审计组，对县水务局2023年度预算执行情况进行了审计。', '县水务局'],
  ['巡视组于5月进驻省属××集团，开展常规巡视。', '省属××集团'],
  ['被审计单位：区教育局\n审计项目：预算执行', '区教育局'],
  ['关于对区民政局党组的巡察反馈意见', '区民政局党组'],
  ['关于对县水务局党组巡察发现问题的清单', '县水务局党组'],
  ['今年开展了巡察。', null],
  ['', null],
])('unit: %s', (text, unit) => {
  expect(readFacts(text).unit?.text ?? null).toBe(unit);
});

test.each<[text: string, period: Period | null, why: string]>([
  [
    '2025年6月5日至2025年8月8日，对市局开展了巡察。',
    { from: '2025-06-05', to: '2025-08-08' },
    'both years',
  ],
  [
    '2024年11月5日至1月8日，对市局开展了巡察。',
    { from: '2024-11-05', to: '2025-01-08' },
    'over the new year',
  ],
  [
    '3月29日至6月28日，对市局开展了巡察。\n2024年7月26日',
    { from: '2024-03-29', to: '2024-06-28' },
    'from the day of feedback',
  ],
  [
    '10月29日至12月28日，对市局开展了巡察。\n2024年1月26日',
    { from: '2023-10-29', to: '2023-12-28' },
    'the year before',
  ],
  ['3月29日至6月28日，对市局开展了巡察。', null, 'no year anywhere'],
  ['对2023年1月1日至2023年12月31日的财务收支进行了审计。', null, 'what was audited, not when'],
  [
    '2024年3月5日至12日，对市局进行了检查。',
    { from: '2024-03-05', to: '2024-03-12' },
    'within a month',
  ],
  ['2024年6月5日至2024年5月8日，对市局开展了巡察。', null, 'the wrong way round'],
])('period: %s', (text, period) => {
  expect(readFacts(text).inspected).toEqual(period);
});

test.each<[text: string, day: string | null]>([
  ['正文。\n中共××市委第四巡察组\n2025年9月29日', '2025-09-29'],
  ['正文。\n二〇二四年二月二十八日', '2024-02-28'],
  ['2024年7月26日，督察组向××市进行了反馈。', '2024-07-26'],
  ['反馈时间：2024年7月26日', '2024-07-26'],
  ['7月26日，督察组向××市进行了反馈。', null],
  ['正文。\n2025年2月30日', null],
])('day of feedback: %s', (text, day) => {
  expect(readFacts(text).feedbackDate).toBe(day);
});

test.each<[text: string, group: string | null]>([
  ['根据市委统一安排，市委第四巡察组对市局开展了巡察。', '市委第四巡察组'],
  ['正文。\n中共××市委第四巡察组\n2025年9月29日', '中共××市委第四巡察组'],
  ['正文。', null],
])('group: %s', (text, group) => {
  expect(readFacts(text).group?.text ?? null).toBe(group);
});
