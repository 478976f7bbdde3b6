import { pattern, type TitlePattern } from './pattern';

const DAY = '(?:时间|日期|时限|期限|年月|节点)';
const END = '(?:完成|整改|办结|销号|到位|解决|关闭|闭环|结束|归零|达标|达成|完毕)';
/** The date in force goes before every other. */
const EXTENDED = -0.5;
/** Who does a step, when and where it is done, and what comes of it. */
const PARTICULARS =
  '(?:单位|部门|科室|处室|股室|机构|人|人员|领导|组|成员|者|时间|日期|结果|意见|情况|结论|方式|地点|部位|场所|周期|频次|文号|年度|月份|电话|要求|说明|记录)';
/** Steps that are not the rectification itself. */
const ELSE =
  '(?:发现|检查|排查|巡查|抽查|督查|督导|督办|督促|监督|监管|复查|复核|复验|核查|核实|审核|审批|审定|审计|审查|填报|填表|填写|上报|报送|报告|报备|录入|创建|建立|更新|登记|提交|反馈|派发|下发|下达|交办|受理|立项|立案|移交|移送|召开|评估|评价|考核|验证|确认|开始|启动|起始|发生|签发|签收|通报|约谈|问责|追责|处罚|处分|谈话)';

/** Dates: before and after an extension, planned, real, and steps that are not the rectification itself. */
export const DATES: readonly TitlePattern[] = [
  // Dates before a role's own: extension, plan, end.
  pattern('originalDeadline', `(?:原|初定|首次|延期前|变更前|调整前)[^/]*${DAY}$`, 10),
  pattern('originalDeadline', `(?:原定|原计划|延期前|调整前)[^/]*/[^/]*${DAY}$`, 10),
  pattern(
    'deadline',
    `(?:现定|新定|调整后|延期后|变更后|延长后|延期至|展期)[^/]*${DAY}$`,
    EXTENDED,
  ),
  pattern('deadline', `(?:现定|调整后|延期后|变更后)[^/]*/[^/]*${DAY}$`, EXTENDED),
  pattern(
    'plannedOn',
    `(?:细化|本单位|自定|自行|单位制定|具体责任单位)[^/]*/[^/]*${END}${DAY}$`,
    10,
  ),
  pattern(
    'plannedOn',
    `(?:(?:本单位|单位)(?:自定|自行|计划|拟|预计|完成)|自定|自行(?:确定|制定))[^/]*${DAY}$`,
    10,
  ),
  pattern('deadline', `(?:计划|要求|目标|规定|拟定|整改要求)/(?:整改)?(?:${END})?${DAY}$`, 12),
  pattern(
    'completedOn',
    // 时限 and 期限 say when it is to be done, also under 整改情况.
    `(?:实际|已整改|已完成|销号|办结|完成|落实|整改)情况/(?:整改)?${END}(?:时间|日期|年月|节点)$`,
    12,
  ),
  pattern('completedOn', `实际[^/]*/(?:整改)?(?:${END})?(?:时间|日期)$`, 12),
  pattern('completedOn', `(?:实际|真正|最终)[^/]*${END}[^/]*(?:时间|日期|年月)$`, 5),
  // Steps that are not the rectification itself.
  pattern('none', `(?:^|/)${ELSE}(?:(?!整改|问题|隐患|事项)[^/])*${PARTICULARS}$`),
  pattern('none', `(?:^|/)${ELSE}[^/]*/(?:(?!整改|责任|完成)[^/]){0,4}${PARTICULARS}$`),
  pattern(
    'none',
    '(?:通知书?|下达|下发|交办|反馈|启动|开始|发现|排查|填报|报送|更新|上报)的?(?:时间|日期)$',
  ),
  pattern('none', `(?:^|/)验收[^/]*(?:单位|部门|科室|人|人员|组|意见|结论|方式)$`),
  pattern(
    'none',
    String.raw`(?:保存|保质|任职|合同|使用|服务|贷款|借款|质保|保修|试用|聘用|有效)[^/]*(?:期限|时限|期)$`,
  ),
  // The time limit.
  pattern(
    'deadline',
    `(?:计划|要求|规定|限定|责令|应|必须|拟|承诺)[^/]{0,6}${END}[^/]{0,4}${DAY}$`,
    14.3,
  ),
  pattern('deadline', `(?:预计|预期|预定|目标)[^/]{0,6}${END}[^/]{0,4}${DAY}$`, 15.3),
  pattern('deadline', String.raw`(?:计划|拟|预计|目标)(?:时间|日期|时限|节点)$`, 16.3),
  pattern(
    'deadline',
    String.raw`(?:时限|期限|限期|时间节点|完成节点|进度节点|节点时间|节点要求|时间安排|时间进度|时间期限|时间表)(?:要求)?$`,
    17.3,
  ),
  pattern(
    'deadline',
    String.raw`(?:截止|截至|到期|最迟|最晚)[^/]{0,4}(?:时间|日期|日|时限|期限)$`,
    17.6,
  ),
  pattern(
    'completedOn',
    `(?:(?:销号|验收|办结|闭环|关闭|到位|完毕|归零|注销)(?:完成|通过|合格)?的?|完成整改的)(?:时间|日期)$`,
    20,
  ),
  pattern('deadline', `(?:整改|完成)[^/]{0,6}(?:时间|日期|年月|日)(?:要求|安排|节点)?$`, 38),
];
