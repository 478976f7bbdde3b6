import { gridOf } from '../../support/grid';
import { rolesOf } from './roles-of';

/** Header rows that offices and their software really use. */
describe('headers of one row', () => {
  test.each<[name: string, titles: string, roles: string]>([
    [
      'inspection of a state company, with last week',
      '序号|巡视反馈重点方面|巡视反馈重点内容|巡视反馈具体问题|整改计划|上周进度 %|整改进度 %|整改描述|责任领导|分管领导|牵头部门/负责人|整改时限',
      'serial:A category:B category:C problem:D measure:E percent:G progress:H leader:I unit:K deadline:L',
    ],
    [
      'titles in two languages',
      '序号(NOs)|突出问题(OutstandingProblems)|具体问题(SpecificProblems)|整改举措(Measures)|完成时间(EndDates)|牵头领导(MainLeaders)|牵头部门(MainDepts)|进展情况(Progresss)',
      'serial:A category:B problem:C measure:D deadline:E leader:F unit:G progress:H',
    ],
    [
      'environment, with penalties',
      '是否违法违规|违反法规条款|整改措施|整改时限|整改进展|整改验收时间|验收人员|是否销号|是否处罚|处罚形式|罚款金额|处罚文书编号|台账来源|是否为巡查点|责任部门',
      'measure:C deadline:D progress:E completedOn:F status:H money:K unit:O',
    ],
    [
      'a project office',
      '编号|问题|原因|整改措施|责任人|完成期限|当前状态',
      'serial:A problem:B cause:C measure:D person:E deadline:F status:G',
    ],
    [
      'a safety patrol',
      '序号|现场图片|检查发现的主要隐患或问题|法规名称/代码/条款号|整改措施或建议|备注',
      'serial:A problem:C measure:E remark:F',
    ],
    [
      'a small system',
      '问题描述|整改要求|整改时限|整改状态|创建人员',
      'problem:A goal:B deadline:C status:D',
    ],
    [
      'internal control',
      '内控评价年度|一级流程|问题概述|缺陷具体描述|问题类别|缺陷等级|定性依据|主责部门|反馈意见|整改计划|预计完成时间|整改落实人|审批状态|整改措施|整改时限|整改进展情况|完成状态',
      'category:B category:C problem:D category:E cause:G unit:H plannedOn:K person:L measure:N deadline:O progress:P status:Q',
    ],
    [
      'a visit list without 整改时限',
      '事项名称|具体问题|整改目标|牵头领导|责任处室',
      'category:A problem:B goal:C leader:D unit:E',
    ],
    [
      'a list of titles',
      '编号|标题|单位|等级|状态|进度|任务数|更新时间|操作',
      'serial:A problem:B unit:C category:D status:E percent:F',
    ],
    [
      'a monthly report',
      '上报月份|是否销号|单位名称|内容|地址|销号时间|时间|操作',
      'status:B unit:C problem:D completedOn:F',
    ],
    ['three columns', '整改任务内容|整改目标|完成情况', 'problem:A goal:B progress:C'],
    [
      'project audits',
      '项目名称|问题描述|问题类别|整改状态|责任人|截止日期|整改进展',
      'problem:B category:C status:D person:E deadline:F progress:G',
    ],
    [
      'audit findings',
      '审计发现的问题|审计整改要求和建议|审计整改期限',
      'problem:A goal:B deadline:C',
    ],
    [
      'one account for one problem',
      '问题账号(一个问题一个账号)|问题内容|责任主体|整改标准|整改措施|办结时限',
      'serial:A problem:B unit:C goal:D measure:E deadline:F',
    ],
    [
      'site management',
      '问题描述|发现时间|责任单位|整改措施|完成时限|整改进度(未启动/进行中/已验收)|责任人|复核人|整改前后对比材料',
      'problem:A unit:C measure:D deadline:E status:F person:G evidence:I',
    ],
    [
      'original and present dates',
      '序号|存在问题|整改措施|责任单位|原定完成时间|现定完成时间|整改情况',
      'serial:A problem:B measure:C unit:D originalDeadline:E deadline:F progress:G',
    ],
    [
      'a limit in words and as a date',
      '序号|问题|整改时限(timeRequirement)|整改截止时间(deadlineDate)|责任人|是否需要复查',
      'serial:A problem:B deadline:C person:E',
    ],
    [
      'a limit that was extended',
      '序号|问题|整改措施|责任单位|整改时限|调整后整改时限|状态',
      'serial:A problem:B measure:C unit:D originalDeadline:E deadline:F status:G',
    ],
    [
      'three lists in columns',
      '序号|问题清单|任务清单|责任清单|时限|完成情况|销号情况',
      'serial:A problem:B measure:C unit:D deadline:E progress:F status:G',
    ],
    [
      'planned, expected and real dates',
      '管理活动名称|具体问题|待办事项|计划完成时间|预计完成时间|责任单位|实际完成时间|督办人|责任处室|责任领导|完成确认',
      'problem:B deadline:D plannedOn:E unit:F completedOn:G leader:J status:K',
    ],
    [
      'closed beside done',
      '序号|问题|整改措施|责任单位|整改时限|是否已完成整改|是否销号',
      'serial:A problem:B measure:C unit:D deadline:E status:F closed:G',
    ],
    [
      'the official types of an audit',
      '序号|问题|整改类型|整改要求|整改时限|整改要求|责任单位|问题金额（万元）',
      'serial:A problem:B rectificationType:C goal:D deadline:E unit:G money:H',
    ],
    [
      'English only',
      'No.|Issue|Root cause|Corrective action|Owner|Due date|Status|Comments',
      'serial:A problem:B cause:C measure:D person:E deadline:F status:G remark:H',
    ],
    [
      'a bank',
      '序号|检查发现问题|责任支行|整改责任人|整改完成时限|整改措施|整改进度|是否整改到位|佐证材料',
      'serial:A problem:B unit:C person:D deadline:E measure:F percent:G status:H evidence:I',
    ],
  ])('%s', (_name, titles, roles) => {
    expect(rolesOf(gridOf('整改台账', [titles.split('|')]))).toBe(roles);
  });
});
