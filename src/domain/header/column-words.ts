import type { ColumnRole } from './column-role';

/**
 * What a title word says about its column. `none` is a known title that plays no part (发现时间);
 * it is here so that the part of it that looks like another role is not taken for it. `open` titles
 * are used for several things; the cells below decide (see `settle-open.ts`).
 */
export type TitleMeaning = ColumnRole | 'none' | 'open';

/** A list of words written with spaces between, so that the table below stays one page. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/**
 * Title words by role, the most telling first: where two columns claim one role, the column whose
 * word stands nearer the top of its list gets it. In a title the longest word counts. Source: some
 * thirty public ledgers (inspection, audit, safety, environment).
 */
export const COLUMN_WORDS: Readonly<Record<TitleMeaning, readonly string[]>> = {
  serial: words(`序号 问题序号 编号 问题编号 问题账号 隐患序号 整改单号 序 NO NO.`),
  category: words(`
    反馈重点方面 反馈重点内容 重点方面 重点内容 突出问题 问题类别 问题分类 问题类型
    问题方面 反馈方面 反馈重点 一级标题 二级标题 三级标题 大类 类别 分类 方面
    业务类别 隐患性质 隐患类别 反馈问题类别
  `),
  problem: words(`
    具体问题表述 具体问题 反馈具体问题 问题具体表现 具体表现 在审计报告中的表述
    问题描述 问题概述 问题内容 问题表述 问题事项 反馈的问题 反馈问题 反馈意见
    发现的问题 存在问题 存在的问题 存在的主要问题 主要问题 隐患及问题 隐患或问题
    问题及隐患 问题隐患 隐患描述 隐患名称 整改任务内容 整改任务 整改内容 整改事项
    问题清单 问题点 问题
  `),
  cause: words(`产生问题的根本原因 问题原因 原因分析 产生原因 原因 定性依据`),
  goal: words(`
    整改目标 整改落实目标 整改要求 整改标准 整改完成标准 验收标准 完成形式 目标
    目标任务 工作目标
  `),
  measure: words(`
    细化的整改措施 具体整改措施 整改措施 整改具体措施 整改举措 具体措施 整改措施及内容
    措施内容 归零措施 整改计划 整改任务措施 整改方案 具体举措 具体动作 措施 举措
  `),
  leader: words(`
    责任领导 牵头领导 分管领导 包案领导 牵头责任领导 整改责任领导 整改第一责任人
    第一责任人 主管领导 主要负责人 单位负责人 领导
  `),
  unit: words(`
    具体责任单位 责任单位 责任部门 主责部门 主责单位 牵头单位 牵头部门 牵头责任单位
    整改责任单位 整改单位 责任科室 责任处室 牵头科室 牵头处室 牵头股室 承办单位
    承办部门 责任主体 主办单位 整改部门 一级单位 落实单位 单位名称 单位
  `),
  person: words(`
    责任人 整改责任人 直接责任人 具体责任人 部门责任人 整改落实人 责任人员 经办人
    具体经办人 承办人 负责人 联系人
  `),
  deadline: words(`
    整改时限 整改期限 整改完成时限 整改完成期限 完成时限 完成期限 办结时限
    整改截止时间 整改截止日期 截止日期 截止时间 计划完成时间 计划完成日期 计划完成时限
    拟完成时间 预计完成时间 目标完成时间 要求完成时间 完成时间 整改完成时间
    完成时间要求 时间节点 时间要求 整改时间 时限要求 时限 期限
  `),
  completedOn: words(`
    实际完成时间 实际完成日期 实际整改完成时间 实际办结时间 办结时间 办结日期 完成日期
    销号时间 销号日期 整改验收时间 验收时间 整改到位时间
  `),
  progress: words(`
    整改进展情况 整改进展 整改落实情况 整改措施落实情况 整改措施完成情况
    已采取的整改措施 工作进展情况 工作进展 落实情况 进展情况 目前进展 推进情况
    整改描述 跟踪反馈 最新进展 进展
  `),
  originalDeadline: words(`原定完成时间 原整改时限 原完成时限`),
  plannedOn: [],
  percent: words(`
    完成百分比 完成比例 整改完成率 完成率 整改进度% 当前进度% 本周进度% 进度%
    完成进度% 完成度 进度百分比
  `),
  status: words(`
    整改状态 完成状态 当前状态 措施状态 问题状态 办理状态 是否已完成整改 是否完成整改
    是否完成 是否已完成 是否整改完成 是否整改到位 是否整改 是否办结 是否销号 销号情况
    销号状态 整改完成情况 完成确认 处理情况 状态
  `),
  closed: [],
  rectificationType: words(`整改类型`),
  result: words(`整改成效 整改结果 取得成效 工作成效 成效 整改效果 完成效果 结果`),
  evidence: words(
    `佐证材料 印证材料 证明材料 支撑材料 整改佐证 佐证 整改前后对比材料 附件材料 附件`,
  ),
  remark: words(`备注 备注说明 说明 未整改到位问题原因及下一步计划 下一步计划 下步打算`),
  open: words(`完成情况 整改情况 整改进度 当前进度 工作进度 进度 办理情况 落实进度`),
  none: words(`
    问题来源 来源 问题金额 问题整改金额 涉及金额 问题总数 问题数量 问题数 问题个数
    问题线索 发现时间 发现问题时间 排查时间 检查时间 更新时间 创建时间 填报时间
    反馈时间 反馈日期 审计报告出具年份 配合单位 配合部门 配合责任单位 协办单位
    协助单位 监督单位 督办单位 督办部门 验收部门 验收单位 填报单位 上报单位
    负责监督管理责任的主管部门 协助整改工作的领导 配合人 协助人员 配合整改部门责任人
    审计部门责任人 验收人员 复核人 督办人 填报人 审核人 验收责任人 措施类型
    是否常态化坚持 是否集中整改期完成 是否完成序时进度 是否重点关注 是否需要整改
    是否超期 是否逾期 整改措施数 应整改数 已整改数 上周进度% 上周进度 上月进度
    上期进度 审批状态 审核状态 审核意见 联系电话
    电话
  `),
};
