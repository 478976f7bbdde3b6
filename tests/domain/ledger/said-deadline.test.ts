import { deadlineInMeasure, deadlineInRemark } from '../../../src/domain/ledger/said-deadline';
import type { DeadlineContext } from '../../../src/domain/deadline/types';

const CONTEXT: DeadlineContext = {
  feedback: '2024-07-26',
  reference: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  monthBefore: 'end',
};

describe('deadlineInRemark', () => {
  test.each<[remark: string, due: string | null, text: string]>([
    ['整改时限：9月30日', '2024-09-30', '整改时限：9月30日'],
    ['整改时限:2024年12月31日', '2024-12-31', '整改时限:2024年12月31日'],
    ['市级督办。整改期限为2025年3月底', '2025-03-31', '整改期限为2025年3月底'],
    ['要求12月底前完成整改', '2024-12-31', '要求12月底前完成整改'],
    ['限2024年12月31日前整改到位', '2024-12-31', '限2024年12月31日前整改到位'],
    ['责令10日内改正', '2024-08-05', '责令10日内改正'],
    ['整改截止2024年12月', '2024-12-31', '整改截止2024年12月'],
    ['资金未到位；请于2024年11月15日前办结', '2024-11-15', '请于2024年11月15日前办结'],
    ['整改时限：长期坚持', null, '整改时限：长期坚持'],
  ])('%s: %s', (remark, due, text) => {
    expect(deadlineInRemark(remark, CONTEXT)).toMatchObject({ due, text });
  });

  test.each<[why: string, remark: string]>([
    ['blank', ''],
    ['a date of another thing', '2024年8月新增'],
    ['done', '已于2024年9月底前完成'],
    ['the day it was done', '实际完成时间2024年9月3日'],
    ['asked for', '申请延期至2025年6月底前完成'],
    ['not known', '整改时限未明确'],
    ['a report', '2024年9月5日市局检查发现'],
    ['an expiry', '合同期限届满'],
    ['before, without a date', '投产前完成验收'],
    ['a limit of speed', '限速60公里'],
  ])('%s says none', (_why, remark) => {
    expect(deadlineInRemark(remark, CONTEXT)).toBeNull();
  });
});

describe('deadlineInMeasure', () => {
  test.each<[measure: string, due: string | null]>([
    ['于2024年12月底前完成制度修订', '2024-12-31'],
    ['2024年10月底前制定方案，12月底前完成全部整改', '2024-12-31'],
    ['确保2025年3月31日前办结', '2025-03-31'],
  ])('%s: %s, supposed', (measure, due) => {
    expect(deadlineInMeasure(measure, CONTEXT)).toMatchObject({
      due,
      supposed: true,
      kind: 'date',
    });
  });

  test.each([
    '修订制度',
    '对2024年以前的合同逐一清理',
    '检查前完成自查',
    '已于2024年9月底前完成摸底',
    '2024年10月召开会议',
  ])('%s names none', (measure) => {
    expect(deadlineInMeasure(measure, CONTEXT)).toBeNull();
  });
});
