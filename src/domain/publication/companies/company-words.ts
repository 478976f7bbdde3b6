import { anyOf } from '../../text/alternation';

/** Endings that only a registered name has. */
export const REGISTERED =
  '有限责任公司 股份有限公司 有限公司 律师事务所 会计师事务所 税务师事务所 专业合作社 股份合作社 合伙企业 个人独资企业'.split(
    ' ',
  );

/** Endings that also stand behind ordinary words (施工公司, 犯罪集团). */
export const LOOSE =
  '集团公司 总公司 分公司 子公司 公司 集团 合作社 事务所 商行 经营部 批发部 门市部 服务部 便利店 超市 酒店 饭店 酒楼 酒家 餐馆 宾馆 农家乐 养殖场 种植场 采石场 家庭农场 加油站 药店 诊所 水泥厂 化工厂 砖厂 加工厂 制衣厂 食品厂 家具厂 五金厂 塑料厂 纸厂 印刷厂 机械厂 电镀厂'.split(
    ' ',
  );

/** Words before which a name begins for certain. */
const HARD =
  '下属 所属 表明 显示 指出 反映 认为 与 由 向 对 将 给 被 从 的 了 把 让 按 原 系 于 到 委托 聘请 督促 责令 要求 约谈 支付 付给 移交 通过 选定 确定 中标 采购 购买 联合 协调 涉及 发现 包括 其中 属于 处罚 查处 联系 收购 注销 成立 参股 控股 代表 法人 老板 股东 交由 转让 追缴 清退 拖欠 检查 走访 督办 责成 通知 组织 起诉 因 同 以及 单位'.split(
    ' ',
  );
/** Words before which a name may begin, but which names have too (华为, 和平). */
const SOFT = '和 及 为 是 经 在 至 给予 至'.split(' ');

/** Words that say what a firm does or is, and nothing of which one it is. */
const GENERIC =
  '公司 相关 有关 涉事 涉案 涉企 第三方 第一 第二 第三 第四 第五 国有 国资 国企 央企 下属 所属 直属 市属 县属 区属 镇属 村属 省属 施工 建设 建筑 工程 安装 装饰 物业 中标 供应 供货 服务 企业 维保 维修 维护 劳务 派遣 保洁 保安 环卫 食堂 餐饮 配送 多家 两家 三家 几家 一家 这家 民营 私营 外包 承包 总包 分包 保险 人寿 财产 供电 供水 自来水 燃气 天然气 运输 公交 客运 物流 电力 电网 通信 电信 网络 科技 技术 信息 软件 设备 融资 平台 投资 城投 交投 水投 文旅 旅游 食品 药品 医药 医疗 开发 置业 房地产 地产 管理 咨询 设计 监理 检测 评估 审计 代理 招标 拍卖 担保 小额 贷款 典当 租赁 贸易 商贸 经贸 实业 发展 控股 股份 独资 合资 有限 责任 集团 上市 皮包 空壳 关联 子 母 总 分 本 该 各 某 某某 我 我们 你 贵 家 个 农民 农业 农机 种植 养殖 专业 合作 供销 林业 水务 水利 环保 环境 生态 园林 绿化 污水 处理 垃圾 公路 交通 高速 道路 矿业 矿山 煤业 能源 石油 化工 机械 制造 加工 印刷 广告 传媒 文化 教育 培训 律师 会计 会计师 税务 联系 犯罪 走私 资产 经营 运营 金融 信托 证券 期货 基金 粮食 储备 联网 物资 购销 盐业 烟草 邮政 粮油 学校 机关 城市 城乡 乡镇 农村 村级 村集体 股份经济 经济 联合 定点 加油 维保单位 网吧 大 小 型 中 老 新 社会 商 业 部分 个别 所有 全部 其他 其它 另 同一 上述 前述 外地 本地 当地 辖区 周边 沿街 不法 违法 违规 涉嫌 非法 正规 具备 资质 优质 知名 龙头 骨干 重点'.split(
    ' ',
  );

/** What is done with companies in general: 加强公司管理, 督促公司. */
const DOING =
  /^(?:打击|严打|惩治|整治|铲除|涉黑|涉恶|进一步|着力|切实|持续|全面|认真|积极|严格|及时|下一步|加强|规范|完善|健全|推动|推进|支持|指导|帮助|引导|选取|选择|监管|强化|压实|落实|提升|提高|开展|建立|制定|修订|履行|明确|清理|整顿|撤并|改制|注册|设立|开办|经商|入股|兼职|挂靠|进入|深入|参与|参加|违反|利用|借用|占用|使用|收到|收取|获得|取得|经过|根据|依据|针对|围绕|结合|组建|出台|邀请|聘用|签订|缴纳|上缴|归还|缴清|促进|确保|防止|杜绝|禁止|严禁|严查|全镇|全县|全市|全区|全体|目前|现有|已有|没有|如有|存在|不少|许多|大量|少数|前往)/u;

export const HARD_CUT = new RegExp(anyOf(HARD), 'gu');
export const SOFT_CUT = new RegExp(anyOf(SOFT), 'gu');
const GENERIC_WORDS = new RegExp(anyOf(GENERIC), 'gu');
const PLACE = /^(?:[\u4E00-\u9FFF]{0,6}?(?:[省市县区镇乡村]|自治区|自治州|社区|街道))+/u;
const MASKED = /某|[X×*]{2}/u;

/** What of a name tells which firm it is: without its place and without words for trades. */
export function ownPart(head: string): string {
  return head.replace(PLACE, '').replaceAll(GENERIC_WORDS, '').replaceAll(/\d/gu, '');
}

/** Is the name masked already (某公司, XX公司), or are the words before the ending what is done with one? */
export function isNoName(head: string): boolean {
  return MASKED.test(head) || DOING.test(head);
}
