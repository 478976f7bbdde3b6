import { anyOf } from '../text/alternation';
import { patternOf } from '../text/pattern';

/**
 * How a clause says that something is wrong, as published 反馈意见 put it: 不到位, 不够有力, 有待加强,
 * 存在短板, 不规范. Measured on the public text in the tests; audit adds what was done wrong (below).
 */
const LACKING = anyOf([
  '不到位',
  '不足',
  '不规范',
  '不严',
  '不严格',
  '不严肃',
  '不严密',
  '不严谨',
  '不力',
  '不强',
  '不高',
  '不深',
  '不深入',
  '不实',
  '不扎实',
  '不细',
  '不细致',
  '不全',
  '不全面',
  '不彻底',
  '不及时',
  '不健全',
  '不完善',
  '不完整',
  '不准确',
  '不明显',
  '不突出',
  '不紧',
  '不紧密',
  '不重视',
  '不平衡',
  '不均衡',
  '不合理',
  '不科学',
  '不清',
  '不清晰',
  '不符',
  '不符合规定',
  '不落实',
  '不主动',
  '不担当',
  '不作为',
  '不充分',
  '不畅',
  '不顺',
  '不大',
  '不好',
  '不佳',
  '不当',
  '不一',
  '不统一',
  '不透',
  '不牢',
  '不牢固',
  '不浓',
  '不坚决',
  '不经常',
  '不相符',
  '不一致',
  '不聚焦',
  '不精准',
  '不鲜明',
  '不积极',
  '不达标',
  '弱化',
  '淡化',
  '虚化',
  '淡薄',
  '薄弱',
  '缺失',
  '缺位',
  '滞后',
  '缓慢',
  '迟缓',
  '松散',
  '松懈',
  '软弱',
  '涣散',
  '乏力',
  '混乱',
  '粗放',
  '粗糙',
  '单一',
  '偏低',
  '偏慢',
  '偏弱',
  '偏少',
  '流于形式',
  '走过场',
  '宽松软',
  '突出',
  '频发',
  '反弹',
  '恶化',
  '多发',
  '时有发生',
  '屡禁不止',
  '屡查屡犯',
  '形同虚设',
]);
const MORE = String.raw`(?:进一步|持续|继续|更加|着力|大力|全面|深入|切实|不断)?`;
const BETTER = String.raw`(?:提质增效|[\u4e00-\u9fff]{2})`;
const LACKS = anyOf([
  '短板',
  '弱项',
  '漏洞',
  '差距',
  '欠缺',
  '隐患',
  '不足',
  '偏差',
  '薄弱环节',
  '风险',
  '盲区',
  '盲点',
  '缺陷',
  '缺口',
  '距离',
  '死角',
  '空白',
  '温差',
  '落差',
  '堵点',
]);
const THINGS = String.raw`(?:问题|情况|现象|情形|行为)`;
const AND_SO = String.raw`(?:等)?(?:方面)?(?:的)?(?:突出|具体|主要)?${THINGS}?(?:比较|较为|仍然?|依然|还|较|相对|仍旧)?(?:存在|突出|严重|普遍|明显|较多|发生)?`;

const PATTERNS: readonly string[] = [
  // Lists are closed; how much is lacking is said by few words before.
  `${LACKING}${AND_SO}`,
  String.raw`(?:不够|不太|不甚|欠)[\u4e00-\u9fff]{0,6}${AND_SO}`,
  String.raw`(?:有待于?|亟待|亟需|急需|仍需|还需要?|仍须|还须|仍要|尚需|需要?|应)${MORE}${BETTER}`,
  String.raw`(?:有|存在|存)(?:着)?(?:一定|一些|较大|明显|较多|不少|诸多)?(?:的)?(?:[\u4e00-\u9fff]{0,8}、)?${LACKS}(?:、?${LACKS})?(?:隐患)?`,
  String.raw`(?:有|存在)[^，,。；;]{2,60}(?:${THINGS}|风险隐患|风险|隐患)`,
  String.raw`${THINGS}(?:仍然?|依然|还|较|比较|较为|时有)(?:存在|突出|严重|普遍|发生)`,
];
const ENDING = patternOf(`(?:${PATTERNS.join('|')})$`);
/** Longest stretch that an ending is looked for in. */
const LONGEST_ENDING = 80;

/** Something that was not done, or done as it must not be: says a fault wherever it stands. */
const FAULT = patternOf(
  String.raw`未(?![来必])|没有|缺乏|缺少|尚无|违反|违规|违法|违纪|超(?:标准|范围|预算|概算|期|额|编)|虚(?:报|列|增|假)|挪用|截留|挤占|套取|骗取|[多少漏]计|[多少漏]列|[多少漏]缴|漏报|瞒报|拖欠|逾期|闲置|流失|坐支|私设|白条|账外|重复|擅自|随意|以[^，。；]{1,6}代|应[^，。；]{1,8}[未不]|无法|不能|不按|脱节|不符|直排|偷排|超标|破坏|侵占|推诿|敷衍|拖延|形式主义|官僚主义`,
);

/** Does a clause end in words that say something is wrong? */
export function endsAsProblem(clause: string): boolean {
  return ENDING.test(tail(clause));
}

/** How many signs stand before the words that say what is wrong; null where none do. */
export function subjectLength(clause: string): number | null {
  const end = tail(clause);
  const match = ENDING.exec(end);
  return match === null ? null : clause.length - end.length + match.index;
}

/** Does a sentence say, anywhere, that something is wrong? */
export function saysProblem(sentence: string): boolean {
  return sentence.split(/[，,]/u).some(endsAsProblem) || FAULT.test(sentence);
}

function tail(clause: string): string {
  return clause.slice(-LONGEST_ENDING).trimEnd();
}
