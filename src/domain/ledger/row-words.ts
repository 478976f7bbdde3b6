import { compact } from '../text/normalize';

/** The numerals of headings. */
const NUMERAL = '[一二三四五六七八九十百]';

/** How a heading row is numbered, outermost first; the place in the list is its level. */
const HEADING_NUMBERS: readonly RegExp[] = [
  /^第[一二三四五六七八九十百\d]+(?:部分|[篇章类]|板块|方面|大项)/u,
  new RegExp(`^${NUMERAL}+[、.]`, 'u'),
  new RegExp(`^\\(${NUMERAL}+\\)`, 'u'),
  /^\d+[、.]/u,
  /^\(\d+\)/u,
];
/** A heading without a number stands where 一、 would. */
const UNNUMBERED_LEVEL = 1;
/** Arabic numbers are those of problems too. */
const ARABIC_LEVEL = 3;

/** （5个问题） behind a heading. */
const COUNT_TAIL = /\((?:共|计|涉及)?\d+[个项条件类](?:具体)?(?:问题|事项|任务|隐患)?\)$/u;
const CLASS_TAIL = /方面(?:的?(?:主要|突出)?(?:问题|情况))?:?$/u;

/** How deep a heading stands: 第一部分 0, 一、 1, （一） 2, 1. 3, （1） 4; without a number it is 1. */
export function bannerLevel(text: string): number {
  const level = numberLevel(compact(text));
  return level < 0 ? UNNUMBERED_LEVEL : level;
}

/** Do the words begin as headings do: 第一部分, 一、, （一）? `text` is compact. */
export function isNumberedHeading(text: string): boolean {
  const level = numberLevel(text);
  return level >= 0 && level < ARABIC_LEVEL;
}

/** Do the words name a class of problems: …方面, or a heading with its count? `text` is compact. */
export function namesClass(text: string): boolean {
  const bare = text.replace(COUNT_TAIL, '');
  if (CLASS_TAIL.test(bare)) return true;
  return numberLevel(text) === 0 || (bare !== text && numberLevel(text) >= 0);
}

function numberLevel(text: string): number {
  return HEADING_NUMBERS.findIndex((pattern) => pattern.test(text));
}

/** A numeral alone, as it stands in a serial column beside the name of a class. */
export function isChineseNumeral(text: string): boolean {
  return /^\(?[一二三四五六七八九十]+\)?[、.]?$/u.test(text);
}

const TOTAL_WORDS = '(?:合计|小计|总计|共计|累计|总数|合计数)';
const TOTAL = new RegExp(`^(?:本页|本栏|以上)?${TOTAL_WORDS}(?=$|[:(\\d共])`, 'u');
/** 党的领导方面小计. */
const TOTAL_TAIL = /(?:小计|合计|总计)(?:\(\d+个?\))?$/u;
/** As much as may follow where the words stand in the place of a problem: 累计3笔未入账 is one. */
const WHOLE_TOTAL = new RegExp(
  `^(?:本页|本栏|以上)?${TOTAL_WORDS}:?(?:共|\\(共?)?(?:\\d+[个项条件]?(?:问题|措施|事项)?)?\\)?$`,
  'u',
);
const LONGEST_TOTAL = 20;

/** 合计, 小计：5个问题, 党的领导方面小计. `alone`: in the place of a problem, where 累计3笔未入账 is one. */
export function isTotalText(text: string, alone: boolean): boolean {
  if (text.length > LONGEST_TOTAL) return false;
  return alone ? WHOLE_TOTAL.test(text) : TOTAL.test(text) || TOTAL_TAIL.test(text);
}

const SIGNERS =
  '(?:填表人|填报人|填表单位|填报单位|报送单位|填报部门|填报日期|填表日期|填报时间|填表时间|报送日期|制表人?|制表单位|制表日期|编制人?|审核人?|审批人?|审定人?|签发人?|校对人?|复核人?|经办人|承办人|联系人|联系电话|联系方式|(?:主要|分管|单位|部门|科室)?(?:负责人|领导|负责同志)|日期)';
/** 签字：, （盖章） may follow a signer. */
const SIGNING = String.raw`(?:\(?(?:签字|签名|签章|盖章|公章)\)?)`;
const SIGNED = new RegExp(`^${SIGNERS}${SIGNING}?(?:$|[:(])`, 'u');
/** 填表人 甲 without a colon; only where no problem can stand. */
const NAMED = new RegExp(`^${SIGNERS}${SIGNING}?.{1,4}$`, 'u');
/** 院长（签字）：, whoever it is. */
const ANY_SIGNER =
  /^[^,。;:()]{1,12}\((?:签字|签名|签章|盖章|公章)\):?(?:[^,。;]{0,4}|[^,。;]{0,10}日)$/u;
const SEAL = /^(?:签字|签名|盖章|公章|单位\(?(?:盖章|公章)\)?|\((?:盖章|公章|签章)\))(?:$|[:(])/u;
const SEAL_TAIL = /\((?:盖章|公章|签章)\):?$/u;
const NOTE =
  /^(?:(?:备注|说明|注|附注|注释|填表说明|填报说明|有关说明|备注说明)\d?:|注\d[、.]|※|\*注)/u;

/** 填表人：…, 审核人：…, 单位（盖章）, 注：…. `alone`: in the place of a problem, where a colon is needed. */
export function isFooterText(text: string, alone: boolean): boolean {
  if (SIGNED.test(text) || SEAL.test(text) || NOTE.test(text) || ANY_SIGNER.test(text)) return true;
  return !alone && (NAMED.test(text) || SEAL_TAIL.test(text));
}

/** 填表人：甲 and the like in whatever cell of a row without a problem. */
export function isSigner(text: string): boolean {
  return text.includes(':') && (SIGNED.test(text) || ANY_SIGNER.test(text));
}

const PAGE_MARK =
  /^(?:第\d+页(?:[,/]?共\d+页)?|共\d+页|-+\d+-+|\d+\/\d+页|\(?(?:续表|续上表|接上页|转下页|上接第?\d*页|下转第?\d*页)\)?)$/u;

/** 第2页, 第2页共5页, - 2 -, （续表）: the problem above may go on after it. */
export function isPageMark(text: string): boolean {
  return /[页表-]/u.test(text) && PAGE_MARK.test(text);
}

/** A date that stands alone below a table, 年 月 日 without figures too. */
export function isLoneDate(text: string): boolean {
  return /^(?:\d{2,4})?年\d{0,2}月\d{0,2}日$/u.test(text);
}

const EXAMPLE = /^[([【]?(?:填写|填报|填表)?(?:示例|样例|范例)行?\d{0,2}[)\]】]?:?$/u;

/** 示例, （示例）, 填写示例1, in the place of a serial. `text` is compact. */
export function isExampleMark(text: string): boolean {
  return text.length <= 10 && EXAMPLE.test(text);
}

/** What stands in a blank form for nothing. */
const NOTHING = /^(?:无|暂无|没有|无问题|无此类问题|未发现问题?|[-/\\]+|\.+)$/u;

/** 无, —, /: is nothing said? */
export function saysNothing(text: string): boolean {
  return text.length <= 6 && NOTHING.test(text);
}

/** Figures as they stand in the other cells of a heading row: 5, 5个, 60%. */
export function isFigure(text: string): boolean {
  return /^(?:共|计)?\d+(?:\.\d+)?(?:[%个项条件]|个问题|项措施|条措施)?$/u.test(text);
}
