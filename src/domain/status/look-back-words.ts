/**
 * What one phrase of a look-back says: it came back (`relapsed`), or was never rectified for good (`undone`);
 * `nothing` looks like a result and is none (防止反弹).
 */
export type LookBackWord = 'held' | 'again' | 'relapsed' | 'undone' | 'notYet' | 'nothing';

/** Came back. 未发现 and the like before it are read with it. */
const BACK =
  '(?:反弹|回潮|回弹|复发|返潮|死灰复燃|返黑返臭|屡改屡犯|(?:再次|又|重新|再度)(?:出现|发生|抬头)|(?:出现|存在|有)反复|反复(?:出现|发生))';
const BACKS = `${BACK}(?:[、/和或及与]{0,2}${BACK}){0,4}`;
/** Was never rectified for good. */
const UNDONE =
  '(?:(?:(?:尚|仍|还)?未(?:能)?|没有?)(?:全部|完全|真正|有效)?(?:整改|落实|解决)(?:到位|完成|彻底|完)|(?:整改|落实)(?:工作)?(?:尚|仍|还)?未(?:能)?(?:全部|完全)?(?:到位|完成|彻底)|未(?:全部|完全)?(?:完成|彻底)(?:整改|落实)|(?:整改|落实)不(?:够)?(?:到位|彻底|力)|(?:复查|核查|检查|验收|回头看)?(?:不合格|不达标|不通过|未通过|未达标)|(?:整改)?(?:效果|成效|质量)(?:较|很)?差)';
const BAD = `(?:${BACKS}|${UNDONE})`;
const RISK = '(?:风险|苗头|迹象|隐患|趋势|倾向|可能)';
const LACK = '(?:没有?|未|无|不存在|并无|均无|暂无|尚无|不曾)';
const SEEN = '(?:再|再次)?(?:发现|出现|发生|存在|见|有)?';
/** 未发现, not 未 alone: what is said to be unseen may stand further behind it. */
const UNSEEN =
  '(?:(?:没有?|未|不曾|从未)(?:再|再次)?(?:发现|出现|发生|存在|见)|不存在|无(?:一|任何|此类|类似|同类))';
/** Up to the end of a clause, not over a second thing that is told. */
const OF = '(?:(?!问题)[^,;。:但却而仍又]){0,30}?(?:的?问题)?(?:再次?|有|存在|出现|发生)?';
const TAIL = `(?:的?(?:问题|现象|情况|${RISK}))?`;
const NAMED = `${BACKS}(?:的?(?:问题|现象|情况|数量?|个数|率)){0,2}`;
const NOT = '(?:未|不|没有?|无法|难以|未能|没能|不能)';
const DONE = '(?:整改|落实|解决)(?:到位|完成|彻底|完毕)';
/** Of no more than a part, or not quite. */
const PARTLY = '(?:部分|个别|局部|少数|少量|轻微|略有|有所)';

const HELD =
  '(?:(?:已|得到)?(?:有效|持续)?巩固(?:到位|良好|较好)?|(?:已|同意|准予)?销号|(?:已|全部|均已)?(?:整改|落实|解决)(?:到位|完成|彻底)|(?:复查|核查|检查|验收|回头看)?(?<!不)(?:合格|达标|通过)|(?:整改)?(?:效果|成效|质量)(?:很|较|比较|良)?(?:好|明显|显著|稳定)|(?:保持|运行|执行|情况|整体|总体)(?:较|很)?(?:良好|稳定|正常))';

/**
 * Tried in this order at every place of a text, so that a negation is read with what it denies. Source of the
 * words: notices on 回头看 of offices and 镇安's grades 好, 较好, 一般, 差, of which the last two are done again.
 */
export const LOOK_BACK_WORDS: readonly (readonly [said: LookBackWord, pattern: string])[] = [
  // A question in the cell itself with its answer: 是否反弹：否.
  [
    'held',
    `(?:是否|有无|有没有)(?:出现|发生|存在)?(?:问题)?${NAMED}:(?:否|无|未|没有?|不是)(?=$|[,;。(])`,
  ],
  ['relapsed', `(?:是否|有无|有没有)(?:出现|发生|存在)?(?:问题)?${NAMED}:[是有√✓✔](?=$|[,;。(])`],
  // Wishes and duties: 严防反弹, 确保不反弹, 如有反弹, 责令限期整改到位.
  [
    'nothing',
    `(?:防止?|严防|谨防|以防|防范|避免|杜绝|遏制|预防|(?:确保|保证|坚决|力争)(?:问题)?(?:不再?|零)(?:出现|发生)?|如果?有?|若有?|一旦|是否)[^,;。]{0,8}?${BACKS}(?:问题|现象|情况|${RISK})?`,
  ],
  ['nothing', `不(?:再|会|能|得)?${BACK}`],
  ['nothing', `(?:已|全部)?(?:解决|整改|处理|纠正)了?${BACK}的?(?:问题|现象|情况)`],
  [
    'nothing',
    `(?:责令|督促|限期|督办|确保|务必|力争|争取|(?:需|须|应当?)(?:要)?(?:进一步|继续|再次|重新|尽快|立即|限期)|要求(?:其|该|责任|单位|限期|立即|立行|尽快|于|在|[0-9]|再次|重新|继续))(?:(?!已|均)[^,;。]){0,14}?${DONE}`,
  ],
  [
    'notYet',
    '(?:尚未|未|暂未|还未|没有?|待|无需|不需要?|无须)(?:再|进行|开展|安排|组织|到)?(?:回头看|复查|核查|回访|检查|开展)(?:时间)?|未到(?:期|时间)|待定',
  ],
  ['notYet', '(?:计划|拟|预计|准备)[^,;。]{0,12}?(?:开展|进行|组织|回头看|复查|核查|回访)'],
  ['held', `${LACK}${SEEN}(?:任何|明显|问题|类似问题|同类问题)?${BACKS}${TAIL}`],
  ['held', `${UNSEEN}${OF}${BAD}${TAIL}`],
  ['held', `无(?:任何)?(?:反复|${UNDONE})${TAIL}|零反弹`],
  [
    'held',
    `${NAMED}:?(?:均|都|为)?(?:(?:未|没有?)再?(?:发现|出现|发生|见)|不存在|没有|否|无|[0零][个处项起件次]?)(?=$|[,;。(])`,
  ],
  ['held', `(?:问题|情况|现象)(?:均|都)?(?:未|没有)再次?(?:发生|出现|发现)`],
  ['held', `${LACK}${SEEN}(?:任何)?(?:(?:新的?|类似|同类|新增)?问题|异常)`],
  ['again', `${PARTLY}[^,;。]{0,8}?${BAD}(?:现象|情况)?`],
  ['again', `(?:${PARTLY}|基本)(?:已)?(?:${DONE}|到位)|(?:整改|落实)基本(?:到位|完成)`],
  ['again', `(?:有|存在|出现)?(?:一定|较大)?${BACK}的?${RISK}`],
  [
    'again',
    '(?:整改)?(?:效果|成效|质量)(?:仍|还)?(?:一般|不好|不佳|欠佳|不够好|不(?:够|太)?(?:理想|明显))|巩固(?:得)?(?:不够|不足|不牢)|(?:基本|尚)(?:巩固|稳定)|(?:需|须|应)(?:要)?(?:再次|继续|进一步|再)?(?:回头看|复查|巩固|加强|跟踪)|有待(?:巩固|加强|提升)',
  ],
  [
    'undone',
    `(?:${UNDONE}|(?:尚|仍|还)?未(?:能)?(?:全部|完全|真正)?(?:整改|落实|解决)|(?:仍|依)(?:然)?(?:存在|未整改)|(?:未|没有)(?:能)?(?:得到)?(?:有效|持续|完全)?巩固)`,
  ],
  ['relapsed', BACKS],
  // 暂不销号 and 未能保持良好 are no result that held.
  ['nothing', `(?:暂不|不予|未予|不同意|未同意|暂缓|不宜|不得|${NOT})[^,;。]{0,3}?${HELD}`],
  ['held', HELD],
];

/** Whole cells that grade a look-back. */
export const GRADES: ReadonlyMap<string, LookBackWord> = new Map([
  ['优', 'held'],
  ['优秀', 'held'],
  ['好', 'held'],
  ['良好', 'held'],
  ['良', 'held'],
  ['较好', 'held'],
  ['正常', 'held'],
  ['一般', 'again'],
  ['较差', 'undone'],
  ['差', 'undone'],
]);

/** Whole cells that say nothing of a result. */
export const BLANK_RESULTS: ReadonlySet<string> = new Set([
  '',
  '-',
  '/',
  '\\',
  '无',
  '暂无',
  '未',
  '待',
  '没有',
  '不适用',
  '不涉及',
  '不需要',
  '无需',
]);
