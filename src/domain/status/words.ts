/**
 * What one word says. `nearly` is done in the main, `accepting` done and waiting to be accepted,
 * `unaccepted` not accepted or closed, `step` something finished that is not the whole, `going` under
 * way, `continuing` goes on and is meant to end, `keeping` is kept up for good, `left` something is
 * still to be done, `stalled` stands still, `relapsed` was done and came back. `nothing` looks like a
 * state and is none (是否完成, 防止反弹).
 */
export type Said =
  | 'done'
  | 'nearly'
  | 'accepting'
  | 'unaccepted'
  | 'step'
  | 'going'
  | 'continuing'
  | 'keeping'
  | 'left'
  | 'notStarted'
  | 'notDone'
  | 'stalled'
  | 'relapsed'
  | 'nothing';

/** Words parted by white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

type WordTable = Readonly<Partial<Record<Said, readonly string[]>>>;

/** Meaning by word. */
export function meaningsIn(table: WordTable): ReadonlyMap<string, Said> {
  return new Map(
    (Object.keys(table) as Said[]).flatMap((said) =>
      (table[said] ?? []).map((word) => [word, said] as const),
    ),
  );
}

/**
 * Words that say the same wherever they stand. Of several that begin at one place the longest counts.
 * Verbs with 已 or 未 before them are in `verbs.ts`. Source of the words: public ledgers and reports.
 */
export const STATUS_WORDS: WordTable = {
  done: words(`
    申请销号并通过
    视为完成 视同完成 回头看合格
    阶段性完成并长期坚持 整改归零 同意销号 准予销号 如期完成 办结销号
  `),
  nearly: words(`
    基本完成 基本整改到位 基本整改完成 基本整改 基本落实到位 基本到位 基本办结 基本解决 基本落实 基本闭环 大体完成 大致完成 总体完成 阶段性完成 阶段性办结
  `),
  accepting: words(`
    就差验收 只剩验收 仅剩验收
    待验收 待销号 待审核 待复核 待复查 待核查 待确认 待核销 待复验 待验证 等待验收 申请销号 申请验收 提请验收 提请销号 报请验收 报请销号 报送验收 正在验收
    正在销号 办理销号 验收中 审核中 销号中
  `),
  step: words(`
    完成大部分 完成主体
    阶段性成效 阶段性成果 阶段性进展 初步成效 初见成效 明显成效 一定成效 初步整改 初步解决 征求意见稿 阶段性目标 阶段性任务 阶段任务 第一阶段 完成年度 实质性进展
    积极进展 重大进展 明显进展 主体完成 主体完工
  `),
  going: words(`
    时间进度
    大都完成 大都已 大多已 还剩 仅剩 几乎完成 如期推进 抓紧办理 抓紧落实 待发文 待上会 待印发 退回补充 退回补正 退回修改 被退回
    正在 进行中 整改中 推进中 办理中 实施中 落实中 处理中 建设中 施工中 执行中 跟进中 整治中 招标中 审批中 流转中 在整改 在推进 在建 在办 正推进 陆续整改
    逐项整改 有序整改 抓紧整改 停产整改 停工整改 整改ing 节点推进 时序进度 时序要求 序时要求 等待 快完成 差不多 快要完成 延期至 延至 顺延 正整改 有序推进
    按序推进 有序开展 稳步推进 加快推进 积极推进 全力推进 序时推进 扎实推进 深入推进 统筹推进 抓紧推进 全面推进 协调推进 正常推进 顺利推进 仍在推进 按计划推进
    按计划实施 按计划开展 按期推进 按时推进 按进度推进 有序进行 稳步实施 有序实施 申请延期 延期整改 已延期 序时进度 达序时 滞后序时 落后序时 超序时 快于序时
    进展缓慢 推进缓慢 进度缓慢 缓慢推进 滞后 部分整改 部分完成 部分办结 部分解决 部分落实 部分到位 大部分完成 部分已 初步完成 接近完成 即将完成 即将办结 接近尾声
    收尾阶段 收尾工作 剩余 其余 尚有 仍有 边查边改 分阶段整改 分步整改 分步实施 退回重改 退回整改 重新整改 返工 待批 待审批 待上级批 待上会 待审议
  `),
  continuing: words(`
    正在巩固 巩固提升 巩固成效 巩固成果 持续巩固 持续推进 持续整改 持续跟进 持续开展 持续进行 持续落实 逐步推进 逐步整改 继续推进 继续整改
  `),
  keeping: words(`
    长期坚持 常态化 常态长效 长期整改 长期推进 长期保持 长期落实 长期执行 常抓不懈 持续坚持 持续保持 长期监管 长期管控 转入长效 纳入长效 转入常态 纳入常态
  `),
  left: words(`
    未见佐证 无佐证 缺少佐证 佐证不足 佐证材料不足 未提供佐证
    尚需 尚须 仍需 仍须 还需 尚待 有待 仍存在 还存在 尚存在
  `),
  notStarted: words(`
    未提上日程 尚未提上日程
    待启动 待开展 待整改 待下发 待下达 待处理 待办理 待落实 待实施 待开工 拟启动
  `),
  notDone: words(`
    但不彻底 但不到位 整改不实 纸面整改 整改流于形式 形式整改 文字整改 数字整改
    待完成 待解决 待提交 整改不到位 整改不够到位 整改不彻底 整改不力 虚假整改 表面整改 敷衍整改 假整改 验收不合格 复查不合格 复核不合格 复验不合格 整改不合格
    检查不合格 效果不明显 依然存在 仍然存在 问题仍存在 未见整改 拒不整改 拒绝整改 完成不了 完不成 未认可 不予认可 验收不通过 审核不通过 审核未通过 验收未通过
    复查未通过 不同意销号 未同意销号 不予销号 暂不销号 仍需整改 仍需继续整改 需继续整改 需进一步整改 还需整改 尚需整改 逾期未 超期未 到期未
  `),
  stalled: words(`
    未果 整改难度大 整改难度较大
    停滞 受阻 搁置 卡壳 推进困难 无进展 没有进展 未取得进展 无实质性进展 无实质进展 条件不成熟 条件不具备 条件尚不成熟 条件尚不具备
  `),
  relapsed: words(`
    反弹 回潮 死灰复燃 返黑返臭 屡改屡犯 再次出现
  `),
  nothing: words(`
    在整改期
    待整改完成 待完成后 待验收合格 待处理完 不完成 完成时限 完成时间 完成期限 整改时限 分阶段推进方案
  `),
};

/** Words that count only as a whole clause: inside one, 完成 may be planned and 长期 an adjective. */
export const WHOLE_CLAUSES: WordTable = {
  done: words(`
    完成 完成了 完毕 到位 以完成 解决 消除 排除 闭合 修复 合格 整改合格 整改落实完毕 整改好了 做完了 已验证 已修复 整改完成 完成整改 整改完毕 整改到位
    整改落实到位 落实到位 整改到位并通过验收 整改完成并通过验收 完成整改并通过验收 整改到位并销号 整改完成并销号 完成整改并销号 完成并销号 办结并销号 办结 办理完毕 处理完毕 闭环 销号 归零 清零 关闭 结案 通过 已通过 验收合格 验收通过 复查合格 复查通过 复核通过 复核合格 审核通过
    通过验收 通过审核 验收销号 按期完成 按时完成 按期办结 按时办结 按期整改到位 提前完成 提前办结 逾期完成 逾期办结 超期完成 超期办结 达标 已达标 已完成验收
  `),
  keeping: words(`
    始终坚持 长期工作 长期 需长期 长期任务 长期事项 长期项
  `),
  continuing: words(`
    持续 持续中
  `),
  going: words(`
    项目前期
    序时 推进 进行 部分 办理 个别未完成 退回 驳回 延期
  `),
  notStarted: words(`
    待办 未办 未动 没动 还没动 待分派 未分派 未派发
  `),
  notDone: words(`
    不到位 不彻底 打开 临期 不合格 不符合 不通过 未通过 未
  `),
  stalled: words(`
    暂停 暂缓 中止 停工 挂起 缓办
  `),
};

/**
 * Before a word for done in the same clause: it is planned, promised or demanded, not done. Pattern
 * sources, since some are other words beside certain neighbours (已将, 等问题, 相应).
 */
export const INTENTIONS: readonly string[] = String.raw`
  预计 预期 计划 拟 (?<!已)将 力争 争取 确保 保证 力促 督促 敦促 要求 责成 责令 推动 推进 使 促进 尽快 尽早 抓紧 加快 待
  等(?!问题|方面|工作|事项|措施|任务|项|均|都|全部|已|\d) 能够 可望 有望 务必 必须 需 须 限期 目标
  (?<![相响反对适供])应(?![急对用]) 明确 直至 直到 方可 才能 承诺 [底末日月年内周]前 之前 以前 \d+[日天月年周个]+内 到\d+年 [年月]底
`
  .trim()
  .split(/\s+/u);
