/** What one phrase of a look-back says; `nothing` looks like a result and is none (防止反弹). */
export type LookBackWord = 'held' | 'again' | 'relapsed' | 'notYet' | 'nothing';

/** Came back. 未发现 and the like before it are read with it. */
const BACK =
  '(?:反弹|回潮|回弹|复发|返潮|死灰复燃|返黑返臭|屡改屡犯|(?:再次|又|重新|再度)(?:出现|发生|抬头))';
const BACKS = `${BACK}(?:[、/和或及与]{0,2}${BACK}){0,4}`;
const RISK = '(?:风险|苗头|迹象|隐患|趋势|倾向|可能)';
const LACK = '(?:没有?|未|无|不存在|并无|均无|暂无|尚无|不曾)';
const SEEN = '(?:再|再次)?(?:发现|出现|发生|存在|见|有)?';

/**
 * Tried in this order at every place of a text, so that a negation is read with what it denies. Source of the
 * words: notices on 回头看 of offices and 镇安's grades 好, 较好, 一般, 差, of which the last two are done again.
 */
export const LOOK_BACK_WORDS: readonly (readonly [said: LookBackWord, pattern: string])[] = [
  // Wishes and duties: 严防反弹, 确保不反弹, 如有反弹.
  [
    'nothing',
    `(?:防止?|严防|谨防|以防|防范|避免|杜绝|遏制|预防|(?:确保|保证|坚决)(?:问题)?不再?(?:出现|发生)?|如果?有?|若有?|一旦|是否)[^,;。]{0,8}?${BACKS}(?:问题|现象|情况|${RISK})?`,
  ],
  [
    'notYet',
    '(?:尚未|未|暂未|还未|没有?|待)(?:进行|开展|安排|组织|到)?(?:回头看|复查|核查|回访|检查|开展)(?:时间)?|未到(?:期|时间)|待定',
  ],
  [
    'held',
    `${LACK}${SEEN}(?:任何|明显|问题|类似问题|同类问题)?${BACKS}(?:的?(?:问题|现象|情况|${RISK}))?`,
  ],
  ['held', `${LACK}${SEEN}(?:任何)?(?:新的?|类似|同类|新增)?问题`],
  ['again', `(?:部分|个别|局部|少数|轻微|略有|有所)(?:问题)?${BACKS}(?:现象|情况)?`],
  ['again', `(?:有|存在|出现)?(?:一定|较大)?${BACK}的?${RISK}`],
  [
    'again',
    '(?:整改)?(?:效果|成效|质量)(?:仍)?(?:还)?一般|(?:基本|尚)(?:巩固|稳定)|(?:需|须|应)(?:要)?(?:再次|继续|进一步|再)?(?:回头看|复查|巩固|加强|跟踪)|有待(?:巩固|加强|提升)',
  ],
  [
    'relapsed',
    '(?:(?:尚|仍|还)?未(?:能)?(?:全部|完全|真正)?(?:整改|落实|解决)(?:到位|完成|彻底)?|整改不(?:够)?(?:到位|彻底|力)|(?:仍|依)(?:然)?(?:存在|未整改)|(?:复查|核查|检查|验收|回头看)?(?:不合格|不达标|不通过|未通过|未达标)|未(?:有效)?巩固|(?:整改)?(?:效果|成效|质量)(?:较|很)?差)',
  ],
  ['relapsed', BACKS],
  [
    'held',
    '(?:已|得到)?(?:有效|持续)?巩固(?:到位|良好|较好)?|(?:已|同意|准予)?销号|(?:已|全部|均已)?(?:整改|落实|解决)(?:到位|完成|彻底)|(?:复查|核查|检查|验收|回头看)?(?<!不)(?:合格|达标|通过)|(?:整改)?(?:效果|成效|质量)(?:很|较|比较|良)?(?:好|明显|显著|稳定)|(?:保持|运行|执行|情况|整体|总体)(?:较|很)?(?:良好|稳定|正常)',
  ],
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
  ['较差', 'relapsed'],
  ['差', 'relapsed'],
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
]);
