import { anyOf } from '../../text/alternation';

/** One way of saying what is wrong, and the same as what is to be done. */
export interface HeadingRule {
  /** The whole clause; its named group `what` is what the heading is about. */
  readonly pattern: RegExp;
  /** The heading with `$<what>` and other groups in it. */
  readonly heading: string;
}

const NOT = '(?:仍|还|均|尚)?(?:不够|不太|不甚|不|欠)';
const LACKS = '(?:仍|还|尚)?(?:不足|不够|不大|偏弱|较弱|薄弱|不强)';
const TO_BE = '(?:仍|还|尚|亟|也)?(?:有待|有待于|亟待|需|须|需要|应)(?:进一步|继续|持续)?';
const WHAT = '(?<what>.+?)';
/** Work that a heading may ask to strengthen; 经费 and 人员 do not become more by being asked for. */
const WORK = anyOf([
  ...'管理 监督 监管 检查 研究 部署 指导 培训 教育 学习 宣传 排查 侦办 整治 打击 管控 防控 防范 运用 储备 建设 督促 督导 督查'.split(
    ' ',
  ),
  ...'考核 审核 把关 调研 剖析 家访 巡查 巡逻 谈话 研判 联动 沟通 协调 配合 统筹 保障 服务 维护 保护 治理 落实 执行 跟踪 问效 约束'.split(
    ' ',
  ),
  ...'引导 培养 支持 帮扶 评估 评查 核查 抽查 审计 追责 问责 化解 举措 力量 规划 谋划 推动 应用 转化 衔接 对接 压降 执法 普法 管护 工作'.split(
    ' ',
  ),
]);

function rule(pattern: string, heading: string): HeadingRule {
  return { pattern: new RegExp(`^${pattern}$`, 'u'), heading };
}

/** What does not read as a duty, whatever stands before: 落实……不到位 as 严格落实……. */
const VERB_FIRST = `(?:不够到位|不到位|还?不够到位|落实不到位|有差距|存在差距|有欠缺|${NOT}严格?|不力|${NOT}有力|${TO_BE}加强|不足|不够)`;

/**
 * Turns of a problem into a positive heading, in the order in which they are tried. Each says what the
 * problem asks for and no more; a problem that none fits is not turned. Words of the problems: published
 * inspection feedback.
 */
export const HEADING_RULES: readonly HeadingRule[] = [
  // The clause begins with the duty itself.
  rule(`(?<what>落实.+?)(?:上|方面)?${VERB_FIRST}`, '严格$<what>'),
  rule(`(?<what>执行.+?)(?:上|方面)?${VERB_FIRST}`, '严格$<what>'),
  rule(`(?<what>(?:遵守|履职|审核).+?)${VERB_FIRST}`, '严格$<what>'),
  rule(`(?<what>(?:履行|扛起|承担).+?)(?:上|方面)?${VERB_FIRST}`, '切实$<what>'),
  rule(`(?:深入)?(?<what>(?:学习|贯彻|领会|理解).+?)${NOT}(?:到位|深入|深|透彻|透)`, '深入$<what>'),
  rule(
    `(?:扎实|深入)?(?<what>(?:推进|开展).+?)(?:不够到位|不到位|不力|${NOT}有力|不够)`,
    '扎实$<what>',
  ),
  rule(
    `(?<who>.{0,8}?)未(?:能)?(?<how>严格|认真|及时|全面|有效|规范)(?<what>(?:按照|按|执行|落实|履行|开展|组织|进行|遵守|办理|处理|登记|报告).+)`,
    '$<who>$<how>$<what>',
  ),
  rule(`未(?:能)?(?<how>定期|按期|按时|按规定|按要求|按程序)(?<what>.{2,})`, '$<how>$<what>'),
  rule(
    `(?<who>.{1,12}?)未(?:能)?(?<how>定期|按期|按时|按规定|按要求|按程序)(?<what>.{2,})`,
    '推动$<who>$<how>$<what>',
  ),
  rule(
    `(?:仍|还|尚)?未(?<act>建立|制定|编制|配备|设置|签订)(?<what>(?:(?!就|即|而|便|擅自|直接|提前)\\D){2,})`,
    '$<act>$<what>',
  ),
  rule(`(?<who>[^对在].{1,12}?)未(?:能)?落实(?<what>.{2,}责任)`, '推动$<who>落实$<what>'),
  rule(
    `(?<who>[^对在].{1,14}?)未严格(?<what>(?:执行|落实|遵守|履行|按照|按).+)`,
    '$<who>严格$<what>',
  ),
  rule(`(?<who>.{0,8}?)(?<what>(?:参加|参与|开展).+?)${NOT}经常`, '$<who>经常$<what>'),
  rule(
    `对(?<what>.+?)(?<act>(?:指导|监督|检查|督促|管理|监管|教育|管控|排查|考核|审核){1,2})(?:${NOT}(?:到位|力|有力|够|足)|不够|不足)`,
    '加强对$<what>的$<act>',
  ),
  rule(`对(?<what>.+?)(?:重视不够|不够重视|重视程度不够|不重视)`, '重视$<what>'),
  rule(`(?:在)?(?<what>[^在].+?)等?方面(?:仍|还)?存在不规范`, '规范$<what>等方面工作'),

  // Strictness, standards, depth.
  rule(`${WHAT}执行${NOT}(?:到位|严格|严|有力|好|力)`, '严格执行$<what>'),
  rule(`${WHAT}责任落实(?:${NOT}(?:到位|严格|严|有力|力|实)|(?:有|存在)差距)`, '压实$<what>责任'),
  rule(`${WHAT}落实${NOT}(?:严格|严|有力|力)`, '严格落实$<what>'),
  rule(`${WHAT}落实${NOT}到位`, '推动$<what>落实到位'),
  rule(`${WHAT}落实${NOT}(?:平衡|均衡|全面)`, '全面落实$<what>'),
  rule(`${WHAT}落实${NOT}(?:经常|及时)`, '常态化落实$<what>'),
  rule(`${WHAT}责任(?:压得|落得|压|落)${NOT}(?:实|到位|够)`, '压实$<what>责任'),
  rule(`${WHAT}责任(?:压实|落实)(?:不够|不足|不力)`, '压实$<what>责任'),
  rule(`${WHAT}抓得${NOT}(?:紧|实|牢|严|到位)`, '抓实$<what>'),
  rule(`${WHAT}(?:宽松软|偏松|松懈)`, '严格$<what>'),
  rule(`${WHAT}做得${NOT}(?:实|到位|好|扎实)`, '做实$<what>'),
  rule(`${WHAT}做得(?:还|仍)?不够`, '做实$<what>'),
  rule(`${WHAT}开展${NOT}(?<how>规范|经常|及时|深入|全面|严肃|扎实)`, '$<how>开展$<what>'),
  rule(`${WHAT}开展${NOT}(?:到位|有力|力)`, '扎实开展$<what>'),
  rule(`(?<what>.*(?:会风|会纪|纪律|党内政治生活))${NOT}(?:严肃|严格|严)`, '严肃$<what>'),
  rule(`${WHAT}${NOT}(?:严格|严|严密)`, '严格$<what>'),
  rule(`${WHAT}${NOT}(?:规范|合规)`, '规范$<what>'),
  rule(`${WHAT}(?:不符合|未达到)(?:规定|要求|规范)`, '规范$<what>'),
  rule(`${WHAT}结合${NOT}(?:紧密|紧)`, '推动$<what>紧密结合'),
  rule(`${WHAT}融合${NOT}(?:深入|深|紧密)`, '推动$<what>深度融合'),
  rule(`(?<what>.*${WORK})${NOT}经常`, '经常开展$<what>'),
  rule(`${WHAT}推进${NOT}深入`, '深入推进$<what>'),
  rule(
    `(?<what>.*认识)(?:${LACKS}|${NOT}(?:到位|高|深|深刻|深入|全面)|${TO_BE}(?:提高|提升|加强))`,
    '提高$<what>',
  ),
  rule(`(?<what>.+?(?<!理解|思考|把握|领会|融合|印象))${NOT}深入`, '深入开展$<what>'),
  rule(`(?<what>.*${WORK})${NOT}(?:深刻|深)`, '深入开展$<what>'),
  rule(`(?<what>.*(?:排查|检查|核查|研判|巡查|剖析|宣传|培训|教育))${NOT}全面`, '全面开展$<what>'),
  rule(`(?<what>.*${WORK})${NOT}(?:细致|细)`, '细致开展$<what>'),
  rule(`(?<what>.*${WORK})${NOT}(?:扎实|实)`, '扎实开展$<what>'),
  rule(`${WHAT}${NOT}严肃`, '严肃开展$<what>'),
  rule(`(?<what>.*(?:培训|学习|教育|宣传|调研))${NOT}(?:系统|成体系)`, '系统开展$<what>'),
  rule(`${WHAT}${NOT}(?:系统|成体系)`, '系统推进$<what>'),
  rule(`(?<what>.*(?:研讨|讨论|论证|调研))${NOT}充分`, '充分开展$<what>'),
  rule(`${WHAT}${NOT}(?:精准)`, '提高$<what>精准性'),
  rule(`${WHAT}${NOT}(?:严谨)`, '提高$<what>严谨性'),

  // Force, results, ability.
  rule(
    `(?:深入|全面|大力)?${WHAT}的?力度(?:${LACKS}|${NOT}到位|${TO_BE}(?:加强|加大|增强|提升|提高))`,
    '加大$<what>力度',
  ),
  rule(`${WHAT}成效${NOT}(?:稳固|巩固|牢固)`, '巩固$<what>成效'),
  rule(
    `${WHAT}(?<result>成效|效果|实效)${NOT}(?:明显|显著|好|佳|理想|突出)`,
    '提升$<what>$<result>',
  ),
  rule(`(?<what>.+投入)${LACKS}`, '加大$<what>'),
  rule(`(?<what>.*(?:针对|操作|实效|主动|积极|系统|规范|时效)性)${NOT}强`, '增强$<what>'),
  rule(
    `${WHAT}(?<what2>意识|合力|能力|本领|观念|责任感)(?:${LACKS}|${NOT}高|${TO_BE}(?:加强|增强|提升|提高|强化))`,
    '增强$<what>$<what2>',
  ),
  rule(
    `${WHAT}(?<level>水平|质量|质效|效能|效率|标准|站位|效益|占比|[^比频]率)(?:${NOT}高|[偏较过]?低|${TO_BE}(?:提升|提高|加强))`,
    '提升$<what>$<level>',
  ),
  rule(`${WHAT}${TO_BE}(?:提升|提高)`, '提升$<what>'),
  rule(`${WHAT}${TO_BE}(?:加强|强化)`, '加强$<what>'),
  rule(`${WHAT}${TO_BE}(?:规范)`, '规范$<what>'),
  rule(`${WHAT}${TO_BE}(?:完善|健全)`, '完善$<what>'),
  rule(`${WHAT}(?<what2>力量)${LACKS}`, '加强$<what>$<what2>'),
  rule(`(?<what>.*${WORK})${NOT}(?:力|有力|够|足)`, '加强$<what>'),
  rule(
    `(?<what>.*${WORK})(?:还|仍)?(?:不够|不足|薄弱|偏少|较少|不多|偏弱|弱化|乏力|缺失|缺位)`,
    '加强$<what>',
  ),
  rule(`${WHAT}覆盖(?:面)?(?:不足|不够|不全|不广|偏窄|较窄)`, '扩大$<what>覆盖面'),

  rule(`${WHAT}作用发挥${NOT}(?:充分|明显|到位|好|够)`, '充分发挥$<what>作用'),
  rule(`${WHAT}程度${NOT}(?:高|够)`, '提高$<what>程度'),

  // What there is too much of, and what people complain of.
  rule(
    `(?<what>.*(?:流失|漏损|漏报|差错|投诉|发案|事故|故障|空置|闲置|逾期|违约)率)(?:偏|过|较)?高`,
    '降低$<what>',
  ),
  rule(`(?<what>.+(?:强度|成本|能耗|负债))(?:偏|过|较)高`, '降低$<what>'),
  rule(`(?<what>.+(?:规模|支出|开支|费用))(?:偏|过|较)大`, '控制$<what>'),
  rule(`(?<what>.+(?:错误|差错|失误))(?:偏|过|较)多`, '减少$<what>'),
  rule(`(?<what>.+问题)解决(?:${NOT}(?:到位|彻底|有力|力)|不够|缓慢)`, '推动解决$<what>'),
  rule(`(?<what>[^、]*(?<![困艰疑两为畏灾苦遇避发刁责磨犯急遭])难)`, '破解$<what>问题'),
  rule(`(?<what>.+态度)(?:较|偏|很)?差`, '改善$<what>'),

  // Systems, records, order, speed.
  rule(`${WHAT}配备${NOT}(?:齐全|齐|全)`, '配齐$<what>'),
  rule(`${WHAT}配备(?:数量)?(?:不足|不够)`, '配足$<what>'),
  rule(`${WHAT}优化(?:不够|${NOT}到位)`, '优化$<what>'),
  rule(`${WHAT}(?<what2>形式|载体|手段)(?:较为|比较|过于)?单一`, '丰富$<what>$<what2>'),
  rule(`${WHAT}(?<act>设置|安排|分配)${NOT}(?<how>合理|科学)`, '$<how>$<act>$<what>'),
  rule(`${WHAT}${NOT}(?:健全)`, '健全$<what>'),
  rule(`${WHAT}${NOT}(?:完善|完备|完整|齐全|全面|全)`, '完善$<what>'),
  rule(`${WHAT}(?:${NOT}细化|${NOT}具体)`, '细化$<what>'),
  rule(`${WHAT}(?<what2>结构|布局|配置|流程)${NOT}(?:合理|科学|优)`, '优化$<what>$<what2>'),
  rule(
    `${WHAT}(?<what2>职责|责任|分工|权责|流程|标准)(?:不清晰|不清楚|不清|不明确|不明)`,
    '明确$<what>$<what2>',
  ),
  rule(`${WHAT}(?<what2>制度|机制|体系)(?:缺失|缺位|空白)`, '健全$<what>$<what2>'),
  rule(`${WHAT}(?<what2>标识|标志|材料|资料|记录|手续)(?:缺失|缺少)`, '补齐$<what>$<what2>'),
  rule(`${WHAT}管理混乱`, '规范$<what>管理'),
  rule(`${WHAT}长期挂账`, '清理长期挂账$<what>'),
  rule(
    `${WHAT}(?<act>清理|整治|解决|处置|排查化解|排查整治|排查|化解)${NOT}彻底`,
    '彻底$<act>$<what>',
  ),
  rule(`${WHAT}底数不(?:清|明)`, '摸清$<what>底数'),
  rule(`${WHAT}未配齐`, '配齐$<what>'),
  rule(`${WHAT}未建立`, '建立$<what>'),
  rule(
    `(?<what>(?:(?!长期|多年|历年|连续|至今|一直|到期|逾期|超期|[仍尚均从也])\\D)+?)(?<![个处笔年月次批项])未(?<act>盘点|办理|收回|清理)`,
    '$<act>$<what>',
  ),
  rule(
    `${WHAT}(?<act>维护|维修|归档|登记|上报|报送|反馈|更新|整理|办理|处置|公开|移交|清理|核实|研究|缴纳|上缴|收缴|调整|拨付|结算|报告|传达|处理|整改|发放|兑付|办结)${NOT}及时`,
    '及时$<act>$<what>',
  ),
  rule(
    `${WHAT}未及时(?<act>上缴|缴纳|拨付|清理|归档|登记|更新|公开|报送|上报|办理)`,
    '及时$<act>$<what>',
  ),
  rule(
    `(?<what>.*(?:决算|结算|对账|研判|调度|演练|培训|检查|巡查|排查|盘点|评估|宣传|提醒))${NOT}及时`,
    '及时开展$<what>',
  ),
  rule(`${WHAT}推进(?:较为|比较|较|偏|相对)?(?:缓慢|滞后|慢|迟缓)`, '加快推进$<what>'),
  rule(
    `${WHAT}(?<act>整理|清理|办理|处置|整改|办结|侦办|建设|更新|归档)(?:进度|工作|进展)?(?:较为|比较|较|偏|相对)?(?:缓慢|滞后|慢|迟缓|拖沓)`,
    '加快$<what>$<act>',
  ),
  rule(`${WHAT}(?:工作)?进展(?:较为|比较|较|偏|相对)?(?:缓慢|滞后|慢|迟缓)`, '加快推进$<what>'),
  rule(`${WHAT}(?:较为|比较|较|相对)?(?:缓慢|滞后|迟缓)`, '加快$<what>'),
  rule(
    `(?<what>.*(?:数量|次数|会议|文件|发文|报表|支出|费用|开支|抽调|借调))(?:偏多|过多|较多)`,
    '控制$<what>',
  ),
  rule(`${WHAT}流于形式`, '防止$<what>流于形式'),
  rule(`${WHAT}走过场`, '防止$<what>走过场'),
  rule(`(?:部分|有的|一些|个别)?${WHAT}没有转化为(?<into>.+)`, '推动$<what>转化为$<into>'),
  rule(
    `(?:对)?${WHAT}(?:仍|还)?(?:存在|有)(?:一定|一些)?(?<gap>短板)(?:弱项)?`,
    '补齐$<what>$<gap>',
  ),
  rule(
    `(?:对)?${WHAT}(?:仍|还)?(?:存在|有)(?:一定|一些)?(?<gap>弱项|薄弱环节)`,
    '补强$<what>$<gap>',
  ),
  rule(`(?:对)?${WHAT}(?:仍|还)?(?:存在|有)(?:一定|一些)?漏洞`, '堵塞$<what>漏洞'),
  rule(
    `(?:对)?${WHAT}(?:仍|还)?(?:存在|有)(?:一定|一些)?(?<gap>风险隐患|安全隐患|廉政风险|隐患|盲区|死角|空白)`,
    '消除$<what>$<gap>',
  ),

  // The widest last.
  rule(`${WHAT}整改${NOT}彻底`, '推动$<what>彻底整改'),
  rule(`${WHAT}${NOT}到位`, '推动$<what>到位'),
];
