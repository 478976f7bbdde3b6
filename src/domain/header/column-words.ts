import type { ColumnRole } from './column-role';

/**
 * What a title word says about its column. `none` is a known title that plays no part (发现时间);
 * it is here so that the part of it that looks like another role is not taken for it. `open` titles
 * are used for several things; the cells below decide (see `settle/open.ts`).
 */
export type TitleMeaning = ColumnRole | 'none' | 'open';

/** A list of words written with spaces between, so that the table below stays one page. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/**
 * Title words by role, the most telling first: where two columns claim one role, the column whose
 * word stands nearer the top of its list gets it. In a title the longest word counts. Titles that are
 * put together from parts (分管副局长) are in `patterns/`. Source: some thirty public ledgers
 * (inspection, audit, safety, environment).
 */
export const COLUMN_WORDS: Readonly<Record<TitleMeaning, readonly string[]>> = {
  serial: words(`
    序号 问题序号 编号 问题编号 问题账号 隐患序号 隐患编号 整改单号 项目序号 任务编号 措施序号
    序 号 项次 顺序号 NO NO. NUMBER ID S/N SN ITEM REF REF. REFNO REFNO. ISSUENO ISSUENO. ISSUEID
    FINDINGNO FINDINGNO. FINDINGID ITEMNO ITEMNO.
  `),
  category: words(`
    反馈重点方面 反馈重点内容 重点方面 重点内容 突出问题 问题类别 问题分类 问题类型
    问题方面 反馈方面 反馈重点 一级标题 二级标题 三级标题 大类 小类 类别 分类 方面
    业务类别 隐患性质 隐患类别 隐患等级 隐患级别 反馈问题类别 问题性质 问题等级 缺陷等级 风险等级
    一级流程 二级流程 一级分类 二级分类 一级指标 二级指标 事项类别 业务领域 所属领域 领域 板块 专题
    维度 类型 等级 级别 大项 分项 CATEGORY TYPE AREA SEVERITY RISKRATING PRIORITY RATING
  `),
  problem: words(`
    具体问题表述 具体问题 反馈具体问题 问题具体表现 具体表现 在审计报告中的表述
    缺陷具体描述 问题描述 问题概述 问题内容 问题表述 问题事项 问题表现 反馈的问题 反馈问题
    反馈意见 发现的问题 发现问题 发现项 发现事项 审核发现 存在问题 存在的问题 存在的主要问题 主要问题 隐患及问题
    隐患或问题 问题及隐患 问题隐患 隐患描述 隐患内容 隐患情况 隐患名称 缺陷描述 缺陷内容
    不符合项描述 不符合项 不合格项 整改任务内容 整改任务 整改内容 整改事项 整改项目 问题清单
    问题点 问题摘要 问题名称 隐患 缺陷 短板弱项 问题 具体情况 事项名称 诉求内容
    ISSUE ISSUES FINDING FINDINGS OBSERVATION OBSERVATIONS ISSUEDESCRIPTION DESCRIPTIONOFISSUE
    FINDINGDESCRIPTION PROBLEM PROBLEMS PROBLEMDESCRIPTION DEFICIENCY NONCONFORMITY DEFECT
    AUDITFINDING AUDITFINDINGS DESCRIPTION
  `),
  cause: words(`
    产生问题的根本原因 问题原因 原因分析 产生原因 原因剖析 问题根源 原因 定性依据 法规政策依据
    ROOTCAUSE CAUSE ROOTCAUSES CAUSES
  `),
  goal: words(`
    整改目标 整改落实目标 整改要求 整改标准 整改完成标准 验收标准 完成标准 销号标准 完成形式 目标
    目标任务 工作目标 预期目标 预期成效 预期效果 目标要求 工作要求 成果形式 GOAL TARGET OBJECTIVE
    EXPECTEDOUTCOME REQUIREMENT REQUIREMENTS
  `),
  measure: words(`
    细化的整改措施 具体整改措施 整改措施 整改具体措施 整改举措 具体措施 整改措施及内容
    措施内容 归零措施 整改计划 整改任务措施 整改方案 具体举措 具体动作 整改办法 整改建议
    整改意见 纠正措施 处置措施 措施 举措 对策 任务清单 措施清单 ACTION ACTIONS MEASURE MEASURES ACTIONPLAN
    CORRECTIVEACTION CORRECTIVEACTIONS REMEDIATIONPLAN REMEDIATION ACTIONITEM ACTIONITEMS
    MANAGEMENTACTION AGREEDACTION RECOMMENDATION RECOMMENDATIONS
  `),
  leader: words(`
    责任领导 牵头领导 分管领导 包案领导 包保领导 挂牌领导 牵头责任领导 整改责任领导
    整改第一责任人 第一责任人 主管领导 督办领导 联系领导 主要领导 主要负责人 单位负责人 领导
    包案人 LEADER SPONSOR EXECUTIVESPONSOR EXECUTIVEOWNER
  `),
  unit: words(`
    具体责任单位 责任单位 责任部门 主责部门 主责单位 牵头单位 牵头部门 牵头责任单位
    整改责任单位 整改责任部门 整改单位 责任科室 责任处室 牵头科室 牵头处室 牵头股室 承办单位
    承办部门 责任主体 主办单位 主办部门 整改部门 归口部门 一级单位 落实单位 二级单位 所属单位
    所在单位 被巡察单位 被检查单位 受检单位 被审计单位 单位名称 单位 部门 科室 责任清单 DEPARTMENT DEPT
    UNIT RESPONSIBLEUNIT RESPONSIBLEDEPARTMENT BUSINESSUNIT DIVISION OWNERDEPARTMENT
  `),
  person: words(`
    责任人 整改责任人 直接责任人 具体责任人 部门责任人 整改落实人 责任人员 经办人
    具体经办人 承办人 负责人 整改负责人 主管人员 整改人 整改人员 网格员 联系人 OWNER ACTIONOWNER ISSUEOWNER
    RESPONSIBLE RESPONSIBLEPERSON PERSONRESPONSIBLE ASSIGNEE ASSIGNEDTO PIC RESPONSIBLEPARTY
  `),
  deadline: words(`
    整改时限 整改期限 整改完成时限 整改完成期限 完成时限 完成期限 办结时限 整改截止时间 整改截止日期 截止日期 截止时间 计划完成时间 计划完成日期 计划完成时限 要求完成时间 限定完成时间
    应完成时间 拟完成时间 预计完成时间 预计完成日期 目标完成时间 完成时间要求 完成时间节点 时间节点 时间要求 时限要求 时限 期限 截止 DUEDATE DEADLINE
    TARGETDATE DUE TARGETCOMPLETIONDATE PLANNEDCOMPLETIONDATE ENDDATE ENDDATES COMPLETEBY AGREEDDATE 完成时间
    整改完成时间 整改时间
  `),
  originalDeadline: words(`
    原定完成时间 原整改时限 原完成时限 原时限 原定时限 原定整改时限 原计划完成时间
    ORIGINALDUEDATE ORIGINALDEADLINE ORIGINALDATE
  `),
  plannedOn: words(`对应的完成时间 自定完成时间 单位计划完成时间`),
  completedOn: words(`
    实际完成时间 实际完成日期 实际整改完成时间 实际办结时间 办结时间 办结日期 完成日期
    销号时间 销号日期 整改验收时间 验收时间 整改到位时间 整改完成日期 完成整改时间 完成整改日期 闭环时间
    闭环日期 关闭时间 关闭日期 ACTUALCOMPLETIONDATE COMPLETIONDATE COMPLETEDON DATECOMPLETED
    CLOSEDON CLOSUREDATE DATECLOSED CLOSEDATE CLOSEDDATE ACTUALDATE ACTUALDATEOFCOMPLETION
  `),
  progress: words(`
    整改进展情况 整改进展 整改落实情况 整改措施落实情况 整改措施完成情况
    已采取的整改措施 已采取措施 工作进展情况 工作进展 落实情况 进展情况 目前进展 推进情况
    整改描述 跟踪反馈 最新进展 本周进展 本月进展 阶段性进展 目前整改情况 处理内容 进展
    PROGRESS STATUSUPDATE LATESTUPDATE UPDATE UPDATES PROGRESSUPDATE MANAGEMENTUPDATE PROGRESSS
  `),
  percent: words(`
    完成百分比 完成比例 整改完成率 完成率 整改率 整改进度% 当前进度% 本周进度% 进度%
    完成进度% 完成度 进度百分比 整改比例 PROGRESS% %COMPLETE PERCENTCOMPLETE COMPLETION% COMPLETE%
    %DONE COMPLETIONRATE
  `),
  status: words(`
    整改状态 完成状态 当前状态 措施状态 问题状态 隐患状态 办理状态 是否已完成整改 是否完成整改
    是否完成 是否已完成 是否整改完成 是否整改到位 是否已整改 是否整改 是否办结 是否闭环 销号情况
    销号状态 完成确认 状态 STATUS CURRENTSTATUS STATE ISSUESTATUS ACTIONSTATUS OPEN/CLOSED
  `),
  closed: words(`是否销号 是否已销号 是否验收销号`),
  rectificationType: words(`整改类型 整改类别 整改方式 整改性质 整改分类`),
  result: words(`
    整改成效 取得成效 工作成效 成效 整改效果 完成效果 整改成果 工作成果 取得的成效 RESULT RESULTS
    OUTCOME
  `),
  // Only titles that say 回头看: 复查时间 is as often that of the acceptance (see `settle/look-backs.ts`).
  lookedBackOn: words(`回头看时间 回头看日期`),
  lookBackResult: words(`回头看结果 回头看情况 回头看结论 是否反弹 有无反弹 反弹情况`),
  // Most are put together from parts: see `quantity/`.
  money: words(`涉及金额 问题金额 问题整改金额 整改金额 已整改金额 涉及资金 追缴资金 挽回损失`),
  people: words(`问责人数 追责问责人数 处分人数 处理处分人数 谈话提醒人数`),
  evidence: words(`
    佐证材料 印证材料 证明材料 支撑材料 整改佐证 佐证 整改前后对比材料 整改后照片 整改后图片
    附件材料 附件 EVIDENCE PROOF ATTACHMENT ATTACHMENTS SUPPORTINGDOCUMENTS SUPPORTINGEVIDENCE
  `),
  remark: words(`
    备注 备注说明 说明 其他说明 未整改到位问题原因及下一步计划 未整改到位原因 下一步计划
    下一步工作计划 下一步措施 下步打算 下一步打算 下步计划 下一步 存在的困难 未完成原因 逾期原因 延期原因 REMARK
    REMARKS NOTE NOTES COMMENT COMMENTS
  `),
  open: words(`
    完成情况 整改情况 整改进度 当前进度 工作进度 本周进度 完成进度 进度 办理情况 落实进度 处理情况
    整改完成情况 任务完成情况 整改结果 处理结果 办理结果 结果 落实完成情况 目前状况 处置情况
  `),
  none: words(`
    问题来源 来源 问题总数 问题数量 问题数 问题个数 轮次
    问题线索 发现时间 发现问题时间 排查时间 检查时间 更新时间 创建时间 填报时间 开始时间 启动时间
    反馈时间 反馈日期 审计报告出具年份 配合单位 配合部门 配合责任单位 协办单位
    协助单位 监督单位 督办单位 督办部门 验收部门 验收单位 填报单位 上报单位
    负责监督管理责任的主管部门 协助整改工作的领导 配合人 协助人员 配合整改部门责任人
    审计部门责任人 验收人员 复核人 督办人 填报人 审核人 验收责任人 措施类型
    是否常态化坚持 是否集中整改期完成 是否完成序时进度 任务是否完成序时进度 是否重点关注
    是否需要整改 是否超期 是否逾期 是否按期完成 整改措施数 应整改数 已整改数 上周进度% 上周进度
    上月进度 上期进度 审批状态 审核状态 审核意见 联系电话 联系方式 手机号码 手机 电话
    现场图片 整改前照片 整改前图片 应急预案 预案 资金
    PHONE EMAIL NAME AMOUNT SOURCE DATERAISED RAISEDBY RAISEDON STARTDATE DATEIDENTIFIED REPORTDATE
    AUDITDATE AUDITOR REVIEWER
  `),
};
