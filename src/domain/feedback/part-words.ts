import { endsAsProblem } from './problem-words';
import { patternOf } from '../text/pattern';

/** What a part of a feedback text is about. */
export type PartKind = 'problems' | 'recommendations' | 'background';

const WHO =
  '(?:本次|此次|这次|本轮)?(?:专项)?(?:巡察|巡视|审计|督察|督导|检查|督查|考核|评估|调研|监督检查|反馈|查出|自查)?(?:工作)?(?:组)?(?:中)?';
const FOUND = '(?:发现|查出|指出|反馈|存在|揭示|检查发现)?(?:和)?(?:存在)?的?';
const WHICH = '(?:几个|一些)?(?:主要|突出|具体|有关|相关|共性|典型|重点|其他)?(?:方面)?(?:的)?';
const SAID =
  '(?:如下|汇总|清单|情况|及(?:主要)?表现|和表现|及原因|和原因|和不足|及不足|和短板|事项)?';

const PROBLEMS = patternOf(
  `^(?:${WHO}${FOUND}${WHICH}(?:问题|不足|问题和不足|问题与不足)${SAID}|(?:存在|主要)的?(?:主要)?(?:差距|短板|不足)(?:和(?:不足|短板|差距))?|需要(?:整改|改进|关注|引起重视)的(?:主要|突出)?(?:问题|事项))$`,
);

const ADVICE =
  '(?:意见|建议|要求|意见建议|意见和建议|建议意见|处理意见|处理处罚意见|处理情况|对策建议|措施建议|建议和要求|意见和要求|意见与建议|意见及建议|要求和建议)';
const RECOMMENDATIONS = patternOf(
  `^(?:(?:(?:对|做好|加强|改进)[^，。；]{0,10}(?:整改|工作)的)?(?:下一步|今后)?(?:的)?(?:几点|相关|有关|具体|主要)?(?:整改|工作|巡察|巡视|审计|督察|督导|检查|改进|处理)?(?:工作)?(?:组)?(?:的)?(?:几点|相关|有关|具体)?${ADVICE}|审计处理(?:处罚)?|审计(?:处理|处理处罚)(?:意见|决定)?(?:和|及|与)(?:审计)?建议|整改(?:工作)?(?:方向|措施|事项|任务)|下一步(?:工作)?(?:打算|安排|措施|要求))$`,
);

const BACKGROUND = patternOf(
  String.raw`^(?:(?:巡察|巡视|审计|督察|检查|被审计单位|被巡察单位|被巡察党组织|工作|项目|单位|总体|整体|主要)?(?:的)?(?:工作)?(?:基本|总体|开展|实施|主要|有关)?(?:情况|概况)(?:和总体评价|及总体评价|及评价)?|(?:总体|审计|综合|基本)(?:评价|评价意见|结论)|(?:主要|取得的?|工作)(?:主要)?(?:成绩|成效|做法|成绩和做法|做法和成效|成效和做法|进展)|审计(?:依据|范围|目标|实施情况)|(?:肯定|主要)的?(?:方面|优点))$`,
);

/** The longest title there is; longer words are sentences. */
const LONGEST_TITLE = 30;

/** The part a title opens, or null: 党的建设方面存在的问题 is a heading within one. */
export function partOf(title: string): PartKind | null {
  const words = title.replace(/[\s：:。]+/gu, '').replace(/^关于/u, '');
  if (words === '' || words.length > LONGEST_TITLE) return null;
  if (PROBLEMS.test(words)) return 'problems';
  if (RECOMMENDATIONS.test(words)) return 'recommendations';
  return BACKGROUND.test(words) ? 'background' : null;
}

const INSPECTORS =
  '(?:[^，。；：]{0,12}第[一二三四五六七八九十]{1,3})?(?:巡察|巡视|审计|督察|督导|检查|督查|反馈|会议)(?:组)?(?:还|也|同时)?';

/** 也发现一些问题，主要是：— the words up to the first problem. */
const FOUND_PROBLEMS = patternOf(
  String.raw`(?:发现|存在|指出)了?(?:的)?[^，。；：,;:]{0,12}(?:问题|不足|差距)(?:和(?:不足|短板|问题))?(?:[，,]?(?:主要|具体)(?:表现)?(?:是|有|在|为)|[，,]?(?:主要|具体)?表现(?:在|为)|(?:如下)?$)`,
);

/** 督察发现， — who says it is no part of the problem. */
const SAID_BY = patternOf(
  `^(?:同时[，,]?|但|此外[，,]?|另外[，,]?)?${INSPECTORS}(?:发现|指出|认为|反映|表明)[，,：:]`,
);

/** 针对上述问题，提出如下整改意见 · 督察要求， · 审计建议 */
const ADVISES = patternOf(
  `^(?:(?:针对|对于?|根据|结合)(?:以上|上述|这些|巡察|巡视|审计|督察|检查|发现|存在|反馈)[^。；]{0,16}(?:问题|情况|不足)[^。；]{0,24}(?:建议|意见|要求|应当?|要|责令|请)|${INSPECTORS}(?:组)?(?:要求|建议|强调|提出)|(?:现|特|并)?提出(?:如下|以下)[^。；]{0,8}(?:意见|建议|要求)|建议(?!(?:采纳|办理|落实)(?:不|率))|责令|下一步[，,])`,
);

/** Where the first problem begins behind words that only say that there are some; null for other sentences. */
export function behindFoundProblems(sentence: string): number | null {
  const match = FOUND_PROBLEMS.exec(sentence);
  return match === null ? null : match.index + match[0].length;
}

/** How long the words are that only say who found it (督察发现，); 0 for none. */
export function saidByLength(sentence: string): number {
  return SAID_BY.exec(sentence)?.[0].length ?? 0;
}

/** Does a sentence say what is to be done rather than what is wrong? */
export function advises(sentence: string): boolean {
  return ADVISES.test(sentence) && !endsAsProblem(sentence);
}

/** 存在3个问题：how many there are is no problem itself; 合同签订存在3个问题 says of what, and may be one. */
const COUNTED = patternOf(
  String.raw`^(?:(?:共|主要|仍|还|也|本次|此次|经查)[，,]?){0,3}(?:存在|发现|查出|指出|反馈|有)(?:了|着|的)?(?:以下|如下)?[\d一二两三四五六七八九十几]{1,3}(?:个|项|条|类|种|点|方面)(?:方面)?(?:的)?(?:主要|突出|具体)?(?:问题|不足|情形|情况)$`,
);

const LEADS_ON = patternOf(
  String.raw`(?:如下|以下|主要(?:是|有)|表现(?:在|为|是)?|(?:以下|如下|几个|几|下列)[^，。；]{0,8}(?:方面|问题|情形|情况|不足)|(?:存在|发现)(?:的|了)?(?:主要|一些|突出|具体)?(?:问题|不足)(?:有|是)?|包括)$`,
);

/** 主要表现在以下几个方面 and the like, which only lead on. */
export function leadsOn(sentence: string): boolean {
  if (COUNTED.test(sentence)) return true;
  return LEADS_ON.test(sentence);
}

const WELL = patternOf(
  String.raw`取得(?:了)?[^，。；]{0,12}(?:成效|成绩|进展|成果)|总体(?:上)?(?:较|向|良|平稳|符合|真实)|(?:较好|积极|认真|扎实|有力|有效)(?:地)?(?:履行|推进|贯彻|落实|开展|完成|执行)|能够(?:认真|较好|积极)|基本(?:真实|符合|完成|遵守)`,
);

/** Does a sentence tell of what went well? */
export function praises(sentence: string): boolean {
  return WELL.test(sentence);
}

const HANDED_ON = patternOf(
  String.raw`(?:线索|问题)[^。；]{0,24}(?:按|依)(?:照|据)?[^，。；]{0,12}规定[^。；]{0,30}(?:移交|移送|转|处理)`,
);

/** Does a sentence only say that leads were handed on to others (已按有关规定转……处理)? */
export function handsOn(sentence: string): boolean {
  return HANDED_ON.test(sentence);
}

const CLOSES = patternOf(
  String.raw`^(?:以上(?:反馈|问题|意见|情况|审计|建议)|(?:特此|此(?:致|复|函|页无正文))|[（(]?(?:联系人|联系电话|联系方式|联\s*系\s*人)|[（(]此(?:件|页)|附件?[：:\d]|抄送|抄报|主送|[（(]?本?(?:报告|意见)[^。]{0,20}(?:送达|书面)|(?:请|你|贵)[^。]{0,24}(?:自?收到|在|于)[^。]{0,30}(?:日|月)(?:内|前)[^。]{0,40}(?:报送|上报|报告|反馈|书面|报)|(?:自|请)?(?:在)?收到(?:本|反馈|报告|意见)[^。]{0,30}(?:日|月)内|[^，。；]{0,30}(?:整改情况|整改方案|整改报告)[^。]{0,20}(?:报送|上报|书面报|报市|报县|报区|报省|报我))`,
);

/** Does a paragraph end the text: what is asked of the reader, whom to call, attachments? */
export function closes(paragraph: string): boolean {
  return CLOSES.test(paragraph);
}
