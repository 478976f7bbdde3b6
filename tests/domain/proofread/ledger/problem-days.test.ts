import { messagesOn, unlikeLedger } from './against';

const LATE = '（1）关于“涉案财物清理缓慢，处置流程职责不清”问题。一是清理专班已组建。';
const DUE = '（2）关于“案件审核把关不够严，移送案件的同类差错反复出现”问题。一是评查制度已施行。';
const DONE = '（3）关于“接报案登记和考评不够严格，个别警情登记不及时”问题。一是开展培训。';
const IN_TIME = '（4）关于“‘第一议题’学习不够规范”问题。一是实施规范已印发。';
const MONTH = '（5）关于“食堂留样管理不规范”问题。补充规定已施行。';

describe('days and dates in a problem’s paragraph', () => {
  test.each([
    [
      'days late',
      `${LATE}该问题整改时限为2025年2月28日，截至2025年4月30日尚未完成整改，已逾期60天。`,
      ['ledger-days', '60天'],
    ],
    [
      'the limit',
      `${LATE}该问题整改时限为2025年2月27日，截至2025年4月30日尚未完成整改，已逾期61天。`,
      ['ledger-due', '2025年2月27日'],
    ],
    ['late, while it is not', `${DUE}该问题已逾期5天。`, ['ledger-days', '5天']],
    [
      'the plan',
      `${DUE}该问题正在推进整改，计划于2025年5月8日前完成。`,
      ['ledger-due', '2025年5月8日'],
    ],
    [
      'what is to come',
      '7.关于“案件审核把关不够严，移送案件的同类差错反复出现”问题，由法制室负责，将于2025年6月9日前完成整改。',
      ['ledger-due', '2025年6月9日'],
    ],
    [
      'the day of its end',
      `${IN_TIME}该问题已于2024年10月19日完成整改。`,
      ['ledger-completed-on', '2024年10月19日'],
    ],
    [
      'the month of its end',
      `${IN_TIME}该问题已于2024年11月完成整改。`,
      ['ledger-completed-on', '2024年11月'],
    ],
    [
      'the limit beside its end',
      `${DONE}该问题整改时限为2024年10月25日（台账原文“3个月内”），已于2024年11月15日完成整改，晚于整改时限。`,
      ['ledger-due', '2024年10月25日'],
    ],
    [
      'the end beside its limit',
      `${DONE}该问题整改时限为2024年10月26日（台账原文“3个月内”），已于2024年11月16日完成整改，晚于整改时限。`,
      ['ledger-completed-on', '2024年11月16日'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(unlikeLedger(text)).toEqual([expected]);
  });

  test.each([
    [
      'late, as the ledger says',
      `${LATE}该问题整改时限为2025年2月28日，截至2025年4月30日尚未完成整改，已逾期61天。`,
    ],
    ['the plan, as the ledger says', `${DUE}该问题正在推进整改，计划于2025年5月9日前完成。`],
    ['the end, as the ledger says', `${IN_TIME}该问题已于2024年10月18日完成整改。`],
    ['the month of the end', `${IN_TIME}该问题已于2024年10月完成整改。`],
    ['a day in the month the ledger names', `${MONTH}该问题已于2024年8月完成整改。`],
    ['how late it was done', `${DONE}该问题逾期20天完成整改。`],
    ['the sheet’s own words', `${DUE}该问题整改时限为“2025年6月9日”前后。`],
    ['a month for the limit', `${DUE}该问题正在推进整改，计划于2025年6月底前完成。`],
    ['no year', `${DUE}该问题正在推进整改，计划于6月9日前完成。`],
    ['one piece of work', `${DUE}二是制度修订计划于2025年3月1日前完成初稿。`],
    ['one piece of work is done', `${IN_TIME}二是培训已于2024年9月1日完成。`],
    ['the days of something else', `${DUE}二是清理逾期30天的案件5件。`],
    ['the limit of tasks', `${DUE}二是明确整改时限为2025年3月1日的8项任务。`],
    ['loans past their day', `${DUE}\n逾期30天贷款5笔已清收。`],
    ['a plan was finished', `${DUE}该问题已于2025年1月8日完成整改方案制定，正在推进整改。`],
    ['another day’s state', `${LATE}截至2025年3月31日，该问题已逾期31天。`],
    ['a problem the ledger does not have', '（1）关于“车辆管理松散”问题。该问题已逾期3天。'],
  ])('nothing: %s', (_name, text) => {
    expect(unlikeLedger(text).filter(([code]) => code !== 'ledger-as-of')).toEqual([]);
  });

  test('messages name the ledger’s own', () => {
    expect(messagesOn(`${LATE}该问题已逾期60天。`)).toEqual([
      '台账里这个问题（第7行）到2025年4月30日已逾期61天，这里写的是60天；请核对。',
    ]);
    expect(messagesOn(`${DUE}该问题已逾期5天。`)).toEqual([
      '台账里这个问题（第6行）到2025年4月30日没有逾期，这里写的是5天；请核对。',
    ]);
    expect(messagesOn(`${DUE}该问题计划于2025年5月8日前完成。`)).toEqual([
      '台账里这个问题（第6行）的整改时限是2025年5月9日，这里写的是2025年5月8日；请核对。',
    ]);
    expect(messagesOn(`${IN_TIME}该问题已于2024年11月完成整改。`)).toEqual([
      '台账里这个问题（第9行）的完成日期是2024年10月18日，这里写的是2024年11月；请核对。',
    ]);
  });
});

describe('problems under a positive heading', () => {
  test.each([
    [
      'turned: the end',
      '5.严格接报案登记和考评\n一是开展培训。\n该问题已于2024年12月15日完成整改。',
      ['ledger-completed-on', '2024年12月15日'],
    ],
    [
      'turned: the state',
      '（5）严格接报案登记和考评\n一是开展培训。\n该问题正在推进整改。',
      ['status-done', '该问题正在推进整改'],
    ],
    [
      'with a stop, on the same line',
      '（5）严格接报案登记和考评。一是开展培训。该问题尚未启动整改。',
      ['status-done', '该问题尚未启动整改'],
    ],
    [
      'by its goal',
      '（二）规范整理干部人事档案\n该问题已完成整改。',
      ['status-not-done', '该问题已完成整改'],
    ],
    [
      'left to write, with the problem beside it',
      '6.［待补充：小标题］（原问题：“案件审核把关不够严，移送案件的同类差错反复出现”）\n该问题正在推进整改，计划于2025年5月10日前完成。',
      ['ledger-due', '2025年5月10日'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(unlikeLedger(text)).toEqual([expected]);
  });

  test.each([
    ['as the ledger says', '5.严格接报案登记和考评\n该问题已于2024年11月15日完成整改。'],
    [
      'two problems that turn into the same',
      '6.规范食堂留样管理\n该问题已于2024年1月15日完成整改。',
    ],
    ['another heading', '5.严格接报案登记\n该问题已于2024年1月15日完成整改。'],
    ['the number alone', '1.加强学习\n该问题正在推进整改。'],
    [
      'the next heading begins',
      '5.严格接报案登记和考评\n一是开展培训。\n6.加强学习\n该问题正在推进整改。',
    ],
  ])('nothing: %s', (_name, text) => {
    expect(unlikeLedger(text)).toEqual([]);
  });
});
