import { gridOf } from '../../support/grid';
import { rolesOf } from './roles-of';

/** Column titles of public software for rectifications, first read after the words were settled. */
test.each<[name: string, titles: string, roles: string]>([
  [
    '6S reviews',
    '部门|整改标题|问题描述|问题照片|整改结果|负责人|协助人|状态',
    'unit:A problem:C result:E person:F status:H',
  ],
  [
    'patrols of equipment',
    '设备名称|设备编码|检查批次|检查时间|检查项|检查结果|错误描述|整改建议|检查人|整改状态|整改时间|整改人',
    'problem:G measure:H status:J deadline:K person:L',
  ],
  [
    'advertising sites',
    '关联广告名称|问题描述|问题图片列表|要求整改完成时间|工单状态|处理人真实姓名|处理说明|整改后图片列表|整改完成时间|驳回原因|创建时间',
    'problem:B deadline:D status:E progress:G evidence:H completedOn:I',
  ],
  [
    'accidents',
    '事故名称|发生时间|整改措施|整改责任单位/责任人|整改完成情况|整改完成时间|验收人|验收时间|备注',
    'measure:C unit:D progress:E deadline:F completedOn:H remark:I',
  ],
  [
    'public order',
    '治安突出问题|涉及区域类型|涉及区域范围|整治牵头单位|单位负责人|联系方式|整治参与单位|整改时限|期间破获治安案件数量|效果评估|整治情况',
    'problem:A unit:D leader:E deadline:H result:J progress:K',
  ],
  [
    'early warnings',
    '预警ID|问题单位|处置方式|问题性质|整改要求|处理意见|问题大类|详细问题|问题内容|发现时间|县局|派出所',
    'unit:B goal:E measure:F category:G category:H problem:I',
  ],
  [
    'police checks',
    '被检查单位|场所|检查日期|被检查单位负责人|被检查人账号|责任民警|问题隐患|整改措施|完成时间|整改通知书签字照片|整改结果现场照片|审核状态',
    'unit:A person:F problem:G measure:H deadline:I evidence:K',
  ],
  [
    'inspections',
    '整改编码|关联检查ID|负责人姓名|验证状态（0待验证 1已验证）|状态（0进行中 1已完成）|问题描述|整改措施|整改期限|完成时间|整改结果',
    'serial:A person:C status:E problem:F measure:G deadline:H completedOn:I result:J',
  ],
  [
    'cases',
    '案件编号|案件名称|案发时间|案件类型|风险问题|整改期限|剩余天数|责任民警',
    'problem:E deadline:F person:H',
  ],
  [
    'acceptance',
    '任务编号|当前状态|验收编号|责任单位|整改内容|整改期限|复核人|整改措施|复核结论',
    'serial:A status:B unit:D problem:E deadline:F measure:H',
  ],
  [
    'reservoirs',
    '隐患编号|隐患标题|水库|类别|等级|整改状态|发现日期|整改期限|操作',
    'serial:A problem:B category:D status:F deadline:H',
  ],
  [
    'hazards',
    '隐患编号|隐患描述|所属单位|隐患等级|发现日期|整改期限|整改责任人|状态',
    'serial:A problem:B unit:C category:D deadline:F person:G status:H',
  ],
  [
    'public toilets',
    '问题分类|上报人 / 时间|整改责任人|整改期限|关联巡查记录|闭环时间|问题描述',
    'category:A person:C deadline:D completedOn:F problem:G',
  ],
  [
    'aviation',
    '位置|负面发现描述|整改措施|整改期限|整改情况|罚款金额|负积分',
    'problem:B measure:C deadline:D progress:E money:F',
  ],
  [
    'supervision',
    '督办标题|督办事项描述|整改标准|整改期限|督办类型|被监管企业|紧急程度|督办依据|附件',
    'problem:B goal:C deadline:D unit:F evidence:I',
  ],
  [
    'charging stations',
    '轮次|隐患等级|隐患描述|整改建议|位置|隐患图片|状态|检测员|初检时间|整改员|整改时间|复检员|复检时间',
    'category:B problem:C measure:D status:G person:J deadline:K',
  ],
])('%s', (_name, titles, roles) => {
  expect(rolesOf(gridOf('Sheet1', [titles.split('|')]))).toBe(roles);
});
