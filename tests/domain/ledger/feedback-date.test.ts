import { feedbackDateIn } from '../../../src/domain/ledger/feedback-date';

describe('feedbackDateIn', () => {
  test.each([
    [['反馈日期：2024年7月26日'], '2024-07-26', 'A1'],
    [['填报单位：某局　反馈日期：2024.7.26　截至2025年4月30日'], '2024-07-26', 'A1'],
    [['某局整改台账', '反馈时间:2024-07-26'], '2024-07-26', 'A2'],
    [['2024年7月26日反馈'], '2024-07-26', 'A1'],
    [['2024年7月26日，市委巡察组向分局党委反馈意见'], '2024-07-26', 'A1'],
    [['反馈日期：', '2024年7月26日'], '2024-07-26', 'A1'],
  ])('%j: %s from %s', (texts, day, cell) => {
    const titles = texts.map((text, at) => ({ cell: `A${String(at + 1)}`, text }));
    expect(feedbackDateIn(titles)).toMatchObject({ day, cell });
  });

  test.each([
    [[]],
    [['截至2025年4月30日']],
    [['反馈问题整改台账（2024年7月26日填报）']],
    [['反馈日期：2024年2月30日']],
    [['反馈日期：', '填报单位：某局']],
  ])('%j says none', (texts: string[]) => {
    expect(feedbackDateIn(texts.map((text) => ({ cell: 'A1', text })))).toBeNull();
  });
});
