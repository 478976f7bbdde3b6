import { pattern, type TitlePattern } from './pattern';

/** Titles of what belongs to somebody else, to another time, or to no part of the figures. */
export const OTHERS: readonly TitlePattern[] = [
  // Another time: 上周进度, 上次整改情况.
  pattern('none', String.raw`(?:^|/)(?:上周|上月|上期|上季度?|上次|上一|上年|去年|往年)[^/]*$`),
  pattern('none', String.raw`(?:^|/)(?:上周|上月|上期|上季度?|上次|上年|去年)[^/]*/[^/]*$`),
  // Who helps, and who looks on.
  pattern('none', String.raw`(?:^|/)(?:整改)?(?:配合|协助|协办|协同|参与|会办|会签)[^/]*$`),
  pattern('none', String.raw`(?:^|/)(?:配合|协助|协办)[^/]*/[^/]*(?:单位|部门|科室|人|人员|领导)$`),
  pattern('none', '(?:^|/)被[^/]*(?:人|人员|负责人|领导|电话|账号)$'),
  pattern('none', '(?:驳回|退回|关闭|作废|变更|调整)(?:的)?(?:原因|理由|意见)$'),
  // Why something is not done yet is no cause of the problem, and its measures come next.
  pattern('remark', String.raw`(?:未|逾期|超期|延期|滞后|不能)[^/]*(?:原因|理由|事由)[^/]*$`),
  pattern(
    'remark',
    String.raw`(?:^|/)(?:下一?步|下阶段|后续)[^/]*(?:计划|打算|安排|措施|举措|思路)$`,
  ),
  pattern(
    'remark',
    String.raw`(?:^|/)(?:其他|其它|补充|特别|有关|相关|情况)?(?:需要)?(?:备注|说明)的?(?:事项|情况)?$`,
  ),
  pattern('remark', '(?:困难|协调|请示|需[^/]*支持)[^/]*(?:问题|事项|建议|打算|情况)?$'),
  pattern('none', '(?:材料|资料|报告|方案)(?:提交|报送|上报|印发)?(?:时间|日期)$'),
];
