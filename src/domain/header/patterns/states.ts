import { pattern, type TitlePattern } from './pattern';

/** How far a problem is: status, percent, progress, result; and the goal, which looks like a result. */
export const STATES: readonly TitlePattern[] = [
  // Status.
  pattern(
    'none',
    String.raw`(?:^|/)是否[^/]*(?:序时|常态化|集中整改期|重点|超期|逾期|按期|按时|如期|需要|属于|涉及|违|立案|追责|问责|处罚|举一反三|公开|重复|新增|上报|建立)[^/]*$`,
  ),
  pattern('closed', String.raw`(?:是否|能否|可否)[^/]*(?:销号|摘牌)(?:标准|条件|要求)?$`, 10),
  pattern(
    'status',
    String.raw`是否[^/]*(?:整改|完成|办结|到位|闭环|解决|落实|关闭|归零|完毕|完结|销项|整改完|彻底整改)$`,
    30,
  ),
  pattern(
    'none',
    String.raw`(?:审批|审核|流程|设备|使用|资产|在职|健康|付款|提交|填报|单据)[^/]*状态$`,
  ),
  pattern('status', String.raw`(?:状态|状况)$`, 40),
  // What is going to be done; 已采取的措施 is what was.
  pattern('measure', '(?:拟|计划|将)采取[^/]*(?:措施|举措)$', 30),
  pattern('goal', '(?:预期|预计|达到的?|应达到|目标)[^/]*(?:成效|效果|成果|标准|目标)$', 28),
  pattern('goal', '(?:完成标志|达标要求)$', 30),
  pattern('rectificationType', '整改(?:时限|期限|分类)?(?:类型|类别|方式|性质|分类|属性)$', 10),
  pattern(
    'serial',
    '(?:^|/)(?:问题|隐患单?|整改|台账|项目|清单|事项|任务|措施|缺陷|条目|记录|流水|总|分|大)?(?:序号|编号|编码|顺号|条目号|流水号|序列号)$',
    20,
  ),
  pattern('serial', '(?:^|/)(?:问题|隐患|整改单)号$', 20),
  pattern('status', '(?:完成|整改|到位|办结|销号)与否$|(?:整改|问题|隐患)现状$', 40),
  pattern('percent', '(?:完成|进度|整改|销号|办结)[^/]{0,3}(?:比例|占比|比率)$', 30),
  pattern('progress', '最新[^/]{0,2}(?:情况|进度)$', 24),
  pattern('progress', '(?:完成|整改|落实)情况(?:说明|描述|汇报|简述|概述|详情)$', 24),
  // Percent, progress, result.
  pattern('percent', String.raw`(?:完成率|整改率|办结率|销号率|百分比|完成度|进度%|%)$`, 20),
  pattern(
    'progress',
    String.raw`(?:已采取|采取的|已开展|已落实|已完成)[^/]*(?:措施|举措|工作|情况)(?:及[^/]{1,4})?$`,
    20,
  ),
  pattern(
    'progress',
    String.raw`(?:措施|任务|方案|要求|目标|意见|计划)[^/]*(?:完成|落实|执行|推进|进展)情况$`,
    20,
  ),
  pattern(
    'progress',
    String.raw`(?:进展|推进|落实|开展|跟踪|跟进|执行|工作|实施)(?:的)?(?:情况|描述|说明|动态)$`,
    24,
  ),
  pattern(
    'progress',
    String.raw`(?:整改|办理|完成|处理|处置)(?:过程|经过|记录|说明|详情|描述|工作情况|动态)$`,
    26,
  ),
  pattern('progress', String.raw`进展$`, 28),
  pattern(
    'progress',
    '(?:本|这一?)(?:周|月|期|季度?|次|阶段)[^/]*/(?:情况|描述|说明|内容|动态)$',
    28,
  ),
  pattern('progress', String.raw`(?:目前|当前|截至)[^/]*情况$`, 30),
  pattern(
    'open',
    String.raw`(?:整改|整治|治理|整顿|完成|办理|处理|处置|解决|销号|办结)(?:的)?(?:情况|进度)$`,
  ),
  pattern(
    'open',
    String.raw`(?:进度|(?:整改|落实|整改落实)结果|处理结果|办理结果|处置结果|完成结果)$`,
  ),
  pattern('result', String.raw`(?:成效|效果|成果|实效)(?:情况|体现|评价|评估)?$`, 30),
];
